package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.journal.Journal.Acte;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of those who acted, by account. */
final class NomsDesComptes {

    /** Stands in the record where nobody acted. */
    private static final Map<String, String> SANS_COMPTE = Map.of("procédure", "la procédure", "reprise", "reprise de l'existant");

    private NomsDesComptes() {}

    static Map<String, String> de(List<Acte> actes, Comptes comptes) {
        return actes.stream().map(Acte::compte).distinct()
                .collect(Collectors.toMap(par -> par, par -> comptes.trouver(par).map(Compte::nom).orElse(SANS_COMPTE.getOrDefault(par, par))));
    }
}
