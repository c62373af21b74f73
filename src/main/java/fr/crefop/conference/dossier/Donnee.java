package fr.crefop.conference.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * One datum as rules/demande.yaml declares it; what each key means is told there.
 *
 * @param chemin {@code parcours.moisCdd12Mois}; {@code beneficiaire.cpf.dotations[].montant} inside a list of records
 * @param minimum "aucun" or a number; null for 0
 * @param auPlus number, then its words; null where nothing is too much
 * @param dAbord the question where it is asked before the others, which depend on its answer; null for those others
 * @param options in the order shown; empty for what is no choice
 * @param lheo of a choice: code of LHÉO's dictionary to code of the choice; several may be one
 * @param presume null when nothing is presumed
 * @param statuts of the persons whom a rule may ask it about, each with the first days of training; null for all of them
 * @param depuis its words from a first day of training on, each replacing those it gives
 */
public record Donnee(
        String chemin, TypeDeDonnee type, String libelle, String aide, String unite, boolean requis, boolean rare, String dAbord,
        String minimum, BigDecimal plusQue, String auPlus, Integer longueur, Forme forme, boolean ouvert, boolean enPhrase,
        Map<String, Code> options, Map<String, Code> cles, Map<String, String> lheo, Object presume, List<Object> essais, String essaisDuBareme,
        String piece, LocalDate jusquAu, LocalDate aPartirDu, String aLaPlace, Map<String, Code> statuts, SortedMap<LocalDate, Textes> depuis) {

    public Donnee {
        options = options == null ? Map.of() : options;
        cles = cles == null ? Map.of() : cles;
        lheo = lheo == null ? Map.of() : lheo;
        essais = essais == null ? List.of() : essais;
        depuis = depuis == null ? Collections.emptySortedMap() : depuis;
    }

    /** Words that hold from some day on; null for what stays as it was. {@code options} and {@code cles} give those that change. */
    public record Textes(String libelle, String aide, String piece, Map<String, String> options, Map<String, String> cles) {

        private Textes completees(Textes suivants) {
            return new Textes(suivants.libelle == null ? libelle : suivants.libelle, suivants.aide == null ? aide : suivants.aide,
                    suivants.piece == null ? piece : suivants.piece, reunis(options, suivants.options), reunis(cles, suivants.cles));
        }

        private static Map<String, String> reunis(Map<String, String> avant, Map<String, String> apres) {
            Map<String, String> mots = new LinkedHashMap<>(avant);
            mots.putAll(apres == null ? Map.of() : apres);
            return mots;
        }
    }

    /** What a text looks like: a regular expression, and the same told to a person. */
    public record Forme(String expression, String enFrancais) {}

    /**
     * A value of a choice, or a key, and the trainings it is for.
     *
     * @param mots null for what the packs name
     * @param statuts of the persons it is for, as of a datum; null for all of them
     */
    public record Code(String mots, LocalDate jusquAu, LocalDate aPartirDu, Map<String, Code> statuts) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Code dit(String mots) {
            return new Code(mots, null, null, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public Code {}

        /** As of a datum. */
        public boolean sertA(LocalDate debut, String statut) {
            return sert(statuts, debut, statut);
        }

        public Periode periode() {
            return new Periode(aPartirDu, jusquAu);
        }
    }

    public Periode periode() {
        return new Periode(aPartirDu, jusquAu);
    }

    /**
     * Whether a rule may ask it about a person of that status.
     *
     * @param debut first day of the training; null for any
     */
    public boolean sertA(LocalDate debut, String statut) {
        return sert(statuts, debut, statut);
    }

    private static boolean sert(Map<String, Code> statuts, LocalDate debut, String statut) {
        return statuts == null || statuts.containsKey(statut) && (debut == null || statuts.get(statut).periode().contient(debut));
    }

    /** Its words for a training that starts on that day; with null, those that hold for any day. */
    public Textes textes(LocalDate debut) {
        Textes textes = new Textes(libelle, aide, piece, Map.of(), Map.of());
        if (debut != null) {
            for (Textes suivants : depuis.headMap(debut.plusDays(1)).values()) {
                textes = textes.completees(suivants);
            }
        }
        return textes;
    }

    /** The least a number can be, itself included; null when {@link #plusQue} says it or when there is none. */
    public BigDecimal auMoins() {
        return plusQue != null || "aucun".equals(minimum) ? null : minimum == null ? BigDecimal.ZERO : new BigDecimal(minimum);
    }

    /** The most that is believed; null where nothing is too much. */
    public BigDecimal plafond() {
        return auPlus == null ? null : new BigDecimal(auPlus.split(" ", 2)[0]);
    }

    /** Code to words, in the order shown. */
    public static Map<String, String> mots(Map<String, Code> codes) {
        return codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().mots(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The words of that code; the code itself when it has none. */
    public String mot(String code) {
        Code lu = options.get(code);
        return lu == null || lu.mots() == null ? code : lu.mots();
    }

    /** Codes in the order of the declaration. */
    public List<String> codes() {
        return List.copyOf(options.keySet());
    }
}
