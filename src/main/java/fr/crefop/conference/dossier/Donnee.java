package fr.crefop.conference.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One datum as rules/demande.yaml declares it; what each key means is told there.
 *
 * @param chemin {@code parcours.moisCdd12Mois}; {@code beneficiaire.cpf.dotations[].montant} inside a list of records
 * @param minimum "aucun" or a number; null for 0
 * @param auPlus number, then its words; null where nothing is too much
 * @param options in the order shown; empty for what is no choice
 * @param presume null when nothing is presumed
 */
public record Donnee(
        String chemin, TypeDeDonnee type, String libelle, String aide, String unite, boolean requis, boolean rare,
        String minimum, BigDecimal plusQue, String auPlus, Integer longueur, Forme forme, boolean ouvert, boolean enPhrase,
        Map<String, Code> options, Map<String, Code> cles, Object presume, List<Object> essais, String essaisDuBareme,
        String piece, LocalDate jusquAu, LocalDate aPartirDu, String aLaPlace) {

    public Donnee {
        options = options == null ? Map.of() : options;
        cles = cles == null ? Map.of() : cles;
        essais = essais == null ? List.of() : essais;
    }

    /** What a text looks like: a regular expression, and the same told to a person. */
    public record Forme(String expression, String enFrancais) {}

    /**
     * A value of a choice, or a key, and the trainings it is for.
     *
     * @param mots null for what the packs name
     */
    public record Code(String mots, LocalDate jusquAu, LocalDate aPartirDu) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Code dit(String mots) {
            return new Code(mots, null, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public Code {}

        public Periode periode() {
            return new Periode(aPartirDu, jusquAu);
        }
    }

    public Periode periode() {
        return new Periode(aPartirDu, jusquAu);
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
