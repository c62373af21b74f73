package fr.crefop.conference.portail;

import java.nio.charset.StandardCharsets;

/** A page that asks nothing of the database nor of the account: for what is refused before either can be read. */
final class PageSansRegistre {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Conférence des financeurs</title><link rel="stylesheet" href="%3$s"></head>
            <body><main id="contenu" class="cadre etroit"><h1>%1$s</h1>
            <p>%2$s</p>
            %4$s</main></body></html>
            """;

    private static final String RETOUR = "<p><a class=\"bouton\" href=\"/\">Revenir à mes dossiers</a></p>";

    private PageSansRegistre() {}

    /** @param titre and texte are ours: nothing of a visitor's, which would have to be escaped */
    static byte[] ecrire(FichiersDesPages fichiers, String titre, String texte) {
        return ecrire(fichiers, titre, texte, "");
    }

    /** @param suite HTML, whatever of a visitor's stands in it escaped; blank for the way back */
    static byte[] ecrire(FichiersDesPages fichiers, String titre, String texte, String suite) {
        return PAGE.formatted(titre, texte, fichiers.adresse("style.css"), suite.isBlank() ? RETOUR : suite).getBytes(StandardCharsets.UTF_8);
    }
}
