package fr.crefop.conference.financement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A parameter that the référentiel leaves to the conférence (marked C), as people read it.
 *
 * @param source where the value that stands in the meantime comes from
 * @param choix the codes it is between and what each says; empty when it is no choice
 * @param peutEtreVide whether it may hold nothing ("no ceiling")
 * @param periodes what holds since when, oldest first
 * @param fixees all that was written down for it, oldest first: also what was replaced since
 */
public record ParametreAFixer(
        String cle, String description, String unite, String source, Map<String, String> choix, boolean ouiNon, boolean peutEtreVide,
        List<Periode> periodes, List<ValeurFixee> fixees) {

    /**
     * @param depuis first day of training it holds for, until the next one
     * @param valeur in French, without its unit
     * @param fixee null for the value of the barème file
     * @param aFixer false for a value that a text sets: the conférence has none to set there
     */
    public record Periode(LocalDate depuis, String valeur, ValeurFixee fixee, boolean aFixer) {}

    private static final Map<String, String> AIDES = Map.ofEntries(
            Map.entry("agefiph", "AGEFIPH"), Map.entry("aif", "Aide individuelle à la formation (AIF)"),
            Map.entry("aref", "Allocation pendant la formation (AREF)"), Map.entry("cif", "Congé individuel de formation (CIF)"),
            Map.entry("conference", "La conférence elle-même"), Map.entry("cpf", "Compte personnel de formation (CPF)"),
            Map.entry("csp", "Contrat de sécurisation professionnelle (CSP)"), Map.entry("mobilite", "Aide à la mobilité"),
            Map.entry("opacif", "OPACIF de branche"), Map.entry("opca", "OPCA"), Map.entry("pp", "Période de professionnalisation"),
            Map.entry("region", "Région Centre-Val de Loire"), Map.entry("rff", "Relais en fin de droits (RFF)"),
            Map.entry("rfpe", "Rémunération de formation de Pôle emploi (RFPE)"));

    /** What it is a value of: the first part of its key, in words. */
    public String aide() {
        String prefixe = cle.substring(0, cle.indexOf('.'));
        return AIDES.getOrDefault(prefixe, prefixe);
    }

    /** Whether every value of it that is left to the conférence was set. */
    public boolean estFixe() {
        return periodes.stream().noneMatch(periode -> periode.aFixer() && periode.fixee() == null);
    }
}
