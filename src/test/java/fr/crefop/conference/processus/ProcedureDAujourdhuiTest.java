package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Enveloppe;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the procedure does for the trainings of before, it does for those of today: each ability once. */
class ProcedureDAujourdhuiTest extends AvecProcedure {

    private static final String DIRECTION = "essai.direction.france-travail";
    private static final Dispositif AIF = Dispositif.de("AIF");

    @Autowired Engagements engagements;
    @Autowired Enveloppes enveloppes;
    @Autowired Scrutins scrutins;
    @Autowired Decisions decisions;
    @Autowired Modeles modeles;
    @Autowired Comptes comptes;
    @Autowired Responsables responsables;
    @Autowired Courriers courriers;
    @Autowired RetraitDeDossier retrait;
    @Autowired JdbcClient base;

    /** Whoever answers for France Travail in the other tests has nobody above them. */
    @AfterEach
    void laDirectionNEstPlusNommee() {
        base.sql("delete from conference.responsable_du_financeur where compte = ?").param(DIRECTION).update();
    }

    @Test
    void franceTravailPaieMoinsEtLaConferenceChercheLeReste() {
        String numero = engagerDirectement();
        franceTravail(numero, Map.of("reponse", "ACCEPTE_MOINS", "montant", "3000"));

        assertThat(parts(numero)).containsExactlyInAnyOrder(tuple("CPF_DE", "2340.00"), tuple("AIF", "3000.00"));
        assertThat(plans.exigerDernier(numero).resteAFinancer()).isEqualTo(Montant.de("960.00"));
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
    }

    @Test
    void uneContrePropositionBorneLePlanEtNEngageRien() {
        String numero = engagerDirectement();
        franceTravail(numero, Map.of("reponse", "CONTRE_PROPOSE", "montant", "3500", "conditions", "Si la session est en ligne"));

        assertThat(parts(numero)).containsExactlyInAnyOrder(tuple("CPF_DE", "2340.00"), tuple("AIF", "3500.00"));
        assertThat(engagements.acquis(numero)).extracting(ligne -> ligne.dispositif().code()).containsExactly("CPF_DE");
        assertThat(scrutins.du(numero)).last().satisfies(vote -> assertThat(vote.miseAuxVoix().reponses())
                .anySatisfy(r -> assertThat(r.reponse()).isEqualTo("CONTRE_PROPOSE")));
    }

