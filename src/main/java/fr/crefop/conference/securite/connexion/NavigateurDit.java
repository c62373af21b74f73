package fr.crefop.conference.securite.connexion;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser and a system in words that a person knows their own by; nothing finer is kept. */
final class NavigateurDit {

    /** Looked for in this order: Edge also says Chrome, Chrome also says Safari, Android also says Linux. */
    private static final Map<String, String> NAVIGATEURS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMES = new LinkedHashMap<>();

    static {
        NAVIGATEURS.put("Edg", "Edge");
        NAVIGATEURS.put("OPR/", "Opera");
        NAVIGATEURS.put("Firefox/", "Firefox");
        NAVIGATEURS.put("Chrome/", "Chrome");
        NAVIGATEURS.put("Safari/", "Safari");
        SYSTEMES.put("iPhone", "iPhone");
        SYSTEMES.put("iPad", "iPad");
        SYSTEMES.put("Android", "Android");
        SYSTEMES.put("Windows", "Windows");
        SYSTEMES.put("Mac OS", "macOS");
        SYSTEMES.put("Linux", "Linux");
    }

    private NavigateurDit() {}

    static String de(String entete) {
        String navigateur = trouver(NAVIGATEURS, entete);
        String systeme = trouver(SYSTEMES, entete);
        if (navigateur == null) {
            return "Navigateur inconnu";
        }
        return systeme == null ? navigateur : navigateur + " sur " + systeme;
    }

    private static String trouver(Map<String, String> connus, String entete) {
        return entete == null ? null : connus.entrySet().stream().filter(connu -> entete.contains(connu.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
