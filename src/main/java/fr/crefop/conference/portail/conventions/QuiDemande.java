package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import java.util.Map;
import java.util.Optional;

/** In whose name an account may refer a study (référentiel D.2, step 1). */
final class QuiDemande {

    private QuiDemande() {}

    /** Empty for those who only run the procedure. */
    static Optional<Origine> origine(Compte compte) {
        return compte.groupes().stream().sorted().flatMap(groupe -> origine(groupe).stream()).findFirst();
    }

    private static Optional<Origine> origine(Groupe groupe) {
        if (groupe.estFinanceur()) {
            return Optional.of(Origine.PARTENAIRE);
        }
        if (Groupe.bureau().contains(groupe)) {
            return Optional.of(Origine.AUTOSAISINE);
        }
        return Optional.ofNullable(Map.of(Groupe.CFOR, Origine.COMMISSION, Groupe.CONSEILLER, Origine.STRUCTURE).get(groupe));
    }
}