    @Test
    void unRefusEcarteLAideEtLaConferenceTrouveLEmployeurEtLaRegion() {
        String numero = engagerDirectement();
        franceTravail(numero, Map.of("reponse", "REFUSE", "motif", "Enveloppe de l'agence épuisée"));
        assertThat(plans.exigerDernier(numero).ecartes()).filteredOn(e -> e.dispositif() == AIF).extracting(Ecarte::statut)
                .containsExactly(StatutEcarte.ECARTE);

        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, "Trouver 3 960 €");
        recit.cahierDesCharges(numero, "Solliciter la Région et un employeur");
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of(
                "derogation1", true, "dispositif1", "REGION_AIDE_INDIVIDUELLE", "rubrique1", "CP", "montant1", "2960", "motif1", "Emploi promis",
                "dotation", true, "dotationDe", "EMPLOYEUR", "montantDotation", "1000"));
        recit.accepte(numero, "region");
        recit.accepte(numero, "secretariat");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_ADOPTION);
        tousVotent(numero, Choix.POUR);

        assertThat(decisions.rendue(numero)).hasValueSatisfying(decision -> {
            assertThat(decision.issue()).isEqualTo(IssueDuDossier.PLAN_ADOPTE);
            assertThat(decision.reste()).isEqualTo(Montant.ZERO);
        });
    }

    @Test
    void laDirectionDeFranceTravailEstSaisieDeSonSilencePuisRepond() {
        nommerLaDirection();
        String numero = engagerDirectement();
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(engagements.exiger(numero, "FRANCE_TRAVAIL").escalade().responsable()).isEqualTo(DIRECTION);
        assertThat(courriers.de(DIRECTION, 1, 50).lignes()).anySatisfy(message -> {
            assertThat(message.avis().numero()).isEqualTo(numero);
            assertThat(message.avis().objet()).isEqualTo("S'engager sur sa part – France Travail (échéance passée)");
        });
        recit.accepte(numero, DIRECTION);
        assertThat(engagements.exiger(numero, "FRANCE_TRAVAIL").etat()).isEqualTo(EtatEngagement.ACCEPTE);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
    }

    @Test
    void lEnveloppeEntameeEstPriseParLEngagementEtRenduePuisRefuseLePlusGrand() {
        int annee = 2026;
        // Beside what other tests have committed.
        Montant deja = enveloppes.de(List.of("FRANCE_TRAVAIL")).stream().filter(e -> e.annee() == annee && e.dispositif() == AIF).map(Enveloppe::engage)
                .findFirst().orElse(Montant.ZERO);
        enveloppes.fixer("FRANCE_TRAVAIL", AIF, annee, deja.plus(Montant.de("5000")), "france-travail");
        try {
            String premier = engagerDirectement();
            franceTravail(premier, Map.of("reponse", "ACCEPTE"));
            assertThat(enveloppe(annee).disponible()).isEqualTo(Montant.de("1040.00"));

            String second = engagerDirectement();
            assertThatThrownBy(() -> franceTravail(second, Map.of("reponse", "ACCEPTE"))).isInstanceOf(RefusMetier.class)
                    .hasMessageContaining("L'enveloppe 2026", "1\u00a0040,00 € disponibles");
            retrait.retirer(premier, "Elle renonce", "conseiller");
            assertThat(enveloppe(annee).disponible()).isEqualTo(Montant.de("5000.00"));
            franceTravail(second, Map.of("reponse", "ACCEPTE"));
            assertThat(enveloppe(annee).disponible()).isEqualTo(Montant.de("1040.00"));
            retrait.retirer(second, "Elle renonce", "conseiller");
        } finally {
            enveloppes.fixer("FRANCE_TRAVAIL", AIF, annee, null, "france-travail");
        }
    }

    @Test
    void unModeleApprouveCompleteUnProjetDeTransitionSansGroupeDeTravail() {
        long modele = modeles.rediger(new Contenu("L'employeur complète le PTP", "Il paie ce que le plafond laisse", List.of("SALARIE_CDI"),
                List.of(Dispositif.de("PTP")), Montant.de("3000"),
                List.of(new PartDuModele(Dispositif.de("EMPLOYEUR"), Rubrique.CP, BigDecimal.valueOf(100), Montant.de("3000")))), "secretariat");
        modeles.soumettre(modele, "secretariat");
        recit.tousPour(modeles.exiger(modele).numero());
        try {
            String numero = saisir("cas-26-08", Map.of("dossier.decisions", Map.of()));
            recit.recevable(numero, "MODELE");
            recit.accepte(numero, "transitions-pro");
            recit.accepte(numero, "secretariat");

            assertThat(decisions.rendue(numero)).hasValueSatisfying(decision -> {
                assertThat(decision.issue()).isEqualTo(IssueDuDossier.MODELE_APPLIQUE);
                assertThat(decision.reste()).isEqualTo(Montant.ZERO);
            });
        } finally {
            modeles.retirer(modele, "Fin de l'essai", "secretariat");
        }
    }

    @Test
    void lOpcoDeLaBrancheRepondPourLaPeriodeDeReconversionEtLEmployeurParLeSecretariat() {
        String numero = saisir("cas-26-14a");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "opco.akto");
        recit.accepte(numero, "secretariat");

        assertThat(engagements.acquis(numero)).extracting(ligne -> ligne.financeur(), ligne -> ligne.montant()).containsExactlyInAnyOrder(
                tuple("OPCO_AKTO", Montant.de("2928.00")), tuple("CAISSE_DES_DEPOTS", Montant.de("1500.00")),
                tuple("EMPLOYEUR", Montant.de("1972.00")));
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
    }

    /** The account pays 2 340 by the agreement of the saisine, and the AIF the 3 960 that are left. */
    private String engagerDirectement() {
        String numero = saisir("cas-26-01");
        recit.recevable(numero, "DIRECTE");
        return numero;
    }

    private void franceTravail(String numero, Map<String, Object> reponse) {
        guide.faire("france-travail", numero, EngagementFinanceurs.ENGAGER, reponse);
    }

    private List<Tuple> parts(String numero) {
        return plans.exigerDernier(numero).contributions().stream().map(c -> tuple(c.dispositif().code(), c.montant().toString())).toList();
    }

    private Enveloppe enveloppe(int annee) {
        return enveloppes.de(List.of("FRANCE_TRAVAIL")).stream().filter(e -> e.annee() == annee && e.dispositif() == AIF).findFirst().orElseThrow();
    }

    private void nommerLaDirection() {
        if (!comptes.connait(DIRECTION)) {
            comptes.creer(new Compte(DIRECTION, "Diane Roy", "France Travail", Set.of(Groupe.deCode("france-travail"))),
                    MotDePasse.de("une phrase assez longue"));
        }
        responsables.nommer(QuiRepond.pourLeFinanceur("FRANCE_TRAVAIL"), DIRECTION, "france-travail");
    }
}
