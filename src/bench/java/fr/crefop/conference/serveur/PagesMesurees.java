package fr.crefop.conference.serveur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page that lists something and the home of each trade, with the account that asks for it. */
final class PagesMesurees {

    private static final String STRUCTURE = "structure=Mission+locale+de+Bourges";
    private static final List<String> DOSSIERS = List.of("/dossiers", "/dossiers?q=martin", "/dossiers?etape=EN_OPPORTUNITE", "/dossiers?retard=oui",
            "/dossiers?" + STRUCTURE, "/dossiers?financeur=FRANCE_TRAVAIL", "/dossiers?reste=MILLE", "/dossiers?tri=ANCIEN", "/dossiers?tri=ECHEANCE", "/dossiers?tri=ATTENTE",
            "/dossiers?tri=RESTE", "/dossiers?q=technicien&retard=oui&" + STRUCTURE + "&financeur=FRANCE_TRAVAIL&reste=MANQUE&tri=ECHEANCE", "/dossiers?page=40");

    private PagesMesurees() {}

    /** @param seance that the secretariat prepares: the votes that wait for one stand on its page */
    static Map<String, List<String>> parCompte(long seance) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("secretariat", avec(DOSSIERS, "/", "/a-faire", "/a-faire?q=martin", "/a-faire?page=20", "/messages", "/messagerie", "/recherches", "/journal", "/seances",
                "/seances/" + seance, "/etudes", "/modeles", "/conventions", "/ressources", "/baremes", "/baremes/a-reverifier", "/responsables", "/confirmations",
                "/conservation", "/api/dossiers", "/indicateurs", "/extractions", "/extractions?q=martin"));
        pages.put("bureau.etat", List.of("/", "/dossiers", "/dossiers?q=technicien", "/dossiers?retard=oui", "/a-faire", "/messagerie", "/seances"));
        pages.put("conseiller", List.of("/", "/dossiers", "/dossiers?q=martin", "/dossiers?retard=oui", "/a-faire", "/messages", "/messagerie", "/saisines/nouvelle"));
        pages.put("rapporteur", List.of("/", "/dossiers", "/dossiers?etape=EN_TRAVAUX", "/dossiers?retard=oui", "/a-faire", "/messages"));
        pages.put("france-travail", List.of("/", "/dossiers", "/dossiers?q=martin", "/dossiers?retard=oui", "/a-faire", "/enveloppes", "/messagerie"));
        pages.put("cfor", List.of("/", "/dossiers", "/a-faire", "/etudes", "/indicateurs"));
        pages.put("admin", List.of("/", "/comptes", "/comptes?q=conseiller", "/confirmations", "/journal", "/conservation"));
        return pages;
    }

    private static List<String> avec(List<String> dossiers, String... autres) {
        List<String> toutes = new ArrayList<>(List.of(autres));
        toutes.addAll(1, dossiers);
        return toutes;
    }
}
