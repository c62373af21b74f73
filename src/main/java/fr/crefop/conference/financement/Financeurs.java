package fr.crefop.conference.financement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The name a French reader knows for each funder's code (référentiel I.4 and B.9). */
public final class Financeurs {

    private static final String OPCA = "OPCA_";

    private static final Map<String, String> LIBELLES = Map.ofEntries(
            Map.entry("POLE_EMPLOI", "Pôle emploi"),
            Map.entry("REGION_CVL", "Région Centre-Val de Loire"),
            Map.entry("AGEFIPH", "AGEFIPH"),
            Map.entry("FPSPP", "FPSPP"),
            Map.entry("ETAT", "État"),
            Map.entry("ASP", "Agence de services et de paiement"),
            Map.entry("EMPLOYEUR", "Employeur"),
            Map.entry("BENEFICIAIRE", "Bénéficiaire (apport personnel)"),
            Map.entry("FONGECIF_CVL", "FONGECIF Centre-Val de Loire"),
            Map.entry("FAF_TT", "FAF.TT"),
            Map.entry("FAFSEA", "FAFSEA"),
            Map.entry("AFDAS", "AFDAS"),
            Map.entry("UNAGECIF", "UNAGECIF"),
            Map.entry("UNIFORMATION", "Uniformation"),
            Map.entry("UNIFAF", "Unifaf"));

    private static final Map<String, String> NOMS_DES_OPCA = Map.ofEntries(
            Map.entry("AGEFOS_PME", "AGEFOS PME"),
            Map.entry("OPCALIA", "OPCALIA"),
            Map.entry("CONSTRUCTYS", "Constructys"),
            Map.entry("OPCAIM", "OPCAIM"),
            Map.entry("OPCALIM", "OPCALIM"),
            Map.entry("FORCO", "FORCO"),
            Map.entry("INTERGROS", "Intergros"),
            Map.entry("ANFA", "ANFA"),
            Map.entry("ACTALIANS", "Actalians"),
            Map.entry("AFDAS", "AFDAS"),
            Map.entry("FAFIEC", "FAFIEC"),
            Map.entry("FAFIH", "FAFIH"),
            Map.entry("FAFSEA", "FAFSEA"),
            Map.entry("OPCA_3_PLUS", "OPCA 3+"),
            Map.entry("OPCA_DEFI", "OPCA DEFI"),
            Map.entry("OPCA_TRANSPORTS", "OPCA Transports et Services"),
            Map.entry("OPCABAIA", "OPCABAIA"),
            Map.entry("UNIFAF", "Unifaf"),
            Map.entry("UNIFORMATION", "Uniformation"),
            Map.entry("FAF_TT", "FAF.TT"));

    private Financeurs() {}

    /** Every funder's code, by the name a French reader knows. */
    public static List<String> codes() {
        return Stream.concat(LIBELLES.keySet().stream(), NOMS_DES_OPCA.keySet().stream()
                        .map(code -> OPCA + code))
                .sorted(Comparator.comparing(Financeurs::libelle).thenComparing(Comparator.naturalOrder())).toList();
    }

    /** An unknown code is made readable rather than refused: a name is never worth a broken page. */
    public static String libelle(String code) {
        if (code == null) {
            return "";
        }
        if (LIBELLES.containsKey(code)) {
            return LIBELLES.get(code);
        }
        if (code.startsWith(OPCA)) {
            String opca = code.substring(OPCA.length());
            String nom = NOMS_DES_OPCA.getOrDefault(opca, NOMS_DES_OPCA.getOrDefault(code, opca.replace('_', ' ')));
            return nom.startsWith("OPCA") ? nom : "OPCA " + nom;
        }
        return code.replace('_', ' ');
    }
}
