package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Beneficiaire.Statut;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Codes of the contract and of the barème, as a French reader says them; a code that speaks for itself stays as it is. */
public final class MotsDesCodes {

    private static final Map<String, String> MOTS = Map.ofEntries(
            Map.entry("INDIVIDUELLE", "place individuelle"),
            Map.entry("PRF", "programme régional de formation"),
            Map.entry("VISA", "Visa libres savoirs"),
            Map.entry("SANITAIRE_SOCIAL", "sanitaire et social"),
            Map.entry("AFC", "action conventionnée Pôle emploi (AFC)"),
            Map.entry("POEC", "préparation à l'emploi collective (POEC)"),
            Map.entry("POEI", "préparation à l'emploi individuelle (POEI)"),
            Map.entry("AFPR", "action préalable au recrutement (AFPR)"),
            Map.entry("APPRENTISSAGE", "contrat d'apprentissage"),
            Map.entry("PROFESSIONNALISATION", "contrat de professionnalisation"),
            Map.entry("COPANEF", "liste nationale (COPANEF)"),
            Map.entry("COPAREF", "liste régionale (COPAREF)"),
            Map.entry("CPNE", "liste de la branche (CPNE)"),
            Map.entry("CONSEIL_REGIONAL", "Conseil régional"),
            Map.entry("POLE_EMPLOI", "Pôle emploi"),
            Map.entry("ETAT", "État"),
            Map.entry("COLLECTIVITE", "collectivité"),
            Map.entry("ENTREPRISE", "entreprise"),
            Map.entry("BENEFICIAIRE", "bénéficiaire"),
            Map.entry("AUTRE", "autre"),
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

    private static final Map<String, String> STATUTS =
            Arrays.stream(Statut.values()).collect(Collectors.toMap(Statut::name, Statut::libelle));

    private MotsDesCodes() {}

    public static String de(Object code) {
        String statut = STATUTS.get(code.toString());
        return statut != null ? statut : MOTS.getOrDefault(code.toString(), code.toString());
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

    /** The options of a form's field: those that bring no words of their own take them here. */
    public static Map<String, String> completer(Map<String, String> options) {
        Map<String, String> completees = new LinkedHashMap<>(options);
        completees.replaceAll((code, mots) -> mots == null ? enTete(code) : mots);
        return completees;
    }
}
