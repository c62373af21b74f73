package fr.crefop.conference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium, the machine's own. Where none is found the test is reported as skipped, unless NAVIGATEUR_REQUIS=true
 * says that a machine without browser is a mistake.
 */
public final class Navigateur implements AutoCloseable {

    /** Pages are slow to come on a machine that does something else too, Tasklist above all. */
    private static final int PATIENCE_MS = 120_000;

    private final Playwright playwright;
    private final Browser chromium;
    private final CeQuUnePageADit dit = new CeQuUnePageADit();

    private Navigateur(Playwright playwright, Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Navigateur ouvrir() {
        // The first has no window to draw, only the page.
        Optional<Path> executable = Stream.of(System.getenv().getOrDefault("NAVIGATEUR", "/usr/bin/chromium-headless-shell"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of).filter(Files::isExecutable).findFirst();
        if (!"true".equals(System.getenv("NAVIGATEUR_REQUIS"))) {
            assumeTrue(executable.isPresent(), "Aucun navigateur sur cette machine");
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable.orElseThrow(() -> new IllegalStateException("Chromium manque")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return new Navigateur(playwright, chromium);
    }

    /** A page at that address, nobody signed in. */
    public Page page(String adresse) {
        Page page = dit.ecouter(chromium.newPage());
        page.navigate(adresse);
        return page;
    }

    /** A page of somebody who has just signed in. */
    Page seConnecter(String adresse, String compte) {
        return seConnecter(adresse, compte, "fr-FR");
    }

    /** @param langue of the browser, not of the person */
    public Page seConnecter(String adresse, String compte, String langue) {
        return seConnecter(adresse, compte, new Browser.NewPageOptions().setViewportSize(1400, 1000).setLocale(langue));
    }

    /** On a screen of that size, in pixels. */
    Page seConnecter(String adresse, String compte, int largeur, int hauteur) {
        return seConnecter(adresse, compte, new Browser.NewPageOptions().setViewportSize(largeur, hauteur).setLocale("fr-FR"));
    }

    /** As a browser does that runs no script. */
    Page seConnecterSansScript(String adresse, String compte) {
        return seConnecter(adresse, compte, new Browser.NewPageOptions().setViewportSize(1280, 900).setLocale("fr-FR").setJavaScriptEnabled(false));
    }

    private Page seConnecter(String adresse, String compte, Browser.NewPageOptions options) {
        Page page = dit.ecouter(chromium.newPage(options));
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(adresse + "/connexion");
        page.getByLabel("Identifiant").fill(compte);
        page.getByLabel("Mot de passe").fill("demo");
        page.getByText("Se connecter").click();
        page.waitForURL(ouverte -> !ouverte.contains("/connexion"));
        return page;
    }

    @Override
    public void close() {
        dit.ecrire(chromium);
        chromium.close();
        playwright.close();
    }
}
