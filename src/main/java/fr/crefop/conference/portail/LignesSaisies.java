package fr.crefop.conference.portail;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Derogation;
import fr.crefop.conference.travaux.DerogationsSaisies;
import fr.crefop.conference.travaux.Dotation;
import fr.crefop.conference.travaux.DotationsSaisies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dotation and the lines by derogation while they are being typed: a line counts as soon as something is written in it, and is finished
 * once its amount can be read; its reason may still come.
 *
 * @param dotations at most one, finished; {@code dotationInachevee} where it is begun and cannot be read yet
 */
record LignesSaisies(List<Dotation> dotations, boolean dotationInachevee, List<Derogation> achevees, List<Integer> inachevees) {

    private static final List<String> CHAMPS = List.of("dispositif", "rubrique", "montant", "motif");
    private static final String MOTIF_A_VENIR = "à écrire";
    /** All fields of the form of the proposal. */
    static final List<String> CHAMPS_DU_FORMULAIRE = Stream.concat(Stream.of("commentaire", DotationsSaisies.DE_QUI, DotationsSaisies.MONTANT),
            rangs().boxed().flatMap(rang -> CHAMPS.stream().map(nom -> nom + rang))).toList();

    static LignesSaisies lire(Map<String, String> saisie) {
        List<Derogation> achevees = new ArrayList<>();
        List<Integer> inachevees = new ArrayList<>();
        rangs().filter(rang -> commencee(rang, saisie)).forEach(rang -> {
            try {
                achevees.addAll(DerogationsSaisies.lire(seule(rang, saisie)::get));
            } catch (RefusMetier pasEncore) {
                inachevees.add(rang);
            }
        });
        try {
            return new LignesSaisies(DotationsSaisies.lire(reponses(saisie)::get), false, List.copyOf(achevees), List.copyOf(inachevees));
        } catch (RefusMetier pasEncore) {
            return new LignesSaisies(List.of(), true, List.copyOf(achevees), List.copyOf(inachevees));
        }
    }

    /** All of them, as the task takes them. */
    static Map<String, Object> reponses(Map<String, String> saisie) {
        Map<String, Object> reponses = new HashMap<>();
        reponses.put("commentaire", saisie.get("commentaire"));
        DotationsSaisies.champs().forEach(nom -> reponses.put(nom, saisie.get(nom)));
        reponses.put(DotationsSaisies.AJOUTEE, Stream.of(DotationsSaisies.DE_QUI, DotationsSaisies.MONTANT).anyMatch(nom -> !saisie.getOrDefault(nom, "").isBlank()));
        rangs().forEach(rang -> {
            CHAMPS.forEach(nom -> reponses.put(nom + rang, saisie.get(nom + rang)));
            reponses.put("derogation" + rang, commencee(rang, saisie));
        });
        return reponses;
    }

    /** Without the headings of lines that nobody has begun. */
    static Map<String, List<String>> sansLignesVides(Map<String, List<String>> saisie) {
        Map<String, String> premieres = new HashMap<>();
        saisie.forEach((nom, dites) -> premieres.put(nom, dites.get(0)));
        Map<String, List<String>> pleines = new LinkedHashMap<>(saisie);
        rangs().filter(rang -> !commencee(rang, premieres)).forEach(rang -> pleines.remove("rubrique" + rang));
        return pleines;
    }

    /** Which lines are left aside; empty when none is. */
    String reserve() {
        List<String> absentes = new ArrayList<>(dotationInachevee ? List.of("la dotation") : List.of());
        if (!inachevees.isEmpty()) {
            absentes.add((inachevees.size() == 1 ? "la ligne " : "les lignes ") + inachevees.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        boolean une = absentes.size() == 1 && inachevees.size() < 2;
        return absentes.isEmpty() ? "" : "Sans " + String.join(" ni ", absentes) + (une ? ", encore incomplète." : ", encore incomplètes.");
    }

    private static IntStream rangs() {
        return IntStream.rangeClosed(1, DerogationsSaisies.MAXIMUM);
    }

    /** The heading is chosen from the start: it begins no line. */
    private static boolean commencee(int rang, Map<String, String> saisie) {
        return Stream.of("dispositif", "montant", "motif").anyMatch(nom -> !saisie.getOrDefault(nom + rang, "").isBlank());
    }

    private static Map<String, Object> seule(int rang, Map<String, String> saisie) {
        Map<String, Object> seule = new HashMap<>();
        CHAMPS.forEach(nom -> seule.put(nom + rang, saisie.get(nom + rang)));
        seule.put("derogation" + rang, true);
        if (saisie.getOrDefault("motif" + rang, "").isBlank()) {
            seule.put("motif" + rang, MOTIF_A_VENIR);
        }
        return seule;
    }
}
