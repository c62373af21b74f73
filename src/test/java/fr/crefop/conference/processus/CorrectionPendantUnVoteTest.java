package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.dossier.CorrectionDeSaisine;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.travaux.Propositions;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The case changes while the bureau votes on it. */
class CorrectionPendantUnVoteTest extends AvecProcedure {

    @Autowired CorrectionDeSaisine correction;
    @Autowired SaisinesRemplacees remplacees;
    @Autowired Scrutins scrutins;
    @Autowired Engagements engagements;
    @Autowired Propositions propositions;

    @Test
    void lePlanEstRecalculeLesVotesAnnulesEtLesQuatreCollegesVotentDeNouveau() {
        String numero = voteOuvert();
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        Montant avant = plans.exigerDernier(numero).resteAFinancer();
        correction.corriger(numero, sansCif(), 1, "Le CIF est abandonné", "conseiller");

        assertThat(plans.exigerDernier(numero).resteAFinancer()).isNotEqualTo(avant);
        List<Scrutin> tous = scrutins.du(numero);
        assertThat(tous).hasSize(2);
        assertThat(tous.get(0).invalidation().motif()).contains("Le CIF est abandonné");
        assertThat(scrutins.votes(tous.get(0).id())).hasSize(1);
        assertThat(scrutins.votes(tous.get(1).id())).isEmpty();
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).hasSize(4);
        assertThat(remplacees.du(numero)).hasSize(1);
    }

    @Test
    void ceQueLesFinanceursOntEngageNeChangePlusPendantLAdoption() {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "CallActivity_VoteAdoption", numero, Map.of());

        assertThatThrownBy(() -> correction.corriger(numero, sansCif(), 1, "Le CIF est abandonné", "conseiller"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Les financeurs se sont engagés sur cette demande");
        assertThat(remplacees.du(numero)).isEmpty();

        correction.corriger(numero, new Saisine("Essai", new Identite("Autre", "Camille"), dossier(numero).demande()), 1, "Nom",
                "conseiller");
        assertThat(scrutins.du(numero)).hasSize(2);
    }

    @Test
    void corrigerUnNomPendantLAdoptionLaisseLePlanQueLesFinanceursOntFait() {
        String numero = dossierSeul("cas-12");
        plans.enregistrer(numero, simulateur.simuler(sansCif().demande()), sansCif().demande());
        Montant reste = plans.exigerDernier(numero).resteAFinancer();
        entrer(TraitementSaisine.CLE, "CallActivity_VoteAdoption", numero, Map.of());
        correction.corriger(numero, new Saisine("Essai", new Identite("Autre", "Camille"), dossier(numero).demande()), 1, "Nom",
                "conseiller");

        assertThat(plans.exigerDernier(numero).resteAFinancer()).isEqualTo(reste);
    }

    @Test
    void ceQueLesFinanceursOntReponduALaDemandeDAvantNeComptePlus() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        guide.faire("fongecif", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Formation trop longue"));
        recit.accepte(numero, "pole-emploi");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
        correction.corriger(numero, corrigee("cas-01", Map.of("formation.intitule", "Une autre formation")), 1, "Une autre formation",
                "conseiller");

        assertThat(engagements.tous(numero)).isEmpty();
        assertThat(engagements.du(numero, 1)).hasSize(2);
        assertThat(propositions.actualiser(numero).contributions()).extracting(c -> c.dispositif()).contains(Dispositif.de("CIF_CDD"));
        assertThat(scrutins.du(numero, 1)).singleElement().satisfies(s -> assertThat(s.invalidation()).isNotNull());
        assertThat(scrutins.du(numero, 2)).singleElement().satisfies(s -> assertThat(s.estOuvert()).isTrue());
    }

    @Test
    void laMemeSaisineNAnnuleRien() {
        String numero = voteOuvert();
        assertThatThrownBy(() -> correction.corriger(numero, new Saisine("Essai", new Identite("Essai", "Camille"),
                dossier(numero).demande()), 1, "Rien", "conseiller"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Rien n'a changé");
        assertThat(scrutins.du(numero)).singleElement().satisfies(s -> assertThat(s.estOuvert()).isTrue());
    }

    @Test
    void unFormulaireOuvertAvantUneAutreCorrectionNeLEcrasePas() {
        String numero = voteOuvert();
        correction.corriger(numero, sansCif(), 1, "Le CIF est abandonné", "conseiller");
        assertThatThrownBy(() -> correction.corriger(numero, new Saisine("Essai", new Identite("Autre", "Camille"),
                dossier(numero).demande()), 1, "Nom", "secretariat"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("a été corrigée entre-temps");
        assertThat(dossier(numero).identite().nom()).isEqualTo("Essai");
    }

    @Test
    void apresLeVoteLeDossierNeSeCorrigePlus() {
        String numero = voteOuvert();
        tousVotent(numero, Choix.POUR);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_MANDAT);
        assertThatThrownBy(() -> correction.corriger(numero, sansCif(), 1, "Trop tard", "conseiller"))
                .isInstanceOf(RefusMetier.class);
        assertThat(remplacees.du(numero)).isEmpty();
    }

    private String voteOuvert() {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "CallActivity_VoteOpportunite", numero, Map.of());
        return numero;
    }

    private Saisine sansCif() {
        return corrigee("cas-12", Map.of("parcours.moisCdd12Mois", 0));
    }
}
