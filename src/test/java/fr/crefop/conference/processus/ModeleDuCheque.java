package fr.crefop.conference.processus;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;

/** A model that the bureau adopted: the chèque of the Région completes a CIF-CDD, up to 600 euros. */
final class ModeleDuCheque {

    private ModeleDuCheque() {}

    /** @return the id of the model, to be withdrawn by the test */
    static long adopter(Modeles modeles, Recit recit) {
        long modele = modeles.rediger(new Contenu("Le chèque complète le CIF", "Cumul accepté par la Région",
                List.of("DEMANDEUR_EMPLOI"), List.of(Dispositif.de("CIF_CDD")), Montant.de("600"),
                List.of(new PartDuModele(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, BigDecimal.valueOf(100), Montant.de("600")))),
                "secretariat");
        modeles.soumettre(modele, "secretariat");
        recit.tousPour(modeles.exiger(modele).numero());
        return modele;
    }
}
