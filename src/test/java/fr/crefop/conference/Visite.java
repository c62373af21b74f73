package fr.crefop.conference;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A walk through the pages on one screen: each is examined and its picture kept; which screens there are and were never met is told. */
final class Visite {

    private static final Path ECRANS = Path.of("src", "main", "resources", "templates");

    final String ecran;
    final int largeur;
    final int hauteur;
    private final Map<String, List<String>> vues = new LinkedHashMap<>();
    private final Set<String> rencontres = new TreeSet<>();
    private final List<String> fautes = new ArrayList<>();

    /** @param ecran its name in the files of pictures */
    Visite(String ecran, int largeur, int hauteur) {
        this.ecran = ecran;
        this.largeur = largeur;
        this.hauteur = hauteur;
    }

    /** The page as it stands open. @param nom of the page for that account: its address, or what led to it */
    void regarder(Page page, String compte, String nom) {
        regarderLErreur(page, compte, nom);
        if (nomDe(page).equals("error")) {
            fautes.add(compte + " " + nom + " : " + page.locator("main").innerText());
        }
    }

    /** The same of a page that tells an error, on purpose. */
    void regarderLErreur(Page page, String compte, String nom) {
        vues.computeIfAbsent(compte, premier -> new ArrayList<>()).add(nom);
        rencontres.add(nomDe(page));
        if (!commenceDansLaPremiereMoitie(page)) {
            fautes.add(compte + " " + nom + " : la page commence trop bas");
        }
        page.evaluate("document.querySelectorAll('details:not(.ouvre-menu)').forEach(d => d.open = true)");
        Ecrans.garder(page, ecran, compte, nom);
        // Its colours are the same on both screens, and so is the night.
        (ecran.equals("ordinateur") ? Axe.examiner(page) : Axe.examinerDeJour(page)).forEach(faute -> fautes.add(compte + " " + nom + " : " + faute));
    }

    private static String nomDe(Page page) {
        return page.locator("meta[name=ecran]").getAttribute("content");
    }

    void faute(String faute) {
        fautes.add(faute);
    }

    List<String> fautes() {
        return List.copyOf(fautes);
    }

    /** By account, in the order in which they were looked at. */
    Map<String, List<String>> vues() {
        return vues;
    }

    /** A screen is a template: none is left that nobody looked at. */
    Set<String> jamaisRencontres() {
        try (Stream<Path> fichiers = Files.list(ECRANS)) {
            return fichiers.map(fichier -> fichier.getFileName().toString()).filter(nom -> nom.endsWith(".html"))
                    .map(nom -> nom.substring(0, nom.length() - ".html".length())).filter(nom -> !rencontres.contains(nom))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean commenceDansLaPremiereMoitie(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.querySelector('main h1').getBoundingClientRect().bottom + scrollY <= innerHeight / 2"));
    }
}
