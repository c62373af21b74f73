package fr.crefop.conference.financement.moteur.conditions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a test may ask of a datum, in the words of the file. */
public enum Operateur {
    OUI("oui", "vrai", Attendu.RIEN, Boolean.class),
    NON("non", "faux", Attendu.RIEN, Boolean.class),
    CONNU("connu", "connu", Attendu.RIEN, Object.class),
    PARMI("parmi", "parmi", Attendu.CODES, String.class),
    HORS_DE("hors de", "horsDe", Attendu.CODES, String.class),
    EST("est", "egal", Attendu.LISTE, String.class),
    CONTIENT_UN("contient un de", "contientUn", Attendu.CODES_OU_LISTE, Collection.class),
    NE_CONTIENT_AUCUN("ne contient aucun de", "neContientAucun", Attendu.CODES_OU_LISTE, Collection.class),
    SANS_LE_MOT("sans le mot", "sansLeMot", Attendu.MOT, String.class),
    AU_MOINS("au moins", "auMoins", Attendu.NOMBRE, BigDecimal.class, Integer.class),
    PLUS_DE("plus de", "plusDe", Attendu.NOMBRE, BigDecimal.class, Integer.class),
    MOINS_DE("moins de", "moinsDe", Attendu.NOMBRE, BigDecimal.class, Integer.class),
    AU_PLUS("au plus", "auPlus", Attendu.NOMBRE, BigDecimal.class, Integer.class),
    EXACTEMENT("exactement", "exactement", Attendu.EUROS, BigDecimal.class),
    UN_ENFANT_DE_MOINS_DE("dont un de moins de", "unEnfantDeMoinsDe", Attendu.ANS, Collection.class),
    AVANT_LE_DEBUT("avant le début d'au moins", "situation.delai", Attendu.JOURS, Depot.class),
    OUVRES_AVANT_LE_DEBUT("avant le début, en jours ouvrés, d'au moins", "situation.delaiOuvre", Attendu.JOURS_OUVRES, Depot.class),
    MOIS_AVANT_LE_DEBUT("avant le début, en mois, d'au moins", "situation.delaiEnMois", Attendu.MOIS, Depot.class),
    PAS_APRES_LE_DEBUT("pas après le début", "situation.depotAvantDebut", Attendu.RIEN, Depot.class),
    APRES_LE_DEBUT("après le début d'au plus", "situation.depotAuPlusTardApresEntree", Attendu.MOIS, Depot.class),
    JOURS_APRES_LE_DEBUT("après le début, en jours, d'au plus", "situation.depotAuPlusTardJoursApresEntree", Attendu.JOURS, Depot.class),
    REMONTE_AU_PLUS_A("remonte au plus à", "situation.debutAuPlusTardApres", Attendu.MOIS, LocalDate.class);

    /** What follows the operator: nothing, codes written out, or the key of a parameter of that kind. */
    enum Attendu { RIEN, MOT, CODES, LISTE, CODES_OU_LISTE, NOMBRE, EUROS, ANS, MOIS, JOURS, JOURS_OUVRES }

    /** The date on which the demande was filed with the dispositif that is examined: no field, an exception may move it. */
    interface Depot {}

    /** The longest first: "ne contient aucun de" is not "contient un de". */
    private static final List<Operateur> PAR_LONGUEUR = Arrays.stream(values())
            .sorted(Comparator.comparing((Operateur o) -> o.mots.length()).reversed()).toList();

    private final String mots;
    private final String fonction;
    private final Attendu attendu;
    private final List<Class<?>> types;

    Operateur(String mots, String fonction, Attendu attendu, Class<?>... types) {
        this.mots = mots;
        this.fonction = fonction;
        this.attendu = attendu;
        this.types = List.of(types);
    }

    /** The operator that this text starts with, or null. */
    static Operateur enTeteDe(String texte) {
        return PAR_LONGUEUR.stream().filter(o -> texte.equals(o.mots) || texte.startsWith(o.mots + " ")).findFirst().orElse(null);
    }

    public String mots() {
        return mots;
    }

    /** The Java that decides: of Exigences, or of the situation. */
    String fonction() {
        return fonction;
    }

    /** Beside the datum: the first day of the training, or the date of a filing. */
    boolean litLaSituation() {
        return fonction.startsWith("situation.");
    }

    Attendu attendu() {
        return attendu;
    }

    boolean admet(Class<?> type) {
        return types.stream().anyMatch(admis -> admis.isAssignableFrom(type));
    }
}
