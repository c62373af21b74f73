package fr.crefop.conference.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A saisine waits only for one that could be the same: another of its person, or another of its reference. */
class SaisinesSansAttenteTest extends AvecApplication {

    @Autowired Doublons doublons;
    @Autowired JdbcClient base;
    @Autowired PlatformTransactionManager transactions;
    @Autowired ObjectMapper json;

    private final String rang = Long.toString(System.nanoTime());

    @Test
    void deuxPersonnesSansReferenceNeSAttendentPas() {
        assertThat(verrous("une", null)).hasSize(1).doesNotContainAnyElementsOf(verrous("autre", null));
        assertThat(verrous("une", "  ")).as("une référence laissée en blanc n'en est pas une").isEqualTo(verrous("une", null));
    }

    @Test
    void laMemePersonneOuLaMemeReferenceSAttend() {
        assertThat(verrous("une", null)).isEqualTo(verrous("une", null));
        assertThat(verrous("une", "R" + rang)).hasSize(2).containsAnyElementsOf(verrous("autre", "R" + rang));
    }

    /** What a saisine holds until it is stored. */
    private List<Map<String, Object>> verrous(String personne, String reference) {
        return new TransactionTemplate(transactions).execute(etat -> {
            doublons.exigerAucun(saisine(personne, reference), "conseiller", "Structure " + rang);
            return base.sql("select classid::text, objid::text from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() order by 1, 2").query().listOfRows();
        });
    }

    private Saisine saisine(String personne, String reference) {
        try {
            Demande demande = json.treeToValue(CasReels.demande("cas-12").put("reference", reference), Demande.class);
            return new Saisine("Essai", new Identite("Essai" + rang, personne), demande);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
