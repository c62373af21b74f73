package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.socle.FinDesAcces;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A closed case is seen for six months by those who decided of it, then only by the secretariat and by the structure that follows the person. */
class AccesAuDossierClosTest extends AvecApi {

    private static final List<String> QUI_SUIVENT = List.of("conseiller", "secretariat");
    private static final List<String> QUI_ONT_DECIDE = List.of("bureau.etat", "bureau.region", "rapporteur", "fongecif", "region");

    @Autowired Guide guide;
    @Autowired FinDesAcces fin;
    @Autowired ReouvertureDeDossier reouverture;

    @Test
    void quiADecideNeVoitPlusLeDossierSixMoisApresSaCloture() {
        String numero = entreEnFormation();
        assertThat(QUI_ONT_DECIDE).allSatisfy(compte -> assertThat(statut(numero, compte)).as(compte).isEqualTo(200));

        close(numero, 1);
        assertThat(QUI_ONT_DECIDE).as("la veille").allSatisfy(compte -> assertThat(statut(numero, compte)).as(compte).isEqualTo(200));

        close(numero, -1);
        assertThat(QUI_ONT_DECIDE).allSatisfy(compte -> {
            assertThat(statut(numero, compte)).as(compte).isEqualTo(404);
            assertThat(personne(compte).ouvrir("/dossiers/" + numero).statusCode()).as(compte).isEqualTo(404);
            assertThat(personne(compte).ouvrir("/dossiers/" + numero + "/mandat.pdf").statusCode()).as(compte).isEqualTo(404);
            assertThat(programme(compte).lire("/api/dossiers/" + numero + "/plan.pdf").statusCode()).as(compte).isEqualTo(404);
            assertThat(programme(compte).lire("/api/dossiers").body()).as(compte).doesNotContain(numero);
        });
        assertThat(QUI_SUIVENT).allSatisfy(compte -> assertThat(statut(numero, compte)).as(compte).isEqualTo(200));
    }

    @Test
    void unDossierRouvertSeVoitDeNouveau() {
        String numero = entreEnFormation();
        close(numero, -1);
        assertThat(statut(numero, "fongecif")).isEqualTo(404);

        reouverture.rouvrir(numero, "Le financeur revient sur sa réponse", "secretariat");
        assertThat(statut(numero, "fongecif")).isEqualTo(200);
    }

    /** Through the whole of the procedure: everybody had something to do with it. */
    private String entreEnFormation() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        guide.faire("secretariat", numero, TraitementSaisine.DONNER_MANDAT, Map.of("objet", "Trouver le reste", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur", "membre1", "bureau.region"));
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        recit.entree(numero, "conseiller");
        assertThat(dossier(numero, "secretariat").at("/etat/code").asText()).isEqualTo("CLOS");
        return numero;
    }

    /** As if it had been closed that many days before or after the moment from which nobody sees it any more. */
    private void close(String numero, int jours) {
        base.sql("update conference.dossier set clos_le = ? where numero = ?")
                .params(Timestamp.from(fin.closDepuis().plus(jours, ChronoUnit.DAYS)), numero).update();
    }

    private int statut(String numero, String compte) {
        return programme(compte).lire("/api/dossiers/" + numero).statusCode();
    }
}
