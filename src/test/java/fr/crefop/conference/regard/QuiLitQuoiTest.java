package fr.crefop.conference.regard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.DonneesDesFinanceurs;
import fr.crefop.conference.financement.referentiel.DocumentTenu;
import fr.crefop.conference.socle.EnFrancais;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that tells a DPO, régime by régime, what each funder reads of a demande: what its rules read. */
class QuiLitQuoiTest {

    private static final String COMMANDE = "mvn test -Dtest=QuiLitQuoiTest -Ddocuments.ecrire=true";

    private final DonneesDesFinanceurs donnees = new DonneesDesFinanceurs(Atelier.TOUS);

    @Test
    void laPageDitCeQueLisentLesRegles() throws IOException {
        DocumentTenu.verifier("rgpd/qui-lit-quoi.md", document(), COMMANDE);
    }

    @Test
    void chaqueFinanceurDeChaqueRegimeYEst() {
        Cadre.lu().regimes().forEach(regime -> assertThat(document()).contains("## " + regime.libelle()));
        assertThat(document()).contains("Pôle emploi", "France Travail", "FONGECIF", "Transitions Pro", "AGEFIPH", "FPSPP", "Région Centre-Val de Loire");
    }

    private String document() {
        StringBuilder page = new StringBuilder("# Qui lit quoi\n\nÉcrit depuis les règles elles-mêmes par `" + COMMANDE + "` : ne le modifiez pas ici.\n\n"
                + "Un financeur sollicité lit le nom de la personne, son statut, sa région, la formation et ses coûts, le motif de la saisine, ses propres lignes, le total"
                + " et le reste. Du reste de la demande, il ne lit que ce que lisent les règles de ses dispositifs et de ce qu'il verse pendant la formation : c'est la"
                + " liste ci-dessous. Un collège du bureau n'en lit rien ([qui voit quels dossiers](../droits.md), [décision](../adr/0026-le-moins-de-donnees.md)).\n");
        Cadre.lu().regimes().forEach(regime -> periodes(regime).forEach(debut -> {
            page.append("\n## ").append(regime.libelle()).append(", formations qui commencent à partir du ").append(EnFrancais.date(debut))
                    .append("\n\n| financeur | ses dispositifs | ce que lisent ses règles |\n|---|---|---|\n");
            parFinanceur(regime, debut).forEach((contenu, noms) -> page.append("| ").append(noms).append(" | ").append(contenu.get(0)).append(" | ").append(contenu.get(1)).append(" |\n"));
        }));
        return page.toString();
    }

    /** The first days from which somebody else pays. */
    private static SortedSet<LocalDate> periodes(Regime regime) {
        SortedSet<LocalDate> debuts = new TreeSet<>(Set.of(regime.debut()));
        regime.payeurs().values().stream().flatMap(Payeur::tous).map(Payeur::depuis).filter(Objects::nonNull).forEach(debuts::add);
        return debuts;
    }

    /** Those of one kind read the same: one row for all of them. */
    private Map<List<String>, String> parFinanceur(Regime regime, LocalDate debut) {
        Map<List<String>, String> rangs = new LinkedHashMap<>();
        Stream.concat(regime.financeurs().values().stream(), Cadre.lu().parDefaut().financeurs().values().stream()).filter(financeur -> !financeur.inconnu())
                .map(Financeur::code).forEach(code -> {
                    Set<Dispositif> siens = DonneesDesFinanceurs.dispositifs(code, debut);
                    if (!siens.isEmpty()) {
                        rangs.merge(List.of(siens.stream().map(Dispositif::libelle).collect(Collectors.joining(", ")), mots(donnees.lues(code, debut), debut)),
                                Cadre.lu().financeurs().get(code).libelle(), (un, autre) -> un + ", " + autre);
                    }
                });
        return rangs;
    }

    private static String mots(Set<String> chemins, LocalDate debut) {
        Set<String> mots = new TreeSet<>();
        chemins.stream().filter(chemin -> !chemin.startsWith("formation.") && !chemin.startsWith("date")).forEach(chemin ->
                mots.add(Declaration.deLaDemande().premiere(chemin).map(donnee -> donnee.textes(debut).libelle()).orElse(chemin).replaceAll(" ?\\?$", "")));
        return String.join(" ; ", mots);
    }
}
