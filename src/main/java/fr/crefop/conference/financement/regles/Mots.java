package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import java.util.Map;

/** Codes of the contract and of the barème, as a French reader says them; a code that speaks for itself stays as it is. */
public final class Mots {

    private static final Map<String, String> MOTS = Map.ofEntries(
            Map.entry("DEMANDEUR_EMPLOI", "demandeur d'emploi"),
            Map.entry("SALARIE_CDI", "salarié en CDI"),
            Map.entry("SALARIE_CDD", "salarié en CDD"),
            Map.entry("INTERIMAIRE", "intérimaire"),
            Map.entry("ADHERENT_CSP", "adhérent au CSP"),
            Map.entry("INDEPENDANT", "travailleur indépendant"),
            Map.entry("AGENT_PUBLIC", "agent public"),
            Map.entry("INDIVIDUELLE", "formation individuelle"),
            Map.entry("PRF", "place du programme régional de formation"),
            Map.entry("VISA", "Visa libres savoirs"),
            Map.entry("SANITAIRE_SOCIAL", "formation sanitaire et sociale"),
            Map.entry("AFC", "action de formation conventionnée (AFC)"),
            Map.entry("POEC", "préparation collective à l'emploi (POEC)"),
            Map.entry("POEI", "préparation individuelle à l'emploi (POEI)"),
            Map.entry("AFPR", "action de formation préalable au recrutement (AFPR)"),
            Map.entry("APPRENTISSAGE", "contrat d'apprentissage"),
            Map.entry("PROFESSIONNALISATION", "contrat de professionnalisation"),
            Map.entry("CONSEIL_REGIONAL", "Conseil régional"),
            Map.entry("POLE_EMPLOI", "Pôle emploi"),
            Map.entry("ETAT", "État"),
            Map.entry("COLLECTIVITE", "collectivité"),
            Map.entry("ENTREPRISE", "entreprise"),
            Map.entry("BENEFICIAIRE", "bénéficiaire"),
            Map.entry("AUTRE", "autre financeur"),
            Map.entry("24", "région Centre-Val de Loire"),
            Map.entry("convention.fongecif_pe.active", "convention FONGECIF–Pôle emploi active"),
            Map.entry("convention.opca_fongecif.active", "convention OPCA–FONGECIF active"),
            Map.entry("convention.region_fongecif.active", "convention Région–FONGECIF active"),
            Map.entry("convention.agefiph_fongecif.active", "convention AGEFIPH–FONGECIF active"),
            Map.entry("cpf.de.vae", "VAE admise par la conférence"));

    private Mots() {}

    public static String de(Object code) {
        return MOTS.getOrDefault(code.toString(), code.toString());
    }

    /** Two digits of INSEE. */
    static String region(String code) {
        return MOTS.containsKey(code) ? MOTS.get(code) : "autre région (" + code + ")";
    }

    /** {@code convention Région–FONGECIF active : non}. */
    public static String interrupteur(Valeur valeur) {
        return de(valeur.cle()) + (valeur.booleen() ? " : oui" : " : non");
    }
}
