package fr.crefop.conference.securite;

import java.util.Arrays;

/** Who a person acts for. The code is the candidate group of the tasks; the role is what the web rules look at. */
public enum Groupe {
    CONSEILLER("conseiller", "Conseillers en évolution professionnelle"),
    SECRETARIAT("secretariat", "Secrétariat permanent"),
    BUREAU_ETAT("bureau-etat", "Bureau, collège État"),
    BUREAU_REGION("bureau-region", "Bureau, collège Région"),
    BUREAU_SALARIES("bureau-salaries", "Bureau, collège des salariés"),
    BUREAU_EMPLOYEURS("bureau-employeurs", "Bureau, collège des employeurs"),
    RAPPORTEUR("rapporteur", "Rapporteurs et groupe de travail"),
    POLE_EMPLOI("pole-emploi", "Pôle emploi"),
    FONGECIF("fongecif", "FONGECIF Centre-Val de Loire"),
    REGION("region", "Région Centre-Val de Loire"),
    OPCA("opca", "OPCA"),
    AGEFIPH("agefiph", "AGEFIPH"),
    FPSPP("fpspp", "FPSPP"),
    CFOR("cfor", "Commission C+FOR"),
    ADMIN("admin", "Administration");

    private final String code;
    private final String libelle;

    Groupe(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public static Groupe deCode(String code) {
        return Arrays.stream(values()).filter(groupe -> groupe.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Groupe inconnu : " + code));
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    /** As Spring Security names it: {@code ROLE_BUREAU_ETAT}. */
    public String role() {
        return "ROLE_" + name();
    }
}
