package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a convention does for the trainings of 2015-2018, it does for those of today: 3 000 € that the ceiling of a projet de
 * transition leaves (CE-8), and two funders who pay together once both have signed.
 */
class CumulsParConventionDAujourdhuiTest extends AvecEtudeDAujourdhui {

    private static final Montant CE_8 = Montant.de("3000.00");

    @Autowired Signatures signatures;
    @Autowired CumulsOuvrables cumuls;
    @Autowired JdbcClient base;

    /** Told until it is signed, counted once it is, and told again when it ends. */
    @Test
    void laProchaineConventionUtileEstDiteTantQuElleNEstPasSignee() {
        String numero = saisir("cas-26-08");
        recit.nonRecevable(numero, "Essai");
        arreter();
        assertThat(gain(numero, "cumul.aif.ptp")).contains(CE_8);

        String convention = ConventionConclue.entre(conventions, signatures, "transitions-pro", "france-travail", "cumul.aif.ptp", EFFET);
        arreter();
        assertThat(gain(numero, "cumul.aif.ptp")).isEmpty();
        saisir("cas-26-08");
        assertThat(chiffre(Indicateur.APPORT, Indicateur.CONVENTION_EN_VIGUEUR + convention)).map(Chiffre::total).contains(CE_8);

        conventions.denoncer(convention, EFFET, "Fin de l'essai.", "secretariat");
        arreter();
        assertThat(gain(numero, "cumul.aif.ptp")).contains(CE_8);
    }

    /** In a region whose aid is to be confirmed, and that has answered: beside the AIF only once both have signed. */
    @Test
    void laRegionEtFranceTravailPaientEnsembleParConvention() {
        assertThat(payeurs(regionEtAif())).containsExactly("CPF_DE", "REGION_AIDE_INDIVIDUELLE");
        ConventionConclue.entre(conventions, signatures, "region", "france-travail", "cumul.aif.region", EFFET);
        PlanDeFinancement plan = regionEtAif();
        assertThat(payeurs(plan)).containsExactly("CPF_DE", "REGION_AIDE_INDIVIDUELLE", "AIF");
        assertThat(plan.resteAFinancer()).isEqualTo(Montant.de("460.00"));
    }

    @Test
    void lOpcoEtTransitionsProPaientEnsembleParConvention() {
        assertThat(payeurs(opcoEtPtp())).containsExactly("PTP");
        ConventionConclue.entre(conventions, signatures, "opco", "transitions-pro", "cumul.plan.ptp", EFFET);
        PlanDeFinancement plan = opcoEtPtp();
        assertThat(payeurs(plan)).containsExactly("PLAN_OPCO", "PTP");
        assertThat(plan.resteAFinancer()).isEqualTo(Montant.de("500.00"));
    }

    @Test
    void unePartieQuiRefuseDeSignerTermineLEtudeSansConvention() {
        String etude = etudeAuTravail();
        guide.faire("rapporteur", etude, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Le cumul est utile.", "suite", "CONVENTION",
                "titre", "Convention Région – France Travail", "texte", "La Région complète l'AIF.", "partie1", "REGION", "partie2", "FRANCE_TRAVAIL",
                "cumul1", "cumul.aif.region", "effet", EFFET.toString()));
        tousVotent(etude, Choix.POUR);
        String convention = etudes.exiger(etude).convention();
        guide.faire("france-travail", convention, SignatureConvention.SIGNER, Map.of("reponse", "REFUSE", "motif", "Pas sans la direction"));
        assertThat(conventions.exiger(convention).etat()).isEqualTo(EtatConvention.NON_CONCLUE);
        assertThat(etudes.exiger(etude).issue()).isEqualTo(IssueEtude.NON_CONCLUE);
        assertThat(payeurs(regionEtAif())).containsExactly("CPF_DE", "REGION_AIDE_INDIVIDUELLE");
    }

    private PlanDeFinancement regionEtAif() {
        return simulateur.simuler(corrigee("cas-26-01", Map.of("beneficiaire.regionDomicile", "84", "formation.regionFormation", "84",
                "dossier.montantsAccordes", Map.of("AIF", 1500, "REGION_AIDE_INDIVIDUELLE", 2000))).demande());
    }

    /** The ceiling of Transitions Pro is reached, and the company is a small one. */
    private PlanDeFinancement opcoEtPtp() {
        return simulateur.simuler(corrigee("cas-26-08", Map.of("parcours.opco", "AKTO", "parcours.effectif", 9, "dossier.initiativeEmployeur", true,
                "dossier.accordEmployeur", true)).demande());
    }

    private static List<String> payeurs(PlanDeFinancement plan) {
        return plan.contributions().stream().map(c -> c.dispositif().code()).toList();
    }

    private Optional<Montant> gain(String numero, String cumul) {
        String paire = cumuls.tous().stream().filter(c -> c.cle().equals(cumul)).findFirst().orElseThrow().codeDesSignataires();
        return base.sql("select o.valeur from conference.observation o join conference.fait f on f.id = o.fait_id where f.numero = ? and o.nature = 'COMBINAISON' and o.code = ?")
                .params(numero, paire).query(BigDecimal.class).optional().map(Montant::new);
    }
}
