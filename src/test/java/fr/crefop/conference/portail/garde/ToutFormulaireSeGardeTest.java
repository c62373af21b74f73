package fr.crefop.conference.portail.garde;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.portail.PagesEcrites;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page asks somebody to write something and loses it: each form of the templates keeps what is typed, or says here why not. */
class ToutFormulaireSeGardeTest {

    private static final Pattern FORMULAIRE = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern SE_TAPE = Pattern.compile("<textarea\\b(?![^>]*readonly)|<input\\b(?![^>]*type=\"(?:hidden|password|file|checkbox|radio|submit)\")[^>]*>");

    /**
     * Nothing of these is kept: secrets, codes and what is pasted, a word or two beside what it names, the answers of a task on the page that asks to
     * confirm them, and what somebody says who has no account to keep it for.
     */
    private static final Set<String> SANS = Set.of("connexion.html", "mot-de-passe-oublie.html", "code.html", "second-facteur.html", "cles.html",
            "mon-mot-de-passe.html", "nouveau-mot-de-passe.html", "journal.html", "recherches.html", "fragments/recherches.html", "fragments/avis-de-la-personne.html", "tache-confirmation.html");

    @Test
    void chaqueFormulaireOuLOnEcritGardeCeQuOnYEcrit() {
        List<String> sansGarde = formulaires().filter(f -> !SANS.contains(f.page()) && SE_TAPE.matcher(f.corps()).find())
                .filter(f -> !f.tete().contains("data-garde") && !f.tete().contains("data-brouillon") && !f.tete().contains("data-avec-brouillon"))
                .map(f -> f.page() + " : " + f.tete().strip()).toList();

        assertThat(sansGarde).isEmpty();
    }

    @Test
    void chaqueFormulaireGardeEstConnuEtSeGardeAussiParUnBouton() {
        Set<String> nommes = new TreeSet<>();
        formulaires().filter(f -> f.tete().contains("data-garde")).forEach(f -> {
            assertThat(f.corps()).as(f.page()).contains("fragments/brouillons :: garde");
            noms(f.tete()).forEach(nommes::add);
        });

        nommes.remove("tache");
        assertThat(nommes).isEqualTo(new TreeSet<>(FormulaireGarde.CONNUS.keySet()));
    }

    @Test
    void unFormulaireGardeNeDemandeNiMotDePasseNiCodeQuiSeraientGardes() {
        formulaires().filter(f -> f.tete().contains("data-garde")).forEach(f -> {
            Matcher secret = Pattern.compile("<input\\b(?=[^>]*type=\"password\")[^>]*name=\"([^\"]+)\"").matcher(f.corps());
            while (secret.find()) {
                assertThat(ChampsGardes.seGarde(secret.group(1))).as(f.page() + " " + secret.group(1)).isFalse();
            }
            assertThat(f.corps()).as(f.page()).doesNotContain("one-time-code");
        });
    }

    /** Nobody finds again what stands in a fold that is closed. */
    @Test
    void unRepliOuUnFormulaireSeGardeSOuvreQuandIlEstCommence() {
        Pattern repli = Pattern.compile("(?s)<details\\b([^>]*)>((?:(?!</details>).)*?<form\\b[^>]*data-garde.*?)</details>");
        PagesEcrites.toutes().forEach(page -> repli.matcher(page.texte()).results()
                .forEach(trouve -> assertThat(trouve.group(1)).as(page.nom() + " " + trouve.group(2).lines().findFirst().orElse("")).contains("data-commence")));
    }

    private record Formulaire(String page, String tete, String corps) {}

    /** The names that an expression of the attribute may give. */
    private static Set<String> noms(String tete) {
        Set<String> noms = new TreeSet<>();
        String dit = tete.replaceFirst(tete.contains("laquelle=") ? "(?s).*laquelle=([^\"]*)\".*" : "(?s).*data-garde=\"([^\"]*)\".*", "$1");
        FormulaireGarde.CONNUS.keySet().stream().filter(nom -> dit.equals(nom) || dit.startsWith("|" + nom + ":") || dit.contains("'" + nom + "'")
                || dit.contains("'" + nom + ":'")).forEach(noms::add);
        if (dit.startsWith("|tache:")) {
            noms.add("tache");
        }
        assertThat(noms).as(dit).isNotEmpty();
        return noms;
    }

    private static Stream<Formulaire> formulaires() {
        return PagesEcrites.toutes().stream().flatMap(page -> FORMULAIRE.matcher(page.texte()).results().filter(trouve -> trouve.group(1).contains("method=\"post\""))
                .map(trouve -> new Formulaire(page.nom(), trouve.group(1), trouve.group(2))));
    }
}
