package fr.crefop.conference.processus.demonstration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.financement.PlanDeFinancement.PeriodeDeRevenu;
import fr.crefop.conference.processus.FinUsuelle;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people of the demonstration on whichever day it is loaded: of today, with trainings to come and delays that hold. */
class DemonstrationTest {

    private static final LocalDate UN_JOUR = LocalDate.parse("2026-11-30");
    /** Every day of the week and of the month, over more than a year. */
    private static final List<LocalDate> JOURS = Stream.concat(
            Stream.iterate(UN_JOUR, jour -> jour.isBefore(UN_JOUR.plusMonths(13)), jour -> jour.plusDays(12)),
            Stream.of("2026-12-31", "2027-02-28", "2028-02-29").map(LocalDate::parse)).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cpf-aif          | CPF_DE 2340.00, AIF 3960.00, reste 0.00",
        "csp              | CPF_DE 4100.00, AIF 1500.00, reste 0.00",
        "participation    | PARTICIPATION_CPF 150.00, CPF_SALARIE 1300.00, reste 0.00",
        "aref-rff         | AIF 4000.00, reste 0.00",
        "ptp              | PTP 16200.00 sous réserve, reste 0.00",
        "reconversion     | PERIODE_RECONVERSION 2928.00 sous réserve, CPF_SALARIE 1500.00, EMPLOYEUR 1972.00, reste 0.00",
        "plan-opco        | PLAN_OPCO 840.00, EMPLOYEUR 420.00, reste 0.00",
        "place-region     | REGION_PRF 2700.00, reste 0.00",
        "sanitaire-social | REGION_SANITAIRE_SOCIAL 7400.00, reste 0.00",
        "vote             | CPF_DE 2340.00, reste 3960.00",
        "departage        | CPF_DE 1500.00, reste 900.00",
        "mandat           | PTP 18000.00, reste 3000.00",
        "complement       | reste 3000.00",
        "rejet            | reste 1450.00",
        "non-recevable    | reste 6300.00",
        "cahier           | PARTICIPATION_CPF 150.00, CPF_SALARIE 1900.00, reste 450.00",
        "proposition      | CPF_DE 900.00, reste 550.00",
        "agefiph          | DOTATION_CPF 1000.00, CPF_DE 2600.00, AIF 2600.00, AIDE_MOBILITE 700.00, AIDE_MOBILITE 600.00, reste 1000.00",
        "adoption         | CPF_DE 5000.00, AIF 6000.00, reste 3500.00",
        "engagement       | CPF_DE 5000.00, AIF 6000.00, reste 800.00",
        "lea-fontaine     | CPF_DE 2415.00, AIF 5200.00, reste 1985.00"})
    void lePlanEstLeMemeQuelQueSoitLeJourOuElleEstChargee(String reference, String attendu) {
        Map<LocalDate, String> autres = new TreeMap<>();
        JOURS.forEach(jour -> autres.put(jour, dit(plan(personne(reference), jour))));
        autres.values().removeIf(attendu::equals);
        assertThat(autres).isEmpty();
    }

    @Test
    void troisDossiersSontDesArchivesDe2018EtTousLesAutresSontDAujourdhui() {
        for (LocalDate jour : JOURS) {
            assertThat(Personnes.TOUTES).filteredOn(personne -> regime(personne, jour).equals("2015-2018")).isEqualTo(Archives.DE_2018).hasSize(3);
            assertThat(dAujourdhui()).allMatch(personne -> regime(personne, jour).equals("2019-"));
            // Whose entry is confirmed is in training.
            assertThat(dAujourdhui()).filteredOn(personne -> !demande(personne, jour).formation().debut().isAfter(jour))
                    .extracting(Personne::reference).containsExactly("place-region");
        }
    }

    @Test
    void leBureauSiegeUnJeudiQuiLaisseUneSemainePourRepondre() {
        assertThat(JOURS).allSatisfy(jour -> {
            LocalDate seance = LocalDate.ofInstant(SeanceDeDemonstration.jeudi(jour), HorlogeConfiguration.PARIS);
            assertThat(seance.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(seance).isBetween(jour.plusDays(7), jour.plusDays(13));
        });
    }

    /** Nobody arrives too late: every act that the plan asks before the training can still be done when the conférence has decided. */
    @Test
    void lesDelaisDeChaqueFinanceurTiennentDansCeuxDeLaConference() {
        for (LocalDate jour : JOURS) {
            for (Personne personne : dAujourdhui()) {
                LocalDate decide = FinUsuelle.de(VoieDirecte.PERSONNES.contains(personne) ? Voie.DIRECTE : Voie.CONFERENCE, jour);
                assertThat(plan(personne, jour).echeances()).as(personne.reference() + " le " + jour)
                        .allMatch(((Predicate<Echeance>) acte -> acte.dernierJour().isBefore(decide)).negate());
            }
        }
    }

    /** The last income of a training is prescribed until the end of 2026 (REM-3c): loaded later, the demonstration has none to show. */
    @Test
    void lesDroitsQuiFinissentPendantLaFormationSontSuivisDUneFinDeFormation() {
        for (LocalDate jour : JOURS) {
            List<String> attendus = jour.getYear() == 2026 ? List.of("AREF", "RFF") : List.of("AREF");
            assertThat(plan(personne("aref-rff"), jour).remuneration().periodes()).as("le " + jour)
                    .extracting(PeriodeDeRevenu::dispositif).isEqualTo(attendus);
        }
    }

    @Test
    void personneNEstDeuxFoisDansLaDemonstration() {
        assertThat(Personnes.TOUTES.stream().map(Personne::reference).collect(toSet())).hasSameSizeAs(Personnes.TOUTES);
        assertThat(Personnes.TOUTES.stream().map(p -> p.prenom() + " " + p.nom()).collect(toSet())).hasSameSizeAs(Personnes.TOUTES);
    }

    private static List<Personne> dAujourdhui() {
        return Personnes.TOUTES.stream().filter(personne -> !Archives.DE_2018.contains(personne)).toList();
    }

    private static Personne personne(String reference) {
        return Personnes.TOUTES.stream().filter(personne -> personne.reference().equals(reference)).findFirst().orElseThrow();
    }

    private static Demande demande(Personne personne, LocalDate jour) {
        return Atelier.LECTEUR.lire(Demandes.de(personne, new Calendrier(jour)));
    }

    private static PlanDeFinancement plan(Personne personne, LocalDate jour) {
        return Atelier.SIMULATEUR.simuler(demande(personne, jour));
    }

    private static String regime(Personne personne, LocalDate jour) {
        return Cadre.lu().regimeDu(demande(personne, jour).formation().debut()).orElseThrow().id();
    }

    private static String dit(PlanDeFinancement plan) {
        return Stream.concat(plan.contributions().stream().map(part -> part.dispositif().code() + " " + part.montant()
                + (part.sousReserve() == null ? "" : " sous réserve")), Stream.of("reste " + plan.resteAFinancer())).collect(joining(", "));
    }
}
