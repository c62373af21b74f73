package fr.crefop.conference.financement.regles;

import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the row of a grid may put under {@code si}; {@link Grille} reads each. */
enum ConditionDeGrille {
    CLEA("clea", Attendu.OUI, "formation.clea"),
    VAE("vae", Attendu.OUI, "formation.vae"),
    BILAN("bilan", Attendu.OUI, "formation.bilanDeCompetences"),
    PERMIS_B("permisB", Attendu.OUI, "formation.permisB"),
    CERTIFIANTE("certifiante", Attendu.OUI, "formation.rncp"),
    A_DISTANCE("aDistance", Attendu.OUI, "formation.aDistance"),
    CQP("cqp", Attendu.OUI, "formation.cqp"),
    HEURES_MIN("heuresMin", Attendu.NOMBRE, "formation.heuresCentre"),
    HEURES_MOINS_DE("heuresMoinsDe", Attendu.NOMBRE, "formation.heuresCentre"),
    HEURES_AU_PLUS("heuresAuPlus", Attendu.NOMBRE, "formation.heuresCentre"),
    EFFECTIF_MOINS_DE("effectifMoinsDe", Attendu.NOMBRE, "parcours.effectif"),
    CERTIFICATION("certification", Attendu.CODES, "formation.certification"),
    CATEGORIE("categorie", Attendu.CODES, "formation.categories"),
    LISTE("liste", Attendu.CODES, "formation.listesCpf"),
    REGION("region", Attendu.CODES, "formation.regionFormation"),
    IDCC("idcc", Attendu.CODES, "parcours.idcc"),
    RNCP("rncp", Attendu.CODES, "formation.codeRncp"),
    NIVEAU("niveau", Attendu.CODES, "formation.niveauSortie"),
    CERTIFINFO("certifinfo", Attendu.CODES, "formation.certifinfo"),
    NAF("naf", Attendu.CODES, "parcours.naf"),
    FORMACODE("formacode", Attendu.CODES, "formation.formacodes"),
    DOMAINE("domaine", Attendu.CODES, "formation.formacodes"),
    INTITULE("intitule", Attendu.CODES, "formation.intitule");

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

    private static final int CODES_DITS = 6;

    private final String nom;
    private final Attendu attendu;
    private final String donnee;

    ConditionDeGrille(String nom, Attendu attendu, String donnee) {
        this.nom = nom;
        this.attendu = attendu;
        this.donnee = donnee;
    }

    /** What a row is for, when it asks for that; for people. */
    String phrase(Object valeur) {
        return switch (this) {
            case HEURES_MIN -> "à partir de " + Grandeurs.quantite((BigDecimal) valeur, "heures");
            case HEURES_MOINS_DE -> "moins de " + Grandeurs.quantite((BigDecimal) valeur, "heures");
            case HEURES_AU_PLUS -> "au plus " + Grandeurs.quantite((BigDecimal) valeur, "heures");
            case EFFECTIF_MOINS_DE -> "entreprise de moins de " + Grandeurs.quantite((BigDecimal) valeur, "salariés");
            case DOMAINE -> "formacodes commençant par " + String.join(", ", codes(valeur));
            default -> attendu == Attendu.OUI ? Mots.donnee(donnee) : Mots.donnee(donnee) + " : " + (codes(valeur).size() > CODES_DITS
                    ? "une liste de " + codes(valeur).size() + " codes" : Mots.codes(codes(valeur), ", "));
        };
    }

    @SuppressWarnings("unchecked")
    private static Set<String> codes(Object valeur) {
        return (Set<String>) valeur;
    }

    /** Path of the datum of the demande that it reads. */
    String donnee() {
        return donnee;
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
