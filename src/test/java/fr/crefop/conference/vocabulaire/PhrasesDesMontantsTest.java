package fr.crefop.conference.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why an amount, as the person who reads it would say it. */
class PhrasesDesMontantsTest {

    private static final Mesure HORAIRE = new Mesure.ALHeure(new BigDecimal("27.45"), new BigDecimal("500"));
    private static final Mesure PLAFOND = new Mesure.Plafond(new BigDecimal("18000"));

    @Test
    void unTauxHoraireSousUnPlafond() {
        assertThat(dit("Le FONGECIF", HORAIRE, "13725", PLAFOND))
                .isEqualTo("Le FONGECIF paie 27,45 € de l'heure pour 500 heures, sous son plafond de 18 000,00 €, soit 13 725,00 €.");
    }

    @Test
    void unPlafondQuiDecideNeSeDitPasDeuxFois() {
        assertThat(dit("France Travail", PLAFOND, "18000", new Mesure.ALHeure(new BigDecimal("40"), new BigDecimal("500")), null))
                .isEqualTo("France Travail paie son plafond, 18 000,00 €, dans la limite de 40,00 € de l'heure pour 500 heures.");
    }

    @Test
    void toutCeQuiRestait() {
        assertThat(dit("France Travail", new Mesure.Reste(), "415", PLAFOND))
                .isEqualTo("France Travail paie tout ce qui restait à payer, sous son plafond de 18 000,00 €, soit 415,00 €.");
    }

    @Test
    void unePartDuCoutOuDeCeQueLesAutresLaissent() {
        assertThat(dit("L'employeur", new Mesure.Part(new BigDecimal("50"), new BigDecimal("6000"), false), "3000"))
                .isEqualTo("L'employeur paie 50 % du coût, qui est de 6 000,00 €, soit 3 000,00 €.");
        assertThat(dit("L'AGEFIPH", new Mesure.Part(new BigDecimal("80"), new BigDecimal("1000"), true), "800"))
                .isEqualTo("L'AGEFIPH paie 80 % de ce que les autres laissent, 1 000,00 €, soit 800,00 €.");
    }

    @Test
    void desHeuresAuPrixDeLaFormationOuAuTauxQuandIlEstMoindre() {
        BigDecimal heures = new BigDecimal("40");
        assertThat(dit("Le FONGECIF", new Mesure.AuPrix(heures, new BigDecimal("9"), new BigDecimal("29")), "360"))
                .isEqualTo("Le FONGECIF paie 9,00 € de l'heure pour 40 heures, moins que le prix de la formation, soit 360,00 €.");
        assertThat(dit("Le FONGECIF", new Mesure.AuPrix(heures, null, new BigDecimal("29")), "1160"))
                .isEqualTo("Le FONGECIF paie 40 heures au prix de la formation, 29,00 € de l'heure, soit 1 160,00 €.");
    }

    @Test
    void unMaximumPourTousLesFraisEntierOuEntame() {
        assertThat(dit("France Travail", new Mesure.Enveloppe(new BigDecimal("5200"), false), "5200"))
                .isEqualTo("France Travail paie son maximum pour tous les frais du dossier, 5 200,00 €.");
        assertThat(dit("France Travail", new Mesure.Enveloppe(new BigDecimal("200"), true), "200"))
                .isEqualTo("France Travail paie ce qui reste de son maximum pour tous les frais du dossier, 200,00 €.");
    }

    @Test
    void cePourQuoiIlNYAPasDePhraseCourteGardeSonCalcul() {
        assertThat(PhrasesDesMontants.pourquoi("La Région", null, List.of(), Montant.de("12"))).isNull();
    }

    private static String dit(String qui, Mesure decide, String montant, Mesure... autres) {
        return PhrasesDesMontants.pourquoi(qui, decide, Arrays.asList(autres), Montant.de(montant)).replace('\u00a0', ' ');
    }
}
