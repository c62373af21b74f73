package fr.crefop.conference.financement.proprietes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Draws demandes from the cases of a régime: other statuses, bodies, costs and papers, then data forgotten. Shrinks to a bare case.
 *
 * @param cas numbers of the shared cases to start from
 * @param variantes of each datum, its path and the values it may take
 * @param gardees last names of what is never forgotten: the contract asks for it, or it is presumed
 */
record DemandesTirees(List<String> cas, Object[][] variantes, Set<String> gardees) {

    /** A complete demande, and the same with data forgotten. */
    record Tirage(ObjectNode complete, ObjectNode incomplete, List<String> oubliees) {

        @Override
        public String toString() {
            return incomplete.toString();
        }
    }

    Arbitrary<Tirage> tirages() {
        Arbitrary<Tuple2<String, Object>> changement = Arbitraries.of(variantes).flatMap(v ->
                Arbitraries.integers().between(1, v.length - 1).map(i -> Tuple.of((String) v[0], v[i])));
        Arbitrary<Set<String>> oublis = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.of())),
                Tuple.of(3, Arbitraries.of(oubliables()).set().ofMaxSize(8)));
        return Combinators.combine(Arbitraries.of(cas), changement.list().ofMaxSize(25), oublis).as(DemandesTirees::tirer);
    }

    private static Tirage tirer(String cas, List<Tuple2<String, Object>> changements, Set<String> oublis) {
        List<Object> tous = new ArrayList<>();
        changements.forEach(c -> tous.addAll(List.of(c.get1(), c.get2())));
        ObjectNode complete = Atelier.demande(cas, tous.toArray());
        ObjectNode incomplete = complete.deepCopy();
        List<String> oubliees = new ArrayList<>();
        for (String chemin : new TreeSet<>(oublis)) {
            int point = chemin.lastIndexOf('.');
            JsonNode objet = incomplete.at("/" + chemin.substring(0, point).replace('.', '/'));
            if (objet instanceof ObjectNode porteur && porteur.remove(chemin.substring(point + 1)) != null) {
                oubliees.add(chemin);
            }
        }
        return new Tirage(complete, incomplete, oubliees);
    }

    private List<String> oubliables() {
        Set<String> chemins = new TreeSet<>();
        cas.forEach(numero -> noter("", Atelier.demande(numero), chemins));
        for (Object[] variante : variantes) {
            chemins.add((String) variante[0]);
        }
        return chemins.stream().filter(c -> c.matches("(beneficiaire|parcours|projet|formation|frais|dossier)\\..*"))
                .filter(c -> !gardees.contains(c.substring(c.lastIndexOf('.') + 1))).toList();
    }

    private static void noter(String prefixe, JsonNode objet, Set<String> chemins) {
        objet.properties().forEach(champ -> {
            chemins.add(prefixe + champ.getKey());
            if (champ.getValue().isObject()) {
                noter(prefixe + champ.getKey() + ".", champ.getValue(), chemins);
            }
        });
    }
}
