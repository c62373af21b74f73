package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What of an account the record keeps: what it may do, and which of the rest changed; a name or an address never. */
final class CompteEnCodes {

    private CompteEnCodes() {}

    static Codes de(Compte compte) {
        return codes(compte, null);
    }

    static Codes apres(Compte compte, Compte avant) {
        List<String> change = new ArrayList<>();
        ajouter(change, "nom", compte.nom(), avant.nom());
        ajouter(change, "structure", compte.structure(), avant.structure());
        ajouter(change, "courriel", compte.courriel(), avant.courriel());
        return codes(compte, change.isEmpty() ? null : change);
    }

    private static void ajouter(List<String> change, String champ, String apres, String avant) {
        if (!Objects.equals(apres, avant)) {
            change.add(champ);
        }
    }

    private static Codes codes(Compte compte, List<String> change) {
        return Codes.de("compte", compte.identifiant(), "groupes", compte.groupes().stream().sorted().map(Groupe::code).toList(),
                "organismes", compte.organismes().isEmpty() ? null : compte.organismes().stream().map(Organisme::code).sorted().toList(),
                "responsable", compte.responsable(), "change", change);
    }
}
