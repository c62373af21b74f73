package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.PhrasesDesEcheances;
import java.time.LocalDate;

/** An act of the plan has a last useful day. */
public final class SurLePlan {

    private SurLePlan() {}

    /** That day comes, or has passed. The number alone names the case. */
    public static Avis delai(String numero, Echeance acte, LocalDate aujourdHui) {
        boolean passee = PhrasesDesEcheances.estPassee(acte.dernierJour(), aujourdHui);
        String si = acte.aConfirmer() ? " Cette aide est encore à confirmer." : "";
        return new Avis(Evenement.DELAI_DU_PLAN, numero, passee ? "Un délai du plan est passé" : "Un délai du plan approche", acte.dispositif().libelle() + " – "
                + acte.acte() + " (" + acte.qui().libelle() + ") : au plus tard le " + EnFrancais.date(acte.dernierJour()) + ", "
                + PhrasesDesEcheances.dansCombien(acte.dernierJour(), aujourdHui) + "." + si
                + (passee ? " Si ce n'est pas fait, la page du dossier dit ce qui changerait avec un autre premier jour."
                        : " Si c'est déjà fait, ne tenez pas compte de ce rappel."));
    }
}
