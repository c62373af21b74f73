package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.CorrectionDeSaisine;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.etudes.PropositionsDesGroupes;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Expertises;
import fr.crefop.conference.travaux.Scenarios;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer is stored and what follows from it is not done yet: nobody undoes it by an act that its former state allowed. */
class EntreLaReponseEtSaSuiteTest extends AvecUnePanne {

    @Autowired CorrectionDeSaisine correction;
    @Autowired RetraitDeDossier retrait;
    @Autowired Scenarios scenarios;
    @Autowired Expertises expertises;
    @Autowired Etudes etudes;
    @Autowired PropositionsDesGroupes propositions;

    private String numero;

    /** Nothing that another test of the same application could stumble upon. */
    @AfterEach
    void laSuiteSeFait() {
        reparer();
        guide.continuer(numero);
    }

    /** Funders are asked on the plan that was decided on, and on no other. */
    @Test
    void laSaisineDontLaRecevabiliteADejaSaReponseNeSeCorrigePlus() {
        numero = saisir("cas-26-01");
        PlanDeFinancement decide = plans.exigerDernier(numero);
        casser("engagement", numero, "insert");
        repondre("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE, Map.of("recevabilite", "RECEVABLE", "voie", "DIRECTE"));

        assertThat(dossier(numero).etat()).as("la suite n'est pas faite").isEqualTo(EtatDossier.RECU);
        assertThatThrownBy(() -> correction.corriger(numero, corrigee("cas-26-01", Map.of("formation.prixHt", 30_000)), 1, "Le devis", "conseiller"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("La recevabilité a reçu sa réponse");
        assertThat(plans.exigerDernier(numero)).isEqualTo(decide);
        assertThat(pageDe("conseiller", numero)).doesNotContain("/dossiers/" + numero + "/saisine");
    }

    @Test
    void laSaisineNonRecevableNeSeRetireNiNeSeCorrigeAvantDEtreClose() {
        numero = saisir("cas-12");
        casser("dossier", numero, "update");
        repondre("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE, Map.of("recevabilite", "NON_RECEVABLE", "motif", "Hors région"));

        assertThatThrownBy(() -> correction.corriger(numero, corrigee("cas-12", Map.of("formation.prixHt", 30_000)), 1, "Le devis", "conseiller"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("La recevabilité a reçu sa réponse");
        neSeRetirePlus(numero);
        assertThat(dossier(numero).motifDeFin()).isEqualTo("Hors région");
    }

    @Test
    void leDossierSeRetireEncoreQuandLaReponseQuiAttendSaSuiteNeLeClotPas() {
        numero = saisir("cas-26-01");
        casser("engagement", numero, "insert");
        repondre("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE, Map.of("recevabilite", "RECEVABLE", "voie", "DIRECTE"));

        retrait.retirer(numero, "La personne renonce", "conseiller");
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.ABANDONNE);
        assertThat(instance(numero)).isNull();
    }

    @Test
    void leGroupeQuiAProposeNeChangePlusRienEtNeDemandePlusDAvis() {
        numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        casser("engagement", numero, "insert");
        repondre("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of());

        assertThat(dossier(numero).etat()).as("la suite n'est pas faite").isEqualTo(EtatDossier.EN_TRAVAUX);
        assertThatThrownBy(() -> scenarios.creer(numero, "Sans la Région", Map.of("formation.prixHt", 1_000), "rapporteur"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'est pas réuni");
        assertThatThrownBy(() -> expertises.demander(numero, "groupe:agefiph", "Pouvez-vous compléter ?", "rapporteur"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'est pas réuni");
    }

    @Test
    void lEntreeConfirmeeNEstPasReprisePasUnRetrait() {
        numero = saisir("cas-26-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "france-travail");
        casser("dossier", numero, "update");
        repondre("conseiller", numero, TraitementSaisine.CONFIRMER_ENTREE, Map.of("entreeEnFormation", "OUI"));

        neSeRetirePlus(numero);
        assertThat(pageDe("conseiller", numero)).doesNotContain("/dossiers/" + numero + "/entree");
    }

    @Test
    void leModeleDUneEtudeNeSEcritPlusQuandLeRapportEstRendu() {
        numero = etudes.deposer("Compléter un CIF", "Des restes bloquent des dossiers. Essai " + System.nanoTime(), Origine.PARTENAIRE, "region", null);
        guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        tousVotent(numero, Choix.POUR);
        guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier un cumul", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur"));
        propositions.ecrireLeModele(numero, modele(), "rapporteur");
        casser("scrutin", numero, "insert");
        assertThatThrownBy(() -> guide.faire("rapporteur", numero, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Le cumul est utile.", "suite", "MODELE")))
                .hasStackTraceContaining("panne d'essai");

        assertThatThrownBy(() -> propositions.ecrireLeModele(numero, modele(), "secretariat"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'est pas au travail");
    }

    private static Modele.Contenu modele() {
        return new Modele.Contenu("Le chèque complète le CIF", "Cumul étudié", List.of("DEMANDEUR_EMPLOI"), List.of(), Montant.de("600.00"),
                List.of(new PartDuModele(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, BigDecimal.valueOf(100), Montant.de("600.00"))));
    }

    private void neSeRetirePlus(String numero) {
        assertThatThrownBy(() -> retrait.retirer(numero, "La personne renonce", "conseiller"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("La réponse qui clôt ce dossier est enregistrée");
        assertThat(pageDe("conseiller", numero)).doesNotContain("/dossiers/" + numero + "/retrait");
    }
}
