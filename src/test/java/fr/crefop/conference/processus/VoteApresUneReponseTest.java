package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.MiseAuxVoix.ReponseRecue;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a funder answered before the bureau votes is in what the bureau votes on: the money is recomputed, the answer is told. */
class VoteApresUneReponseTest extends AvecProcedure {

    private static final String MOTIF = "Enveloppe des congés épuisée jusqu'en septembre";

    @Autowired Scrutins scrutins;
    @Autowired Seances seances;
    @Autowired JdbcClient base;

    @Test
    void surLaVoieDirecteLeBureauVoteSurLePlanSansLaPartRefusee() {
        String numero = refuseParLeFongecif();

        MiseAuxVoix soumis = soumis(numero);
        assertThat(soumis.lignes()).isNotEmpty().extracting(LigneDePlan::financeur).doesNotContain("FONGECIF_CVL");
        assertThat(soumis.lignes()).extracting(LigneDePlan::dispositif).doesNotContain(Dispositif.de("CIF_CDD"));
        assertThat(soumis.reste()).isEqualTo(plans.exigerDernier(numero).resteAFinancer());
        assertThat(Montant.somme(soumis.lignes().stream().map(LigneDePlan::montant)).plus(soumis.reste())).isEqualTo(soumis.cout());
        assertThat(soumis.reponses()).extracting(ReponseRecue::financeur, ReponseRecue::reponse, ReponseRecue::demande)
                .containsExactly(tuple("FONGECIF_CVL", "REFUSE", Montant.de("17550.00")),
                        tuple("POLE_EMPLOI", "ACCEPTE", Montant.de("2250.00")));
    }

    @Test
    void leRefusEtSonMotifSeLisentDansLaListeLaTacheLeDossierEtLOrdreDuJour() {
        String numero = refuseParLeFongecif();

        Task tache = taches.createTaskQuery().processInstanceBusinessKey(numero).listPage(0, 1).get(0);
        assertThat(String.valueOf(taches.getVariable(tache.getId(), "enBref"))).contains("refus : FONGECIF Centre-Val de Loire");
        assertThat(String.valueOf(taches.getVariable(tache.getId(), "vue")).replace('\u00a0', ' '))
                .contains("refuse les 17 550,00 € demandés", "\"engage\":\"2 250,00 €\"");
        assertThat(page("/dossiers/" + numero)).contains("refuse les 17 550,00 € demandés", MOTIF.replace("'", "&#39;"));

        long seance = seances.planifier(Instant.now().plus(Duration.ofDays(30)), "Orléans", "secretariat");
        seances.inscrire(seance, scrutins.du(numero).get(0).id(), "secretariat");
        assertThat(page("/seances/" + seance)).contains("refuse les 17 550,00 € demandés", MOTIF.replace("'", "&#39;"));
    }

    @Test
    void unMontantMoindreEtUneContrePropositionSontDansLePlanMisAuxVoix() {
        String moindre = saisir("cas-01");
        recit.recevable(moindre, "DIRECTE");
        recit.accepte(moindre, "fongecif");
        repondre(moindre, "pole-emploi", Map.of("reponse", "ACCEPTE_MOINS", "montant", "1000"));
        assertThat(soumis(moindre).reste()).isEqualTo(Montant.de("1250.00"));

        String offre = saisir("cas-01");
        recit.recevable(offre, "DIRECTE");
        recit.accepte(offre, "fongecif");
        repondre(offre, "pole-emploi", Map.of("reponse", "CONTRE_PROPOSE", "montant", "2000", "conditions", "Session à Tours"));
        assertThat(soumis(offre).reste()).isEqualTo(Montant.de("250.00"));
        assertThat(page("/dossiers/" + offre)).contains("paierait 2 000,00 € au lieu de 2 250,00 €, sous conditions", "Session à Tours");
    }

    @Test
    void lePlanRecalculeDitQueLeFinanceurARefuseEtNonQueLaDemandeLaLaisseDeCote() {
        String numero = refuseParLeFongecif();

        assertThat(plans.exigerDernier(numero).ecartes()).filteredOn(e -> e.dispositif() == Dispositif.de("CIF_CDD")).singleElement()
                .satisfies(ecarte -> assertThat(ecarte.motifs()).extracting(m -> m.libelle())
                        .contains("Son financeur a répondu qu'il ne paie pas cette aide dans ce dossier")
                        .noneMatch(libelle -> libelle.contains("laissé de côté par la demande")));
    }

    @Test
    void unPlanQuAucuneReponseNeChangeNEstPasEnregistreDeuxFois() {
        String numero = refuseParLeFongecif();
        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, "Trouver qui paie la part du FONGECIF.");
        recit.cahierDesCharges(numero, "Chercher.");

        assertThat(base.sql("select count(*) from conference.plan where numero = ?").param(numero).query(Integer.class).single())
                .as("celui du dépôt et celui d'après le refus").isEqualTo(2);
    }

    /** On the direct way: the FONGECIF refuses its share with a reason, Pôle emploi accepts its own. */
    private String refuseParLeFongecif() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        repondre(numero, "fongecif", Map.of("reponse", "REFUSE", "motif", MOTIF));
        recit.accepte(numero, "pole-emploi");
        return numero;
    }

    private MiseAuxVoix soumis(String numero) {
        return scrutins.du(numero).get(0).miseAuxVoix();
    }

    private void repondre(String numero, String compte, Map<String, Object> reponse) {
        guide.faire(compte, numero, EngagementFinanceurs.ENGAGER, reponse);
    }

    private String page(String adresse) {
        return personne("secretariat").ouvrir(adresse).body().replace('\u00a0', ' ');
    }
}
