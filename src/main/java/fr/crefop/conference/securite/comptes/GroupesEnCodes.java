package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups and organisations of an account as sorted codes, as a request keeps them, and back. */
final class GroupesEnCodes {

    private GroupesEnCodes() {}

    static String groupes(Compte compte) {
        return joints(compte.groupes().stream().map(Groupe::code));
    }

    static String organismes(Compte compte) {
        return joints(compte.organismes().stream().map(Organisme::code));
    }

    static Set<Groupe> groupes(String codes) {
        return lus(codes).map(Groupe::deCode).collect(Collectors.toSet());
    }

    static Set<Organisme> organismes(String codes) {
        return lus(codes).map(code -> Organisme.deCode(code).orElseThrow()).collect(Collectors.toSet());
    }

    private static String joints(Stream<String> codes) {
        return codes.sorted().collect(Collectors.joining(","));
    }

    private static Stream<String> lus(String codes) {
        return Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty());
    }
}
