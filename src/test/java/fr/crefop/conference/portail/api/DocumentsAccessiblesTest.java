package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.PdfAccessible;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Seances;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each kind of document can be read by whoever does not see it; with a logo on it, see RegionDEssaiTest. */
@Tag("complet")
class DocumentsAccessiblesTest extends AvecApi {

    @Autowired Seances seances;

    @Test
    void lePlanEtLesDocumentsDeLaPersonne() throws Exception {
        String numero = saisirPourQuelquUnDAutre("cas-12");

        conforme("le plan", programme("conseiller"), "/api/dossiers/" + numero + "/plan.pdf");
        conforme("les données de la personne", personne("secretariat"), "/dossiers/" + numero + "/personne/donnees.pdf");
        conforme("les ressources", personne("conseiller"), "/ressources.pdf");
    }

    @Test
    void laLettreDeDecision() throws Exception {
        String numero = saisir("cas-12");
        recit.nonRecevable(numero, "L'alternance a ses propres financeurs.");

        conforme("la décision", personne("conseiller"), "/dossiers/" + numero + "/decision.pdf");
    }

    @Test
    void laLettreDeMandat() throws Exception {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver les 415 euros qui manquent");

        conforme("le mandat", personne("secretariat"), "/dossiers/" + numero + "/mandat.pdf");
    }

    @Test
    void lOrdreDuJourEtLeProcesVerbal() throws Exception {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        long scrutin = base.sql("select id from conference.scrutin where numero = ?").param(numero).query(Long.class).single();
        long seance = seances.planifier(Instant.now().plus(3, ChronoUnit.DAYS), "Orléans", "secretariat");
        seances.inscrire(seance, scrutin, "secretariat");
        seances.convoquer(seance, "secretariat");
        List.of("bureau.etat", "bureau.region", "bureau.salaries").forEach(membre -> recit.vote(numero, membre, Choix.POUR, "Le projet est solide."));
        conforme("l'ordre du jour", personne("bureau.etat"), "/seances/" + seance + "/ordre-du-jour.pdf");
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(seance).update();
        assertThat(personne("secretariat").envoyerFormulaire("/seances/" + seance + "/cloture", "presents=Une+personne").statusCode()).isEqualTo(302);

        conforme("le procès-verbal", personne("secretariat"), "/seances/" + seance + "/proces-verbal.pdf");
    }

    private static void conforme(String quoi, Visiteur visiteur, String adresse) throws Exception {
        PdfAccessible.exiger(quoi, visiteur.telecharger(adresse).body());
    }
}
