package fr.crefop.conference.financement.regles;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the row of a grid may put under {@code si}; {@link Grille} reads each. */
enum ConditionDeGrille {
    CLEA("clea", Attendu.OUI), VAE("vae", Attendu.OUI), BILAN("bilan", Attendu.OUI), PERMIS_B("permisB", Attendu.OUI),
    CERTIFIANTE("certifiante", Attendu.OUI), A_DISTANCE("aDistance", Attendu.OUI), CQP("cqp", Attendu.OUI), HEURES_MIN("heuresMin", Attendu.NOMBRE),
    HEURES_MOINS_DE("heuresMoinsDe", Attendu.NOMBRE), HEURES_AU_PLUS("heuresAuPlus", Attendu.NOMBRE), EFFECTIF_MOINS_DE("effectifMoinsDe", Attendu.NOMBRE), CERTIFICATION("certification", Attendu.CODES),
    CATEGORIE("categorie", Attendu.CODES), LISTE("liste", Attendu.CODES), IDCC("idcc", Attendu.CODES), RNCP("rncp", Attendu.CODES),
    NIVEAU("niveau", Attendu.CODES), CERTIFINFO("certifinfo", Attendu.CODES), NAF("naf", Attendu.CODES), FORMACODE("formacode", Attendu.CODES),
    DOMAINE("domaine", Attendu.CODES), INTITULE("intitule", Attendu.CODES);

    private enum Attendu {
        OUI("true : une ligne tient quand c'est oui"), NOMBRE("un nombre"), CODES("une liste, comme [ A, B ]");

        private final String mots;

        Attendu(String mots) {
            this.mots = mots;
        }

        private boolean admet(Object valeur) {
            return switch (this) {
                case OUI -> Boolean.TRUE.equals(valeur);
                case NOMBRE -> valeur instanceof BigDecimal;
                case CODES -> valeur instanceof Set;
            };
        }
    }

    private static final Map<String, ConditionDeGrille> PAR_NOM = Arrays.stream(values())
            .collect(Collectors.toMap(condition -> condition.nom, Function.identity(), (a, b) -> a, TreeMap::new));

    private final String nom;
    private final Attendu attendu;

    ConditionDeGrille(String nom, Attendu attendu) {
        this.nom = nom;
        this.attendu = attendu;
    }

    /** @throws IllegalStateException when there is none: no grid that started holds it */
    static ConditionDeGrille nommee(String nom) {
        ConditionDeGrille condition = PAR_NOM.get(nom);
        if (condition == null) {
            throw new IllegalStateException("Condition de grille inconnue : " + nom);
        }
        return condition;
    }

    /** What is wrong with it as a file writes it; null when nothing is. */
    static String refus(String nom, Object valeur) {
        ConditionDeGrille condition = PAR_NOM.get(nom);
        if (condition == null) {
            return "condition inconnue « " + nom + " » ; connues : " + String.join(", ", PAR_NOM.keySet());
        }
        return condition.attendu.admet(valeur) ? null : "« " + nom + " » attend " + condition.attendu.mots;
    }
}
