package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads which figures, and where they lead. */
class PageDesIndicateursTest extends AvecDesChiffres {

    @Autowired CumulsOuvrables cumuls;

    private static final Pattern NOMBRE = Pattern.compile("<td data-titre=\"Dossiers\" class=\"montant\">([0-9\\u00a0]{1,12})</td>");

    @Test
    void leBureauLeSecretariatEtLaCommissionLisentLesIndicateursEtPersonneDAutre() {
        for (String lit : List.of("secretariat", "bureau.etat", "cfor")) {
            assertThat(personne(lit).ouvrir("/indicateurs").statusCode()).as(lit).isEqualTo(200);
            assertThat(personne(lit).ouvrir("/").body()).as(lit).contains("href=\"/indicateurs\"");
        }
        for (String non : List.of("conseiller", "rapporteur", "fongecif", "admin")) {
            assertThat(personne(non).ouvrir("/indicateurs").statusCode()).as(non).isEqualTo(404);
            assertThat(personne(non).ouvrir("/").body()).as(non).doesNotContain("href=\"/indicateurs\"");
        }
    }

    @Test
    void chaqueChiffreASaDefinitionEtSonTableau() {
        String page = personne("secretariat").ouvrir("/indicateurs").body();

        assertThat(page).contains("Chiffres arrêtés le", "Les saisines enregistrées, ouvertes ou closes", "90e centile", "Reste à financer avant et après la conférence",
                "La prochaine convention utile", "CIF et chèque de la Région", "<caption id=\"legende-DOSSIER\">", "data-chiffres=");
        assertThat(page).doesNotContain("style=\"", "<script>");
    }

    @Test
    void laCommissionNeLitAucunNombreInferieurACinq() {
        String page = personne("cfor").ouvrir("/indicateurs").body();
        Matcher nombres = NOMBRE.matcher(page);
        int lus = 0;
        while (nombres.find()) {
            lus++;
            assertThat(Integer.parseInt(nombres.group(1).replace("\u00a0", ""))).isGreaterThanOrEqualTo(5);
        }
        assertThat(lus).isPositive();
        assertThat(page).contains("Un chiffre qui compterait moins de cinq dossiers n'est pas montré");
        assertThat(personne("secretariat").ouvrir("/indicateurs").body()).doesNotContain("moins de cinq dossiers");
    }

    @Test
    void laCommissionChoisitUneDonneeALaFois() {
        String annee = String.valueOf(LocalDate.now(PARIS).getYear());
        assertThat(personne("cfor").ouvrir("/indicateurs?annee=" + annee).statusCode()).isEqualTo(200);
        assertThat(personne("cfor").ouvrir("/indicateurs?parmi=STATUT:DEMANDEUR_EMPLOI").statusCode()).isEqualTo(200);

        HttpResponse<String> lesDeux = personne("cfor").ouvrir("/indicateurs?parmi=STATUT:DEMANDEUR_EMPLOI&annee=" + annee);
        assertThat(lesDeux.statusCode()).isEqualTo(400);
        assertThat(lesDeux.body()).contains("Choisissez une période ou une autre donnée, pas les deux").doesNotContain("data-titre=\"Dossiers\"");
        assertThat(personne("bureau.etat").ouvrir("/indicateurs?parmi=STATUT:DEMANDEUR_EMPLOI&annee=" + annee).statusCode()).isEqualTo(200);
    }

    /** Nothing but the four quarters of a year: two ranges that differ by a day would tell one case. */
    @Test
    void unePeriodePlusCourteQuUneAnneeEstUnTrimestre() {
        LocalDate recu = LocalDate.now(PARIS);
        String trimestre = recu.getYear() + "-T" + (recu.getMonthValue() + 2) / 3;
        for (String lit : List.of("secretariat", "cfor")) {
            assertThat(personne(lit).ouvrir("/indicateurs").body()).as(lit).contains("<option value=\"" + trimestre + "\">");
            assertThat(personne(lit).ouvrir("/indicateurs?annee=" + trimestre).body()).as(lit).contains("data-titre=\"Dossiers\"");
        }
        assertThat(personne("cfor").ouvrir("/indicateurs?parmi=STATUT:DEMANDEUR_EMPLOI&annee=" + trimestre).statusCode()).isEqualTo(400);
        assertThat(personne("bureau.etat").ouvrir("/indicateurs?parmi=STATUT:DEMANDEUR_EMPLOI&annee=" + trimestre).statusCode()).isEqualTo(200);
    }

    @Test
    void uneValeurQuiNExistePasEstRefuseeEnFrancais() {
        for (String faux : List.of("parmi=STATUT:ROI", "parmi=CHAT", "annee=1789", "annee=2018-T5", "annee=2018-01", "annee=bient%C3%B4t")) {
            HttpResponse<String> refus = personne("secretariat").ouvrir("/indicateurs?" + faux);
            assertThat(refus.statusCode()).as(faux).isEqualTo(400);
            assertThat(refus.body()).as(faux).contains("Ces chiffres ne peuvent pas être montrés");
        }
    }

    @Test
    void deLAccueilALEtudeDemandee() {
        assertThat(personne("cfor").ouvrir("/").body()).contains("Indicateurs et études", "La convention qui servirait le plus", "href=\"/indicateurs#COMBINAISON\"");
        CumulOuvrable cumul = cumuls.tous().stream().filter(c -> c.cle().equals("cumul.cif.region")).findFirst().orElseThrow();
        assertThat(personne("cfor").ouvrir("/indicateurs").body()).contains("Recalculés avec les règles d&#39;aujourd&#39;hui",
                cumul.libelleDesSignataires() + "\u00a0: CIF et chèque de la Région", "<option value=\"" + cumul.codeDesSignataires() + "\">", "Demander une étude");

        assertThat(personne("cfor").ouvrir("/etudes/nouvelle?combinaison=" + cumul.codeDesSignataires()).body())
                .contains("value=\"Une convention entre " + cumul.libelleDesSignataires() + "\"", "CIF et chèque de la Région", "du reste à financer de");
        assertThat(personne("cfor").ouvrir("/etudes/nouvelle?combinaison=IMAGINAIRE").statusCode()).isEqualTo(404);
        assertThat(personne("secretariat").ouvrir("/indicateurs").body()).as("le secrétariat ne demande pas d'étude").doesNotContain("name=\"combinaison\"");
    }
}
