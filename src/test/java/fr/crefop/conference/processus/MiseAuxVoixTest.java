package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.ClotureDesSeances;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.ProcesVerbaux;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a vote is about stays what it was when the vote opened, whatever the case becomes. */
class MiseAuxVoixTest extends AvecProcedure {

    @Autowired Scrutins scrutins;
    @Autowired Seances seances;
    @Autowired ClotureDesSeances clotures;
    @Autowired ProcesVerbaux procesVerbaux;
    @Autowired Courriers courriers;
    @Autowired JdbcClient base;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private String numero;

    @BeforeEach
    void unVoteDOpportunite() {
        numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "CallActivity_VoteOpportunite", numero, Map.of());
    }

    @Test
    void leVoteGardeLaQuestionLesPartsEtLeReste() {
        MiseAuxVoix soumis = scrutin(0).miseAuxVoix();

        assertThat(soumis.question()).startsWith("Le bureau veut-il approfondir ce dossier");
        assertThat(soumis.cout()).isEqualTo(Montant.de("14500.00"));
        assertThat(soumis.finance()).isEqualTo(Montant.de("14085.00"));
        assertThat(soumis.reste()).isEqualTo(Montant.de("415.00"));
        assertThat(soumis.lignes()).extracting(LigneDePlan::montant)
                .containsExactly(Montant.de("13725.00"), Montant.de("360.00"));
    }

    @Test
    void leProcesVerbalEtLeDossierDisentLArgentDuVoteMemeQuandLePlanAChange() throws IOException {
        long seance = seances.planifier(Instant.now().plus(Duration.ofDays(30)), "Orléans", "secretariat");
        seances.inscrire(seance, scrutin(0).id(), "secretariat");
        seances.convoquer(seance, "secretariat");
        tousVotent(numero, Choix.POUR);
        plans.enregistrerAvecLesReponses(numero, simulateur.simuler(dossier(numero).demande().sans(List.of("CIF_CDD"))));
        assertThat(plans.exigerDernier(numero).resteAFinancer()).isNotEqualTo(Montant.de("415.00"));
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(seance).update();
        procesVerbaux.clore(seance, "secretariat");

        assertThat(texteDuProcesVerbal(seance)).contains("coût 14 500,00 €, financé 14 085,00 €, reste 415,00 €",
                "Congé individuel de formation CDD, coûts pédagogiques : 13 725,00 €");
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body().replace('\u00a0', ' '))
                .contains("Mis aux voix : coût 14 500,00 €, financé 14 085,00 €, reste 415,00 €");
    }

    @Test
    void unVoteOuvertDeNouveauPorteSurLeDossierCorrige() {
        plans.enregistrerAvecLesReponses(numero, simulateur.simuler(dossier(numero).demande().sans(List.of("CIF_CDD"))));
        scrutins.invalider(numero, "le CIF est abandonné", "conseiller");

        assertThat(scrutin(0).miseAuxVoix().reste()).isEqualTo(Montant.de("415.00"));
        assertThat(scrutin(1).miseAuxVoix().reste()).isEqualTo(plans.exigerDernier(numero).resteAFinancer());
    }

    @Test
    void ceQuiEstMisAuxVoixNeSeRecritPasMemeALaMain() {
        assertThatThrownBy(() -> JdbcClient.create(proprietaire).sql("update conference.scrutin set reste = 0 where id = ?").param(scrutin(0).id()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("ne change plus");
    }

    @Test
    void unVoteAjourneDeuxFoisEstDitAuSecretariatEtAuxColleges() {
        tousVotent(numero, Choix.AJOURNEMENT);
        tousVotent(numero, Choix.AJOURNEMENT);

        assertThat(courriers.de("secretariat", 1, 50).lignes()).extracting(message -> message.avis().objet())
                .contains("Vote du bureau ajourné, " + numero, "Vote du bureau ajourné pour la 2e fois, " + numero);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).hasSize(4).allSatisfy(tache ->
                assertThat(String.valueOf(taches.getVariable(tache.getId(), "vue"))).contains("ajournée 2 fois de suite"));
    }

    @Test
    void unAutreResultatFaitOublierLesAjournements() {
        tousVotent(numero, Choix.AJOURNEMENT);
        tousVotent(numero, Choix.POUR);

        assertThat(courriers.de("secretariat", 1, 50).lignes()).extracting(message -> message.avis().objet())
                .filteredOn(objet -> objet.startsWith("Vote du bureau ajourné")).filteredOn(objet -> objet.contains(numero))
                .containsExactly("Vote du bureau ajourné, " + numero);
    }

    private Scrutin scrutin(int rang) {
        return scrutins.du(numero).get(rang);
    }

    private String texteDuProcesVerbal(long seance) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(clotures.procesVerbal(seance).orElseThrow())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
