package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is summed up of ten cases whose figures are known, of a year in which nobody else filed any. */
class ChiffresConnusTest extends AvecApi {

    private static final int ANNEE = 1990;

    @Autowired Indicateurs indicateurs;
    @Autowired TourneeDesIndicateurs tournee;

    /** From one day to ten; 400,00 € missing in each before, and 100,00 € after; four of them voted, in 2, 4, 6 and 20 days. */
    @BeforeEach
    void dixDossiers() {
        for (int rang = 1; rang <= 10; rang++) {
            long fait = base.sql("insert into conference.fait (annee, trimestre, statut, region, departement, regime, etat, ouverture)"
                    + " values (?, ?, 'SALARIE_CDI', '24', '24/INCONNU', '2015-2018', 'CLOS', 1) returning id").params(ANNEE, rang <= 7 ? "T1" : "T4").query(Long.class).single();
            observer(fait, "DOSSIER", "RECU", "1000", null);
            observer(fait, "AVANCEMENT", "CLOS", null, null);
            observer(fait, "PLAN", "AVEC", "100", "400");
            observer(fait, "DUREE", "ENTIERE", String.valueOf(rang), null);
            if (rang <= 4) {
                observer(fait, "DUREE", "Voter", List.of("2", "4", "6", "20").get(rang - 1), null);
            }
            if (rang <= 3) {
                observer(fait, "MODELE", "MS-1990-00001", "100.10", "300.30");
                observer(fait, "RUBRIQUE", "TR", "33.33", null);
            }
        }
    }

    private void observer(long fait, String nature, String code, String valeur, String avant) {
        base.sql("insert into conference.observation (fait_id, nature, code, valeur, avant) values (?, ?, ?, ?::numeric, ?::numeric)").params(fait, nature, code, valeur, avant).update();
    }

    @AfterEach
    void nulDossier() {
        base.sql("delete from conference.fait where annee = ?").param(ANNEE).update();
        tournee.faire(Instant.now());
        tournee.publier();
    }

    @Test
    void laMedianeEtLe90eCentileSontCeuxDesJoursConnus() {
        assertThat(chiffre("DUREE", "ENTIERE").mediane()).isEqualByComparingTo("5.5");
        assertThat(chiffre("DUREE", "ENTIERE").decile()).isEqualByComparingTo("9.1");
        assertThat(chiffre("DUREE", "Voter").mediane()).isEqualByComparingTo(BigDecimal.valueOf(5));
        assertThat(chiffre("DUREE", "Voter").decile()).isEqualByComparingTo("15.8");
        assertThat(chiffre("DUREE", "Voter").dossiers()).isEqualTo(4);
    }

    @Test
    void lesEurosEtLeResteEnPourcentSontCeuxDesDossiers() {
        assertThat(chiffre("DOSSIER", "RECU").total()).isEqualTo(Montant.de("10000.00"));
        assertThat(chiffre("PLAN", "AVEC").avant()).isEqualTo(Montant.de("4000.00"));
        assertThat(chiffre("PLAN", "AVEC").total()).isEqualTo(Montant.de("1000.00"));
        assertThat(chiffre("RUBRIQUE", "TR").total()).isEqualTo(Montant.de("99.99"));
        assertThat(chiffre("MODELE", "MS-1990-00001").avant()).isEqualTo(Montant.de("900.90"));
        assertThat(chiffre("MODELE", "MS-1990-00001").total()).isEqualTo(Montant.de("300.30"));

        String page = personne("secretariat").ouvrir("/indicateurs?annee=" + ANNEE).body().replace('\u00a0', ' ').replace('\u202f', ' ');
        assertThat(section(page, "PLAN")).contains("4 000,00 €", "1 000,00 €", "-75 %");
        assertThat(section(page, "MODELE")).contains("30 %", "-67 %");
        assertThat(section(page, "DUREE")).contains("5,5", "9,1", "15,8");
    }

    /** Seven of the first quarter and three of the last: the year less the seven would tell the three, so neither is shown to the commission. */
    @Test
    void lAnneeEtUnTrimestreNeRevelentPasUnAutreTrimestre() {
        tournee.faire(Instant.now());
        tournee.publier();

        assertThat(recus(false, Periode.annee(ANNEE))).isEqualTo(10);
        assertThat(recus(false, new Periode(ANNEE, "T1"))).isEqualTo(7);
        assertThat(recus(false, new Periode(ANNEE, "T4"))).isEqualTo(3);
        assertThat(recus(true, Periode.annee(ANNEE))).isEqualTo(10);
        assertThat(recus(true, new Periode(ANNEE, "T1"))).as("montré, il donnerait les trois autres").isZero();
        assertThat(recus(true, new Periode(ANNEE, "T4"))).isZero();

        assertThat(personne("secretariat").ouvrir("/indicateurs").body()).contains("<option value=\"1990-T4\">4e trimestre 1990 (3)</option>");
        assertThat(personne("cfor").ouvrir("/indicateurs").body()).contains("<option value=\"1990\">1990 (10)</option>").doesNotContain("1990-T");
        assertThat(personne("cfor").ouvrir("/indicateurs?annee=1990-T1").statusCode()).isEqualTo(400);
        assertThat(personne("cfor").ouvrir("/indicateurs.csv?annee=1990-T1").statusCode()).isEqualTo(400);
        assertThat(personne("secretariat").ouvrir("/indicateurs.csv?annee=1990-T4&colonne=ligne&colonne=dossiers&colonne=annee").body())
                .contains("\"Dossiers reçus\";\"3\";\"4e trimestre 1990\"");
    }

    private int recus(boolean publics, Periode periode) {
        return indicateurs.de(indicateurs.dernier(publics).orElseThrow(), Decoupage.ENSEMBLE, "", periode).stream()
                .filter(c -> c.indicateur() == Indicateur.DOSSIER).mapToInt(Chiffre::dossiers).sum();
    }

    private static String section(String page, String indicateur) {
        int debut = page.indexOf("id=\"" + indicateur + "\"");
        assertThat(debut).as(indicateur).isPositive();
        return page.substring(debut, page.indexOf("</section>", debut));
    }

    private Chiffre chiffre(String indicateur, String code) {
        tournee.faire(Instant.now());
        return indicateurs.de(indicateurs.dernier(false).orElseThrow(), Decoupage.ENSEMBLE, "", Periode.annee(ANNEE)).stream()
                .filter(c -> c.indicateur().name().equals(indicateur) && c.code().equals(code)).findFirst().orElseThrow();
    }
}
