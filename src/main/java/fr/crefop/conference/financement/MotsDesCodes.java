package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Declaration;
import java.util.Map;

/** Codes of the demande (their words are declared with it) and of the barème, as a French reader says them; a code that speaks for itself stays as it is. */
public final class MotsDesCodes {

    private static final Map<String, String> MOTS = Map.ofEntries(
            Map.entry("24", "région Centre-Val de Loire"),
            // The choices that the conférence makes for a barème.
            Map.entry("OU", "les mois, ou les heures"),
            Map.entry("ET", "les mois et les heures ensemble"),
            Map.entry("GLOBAL_9", "tout sur les coûts pédagogiques"),
            Map.entry("PEDAGO_8_ANNEXES_1", "partagé avec les frais annexes"),
            Map.entry("HORS_CPF", "sans les heures que le CPF paie"),
            Map.entry("TOUTES", "toutes les heures"),
            Map.entry("DEFAUT", "au tarif réglementaire"),
            Map.entry("REFUS", "refusée"),
            Map.entry("PRF_EXCLUE", "refusée pour une place PRF seulement"),
            Map.entry("EXIGE", "exigée"),
            Map.entry("EXCLU", "refusée"),
            Map.entry("SALAIRE", "le salaire antérieur"),
            Map.entry("ALLOCATION", "l'allocation"),
            Map.entry("convention.fongecif_pe.active", "Fongecif – Pôle emploi"),
            Map.entry("convention.opca_fongecif.active", "OPCA – Fongecif"),
            Map.entry("convention.region_fongecif.active", "Région – Fongecif"),
            Map.entry("convention.agefiph_fongecif.active", "AGEFIPH – Fongecif"));

    private static final Map<String, String> MOTS_DES_DONNEES = Declaration.deLaDemande().motsEnPhrase();

    private MotsDesCodes() {}

    public static String de(Object code) {
        String donnee = MOTS_DES_DONNEES.get(code.toString());
        return donnee != null ? donnee : MOTS.getOrDefault(code.toString(), code.toString());
    }

    /** At the head of a line or of a choice. */
    public static String enTete(String code) {
        String mots = de(code);
        return mots.isEmpty() ? mots : Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
    }

    /** Two digits of INSEE. */
    public static String region(String code) {
        return MOTS.containsKey(code) ? MOTS.get(code) : "autre région (" + code + ")";
    }

    /** {@code convention Région – Fongecif inactive}, from the key of its parameter. */
    public static String convention(String cle, boolean active) {
        return "convention " + de(cle) + (active ? " active" : " inactive");
    }
}
