package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.ValeurEssayee.Changement;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.vocabulaire.Mots;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of codes in force, with other codes of the same kind: words that the demande knows, or numbers of as many digits. */
final class ListeFixee {

    private static final int AU_PLUS = 500;

    private final String nom;
    private final Set<String> enVigueur;

    /** @param cle of the parameter, {@code agefiph.codesFinanceur} */
    @SuppressWarnings("unchecked")
    ListeFixee(String cle, Object enVigueur) {
        this.nom = cle.substring(cle.lastIndexOf('.') + 1);
        this.enVigueur = (Set<String>) enVigueur;
    }

    /**
     * The codes it may hold and what each says, those of the datum that has all its codes: where several have, of the one that the key names.
     * Empty where they are numbers.
     */
    Map<String, String> choix() {
        Map<String, String> choix = new LinkedHashMap<>();
        if (!sontDesNombres()) {
            List<Donnee> connues = Declaration.deLaDemande().donnees().stream().filter(donnee -> donnee.codes().containsAll(enVigueur)).toList();
            connues.stream().filter(this::estNommee).findFirst().or(() -> connues.stream().findFirst()).map(Donnee::codes).orElse(List.copyOf(enVigueur))
                    .forEach(code -> choix.put(code, Mots.enTete(code)));
        }
        return choix;
    }

    /** @throws RefusMetier where it holds none, too many, or one that is not of the kind */
    void controler(Set<?> codes) {
        if (codes.isEmpty() || codes.size() > AU_PLUS) {
            throw refus("La liste compte de 1 à " + AU_PLUS + " codes.");
        }
        Map<String, String> choix = choix();
        Set<Integer> longueurs = enVigueur.stream().map(String::length).collect(Collectors.toSet());
        for (Object code : codes) {
            String texte = code.toString();
            if (choix.isEmpty() && !(texte.matches("\\d+") && longueurs.contains(texte.length()))) {
                throw refus("« " + texte + " » n'est pas un code de cette liste : les siens sont des nombres de "
                        + longueurs.stream().sorted().map(String::valueOf).collect(Collectors.joining(" ou ")) + " chiffres.");
            }
            if (!choix.isEmpty() && !choix.containsKey(texte)) {
                throw refus("« " + texte + " » n'est pas un code de cette liste. On a : " + String.join(", ", choix.values()) + ".");
            }
        }
    }

    List<Changement> changements(Set<?> codes) {
        List<Changement> changements = new ArrayList<>();
        codes.stream().filter(code -> !enVigueur.contains(code)).forEach(code -> changements.add(new Changement(Mots.enTete(code.toString()), "absent", "dans la liste")));
        enVigueur.stream().filter(code -> !codes.contains(code)).forEach(code -> changements.add(new Changement(Mots.enTete(code), "dans la liste", "absent")));
        return changements;
    }

    static String texte(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private boolean estNommee(Donnee donnee) {
        return nom.contains(donnee.chemin().substring(donnee.chemin().lastIndexOf('.') + 1));
    }

    private boolean sontDesNombres() {
        return enVigueur.stream().allMatch(code -> code.matches("\\d+"));
    }

    private static RefusMetier refus(String message) {
        return new RefusMetier(message, List.of(new Erreur("valeur", null, message)));
    }
}
