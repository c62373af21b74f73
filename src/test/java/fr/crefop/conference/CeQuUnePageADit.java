package fr.crefop.conference;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What went wrong in the pages of a browser, and what they show at its end: target/navigateurs.log, for whoever looks for why a page did not come. */
final class CeQuUnePageADit {

    private static final Path JOURNAL = Path.of("target", "navigateurs.log");
    private static final int PREMIERS_MOTS = 300;
    private static final double PATIENCE_MS = 5_000;

    private final Queue<String> lignes = new ConcurrentLinkedQueue<>();

    Page ecouter(Page page) {
        page.onPageError(erreur -> noter("erreur " + erreur));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                noter("console " + message.text());
            }
        });
        page.onRequestFailed(demande -> noter("sans réponse " + demande.method() + " " + demande.url() + " " + demande.failure()));
        page.onResponse(reponse -> {
            if (reponse.status() >= 400) {
                noter(reponse.status() + " " + reponse.url());
            }
        });
        return page;
    }

    private void noter(String quoi) {
        lignes.add(Instant.now() + " " + quoi);
    }

    /** To be called while its pages are open. */
    void ecrire(Browser navigateur) {
        navigateur.contexts().forEach(contexte -> contexte.pages().forEach(page -> noter("enfin " + page.url() + " : " + debut(page))));
        try {
            Files.createDirectories(JOURNAL.getParent());
            Files.writeString(JOURNAL, String.join("\n", lignes) + "\n\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException sansJournal) {
            System.err.println("Le journal des pages n'est pas écrit : " + sansJournal);
        }
    }

    private static String debut(Page page) {
        try {
            String texte = page.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(PATIENCE_MS)).replaceAll("\\s+", " ");
            return texte.substring(0, Math.min(PREMIERS_MOTS, texte.length()));
        } catch (PlaywrightException fermee) {
            return "(" + fermee.getClass().getSimpleName() + ")";
        }
    }
}
