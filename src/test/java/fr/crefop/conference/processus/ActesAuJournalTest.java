package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.journal.Journal.Ligne;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the record says of an act: who, in what part, from where, on which passage, from what to what; never a sentence. */
class ActesAuJournalTest extends AvecProcedure {

    private static final String MOTIF = "Camille a trouvé un emploi à Tours";

    @Autowired Journal journal;
    @Autowired RetraitDeDossier retrait;
    @Autowired JdbcClient base;

    @Test
    void uneReponseDitLeGroupePourLequelElleEstDonneeEtLAdresseDOuElleVient() {
        String numero = saisir("cas-12");
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId();
        assertThat(programme("secretariat").poster("/engine-rest/task/" + tache + "/claim", "{\"userId\":\"secretariat\"}").statusCode()).isEqualTo(204);
        assertThat(programme("secretariat").poster("/engine-rest/task/" + tache + "/complete", """
                {"variables":{"recevabilite":{"value":"RECEVABLE"},"voie":{"value":"CONFERENCE"}}}""").statusCode()).isEqualTo(204);

        assertThat(actes(numero, Acte.RECEVABLE)).singleElement().satisfies(acte -> {
            assertThat(acte.compte()).isEqualTo("secretariat");
            assertThat(acte.role()).isEqualTo("secretariat");
            assertThat(acte.adresse()).isEqualTo("127.0.0.1");
            assertThat(acte.passage()).isEqualTo(1);
            assertThat(acte.apres()).isEqualTo("voie=CONFERENCE");
        });
    }

    @Test
    void laProcedureAgitSousSonCompteSansGroupeNiAdresseMemeQuandQuelquUnVientDAgir() {
        String numero = saisir("cas-12");
        retrait.retirer(numero, MOTIF, "conseiller");

        assertThat(actes(numero, Acte.DOSSIER_RETIRE)).singleElement().satisfies(acte -> {
            assertThat(acte.compte()).isEqualTo("conseiller");
            assertThat(acte.role()).isEqualTo("conseiller");
            assertThat(acte.avant()).isEqualTo("etat=RECU");
        });
        assertThat(actes(numero, Acte.DOSSIER_CLOS)).singleElement().satisfies(acte -> {
            assertThat(acte.compte()).isEqualTo("systeme");
            assertThat(acte.role()).isNull();
            assertThat(acte.adresse()).isNull();
            assertThat(acte.apres()).isEqualTo("issue=ABANDONNE");
        });
    }

    @Test
    void uneEcheanceAgitSousLeCompteDuSysteme() {
        String numero = saisir("cas-12");
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite", Map.of("recevabilite", "A_COMPLETER", "manque", "Deuxième devis"));
        passerLEcheance(TraitementSaisine.CLE, numero);

        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.DOSSIER_CLOS || acte.acte() == Acte.TACHE_ECHUE)
                .isNotEmpty().allSatisfy(acte -> assertThat(acte.compte()).isEqualTo(Journal.SYSTEME));
    }

    @Test
    void leMotifTapeParQuelquUnEstDansLeDossierEtNullePartDansLeJournal() {
        String numero = saisir("cas-12");
        retrait.retirer(numero, MOTIF, "conseiller");

        assertThat(dossier(numero).motifDeFin()).isEqualTo(MOTIF);
        assertThat(dossier(numero).closLe()).isNotNull();
        assertThat(base.sql("select count(*) from conference.journal j where j::text like '%Camille%' or j::text like '%Tours%'").query(Long.class).single()).isZero();
    }

    @Test
    void laBaseElleMemeRefuseUnePhraseDansLeJournal() {
        assertThatThrownBy(() -> base.sql("insert into conference.journal (le, compte, acte, apres) values (now(), 'essai', 'VOTE', ?)")
                .param("motif=elle déménage").update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void personneNePrendLeNomSousLequelLaProcedureAgit() {
        assertThat(personne("admin").envoyerFormulaire("/comptes", "identifiant=systeme&nom=Essai&groupes=cfor"
                + "&motDePasse=une+phrase+assez+longue").body()).contains("celui sous lequel la procédure agit");
    }

    private List<Ligne> actes(String numero, Acte acte) {
        return journal.du(numero).stream().filter(ligne -> ligne.acte() == acte).toList();
    }
}
