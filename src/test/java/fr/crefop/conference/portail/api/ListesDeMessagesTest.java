package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.echanges.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages to be read and mails are searched, chosen and put in order by the server, and the address says how. */
class ListesDeMessagesTest extends AvecApi {

    @Autowired Messages messages;
    @Autowired Courriers courriers;
    @Autowired TransactionTemplate transaction;

    /** What waits for one account is counted: nothing is left for the next test. */
    @AfterEach
    void toutEstLu() {
        base.sql("delete from conference.message_non_lu").update();
    }

    @Test
    void lesDossiersOuUnMessageAttendSeCherchentEtSeRangent() {
        String premier = saisirPourQuelquUnDAutre("cas-12");
        String second = saisirPourQuelquUnDAutre("cas-12");
        messages.ecrire(premier, "Un devis ?", "conseiller");
        messages.ecrire(second, "Une date ?", "conseiller");
        Visiteur secretariat = personne("secretariat");

        assertThat(secretariat.ouvrir("/messages?q=" + premier).body()).contains(">" + premier + "</a>").doesNotContain(">" + second + "</a>");
        assertThat(secretariat.ouvrir("/messages?q=camille+" + second).body()).contains(">" + second + "</a>").doesNotContain(">" + premier + "</a>");
        String recents = secretariat.ouvrir("/messages?q=CAMILLE").body();
        String anciens = secretariat.ouvrir("/messages?q=camille&tri=anciens").body();
        assertThat(recents.indexOf(">" + second + "<")).isPositive().isLessThan(recents.indexOf(">" + premier + "<"));
        assertThat(anciens.indexOf(">" + premier + "<")).isPositive().isLessThan(anciens.indexOf(">" + second + "<"));
        assertThat(secretariat.ouvrir("/messages?q=introuvable-ici").body()).contains("Aucun dossier où un message vous attend ne contient « introuvable-ici »");
        assertThat(secretariat.ouvrir("/messages?tri=ailleurs").statusCode()).isEqualTo(400);
        assertThat(personne("bureau.etat").ouvrir("/messages?q=camille").body()).doesNotContain(premier);
    }

    @Test
    void lesCourrielsSeCherchentSeChoisissentEtSeRangent() {
        String mot = "Repere" + System.nanoTime();
        transaction.executeWithoutResult(en -> courriers.auCompte("cfor", new Avis(Evenement.TACHE_ATTENDUE, null, "Premier " + mot, "Un texte")));
        transaction.executeWithoutResult(en -> courriers.auCompte("cfor", new Avis(Evenement.TACHE_ATTENDUE, null, "Second", "Un autre texte, " + mot)));
        Visiteur commission = personne("cfor");

        String recents = commission.ouvrir("/messagerie?q=" + mot.toLowerCase()).body();
        assertThat(recents.indexOf("Second")).isPositive().isLessThan(recents.indexOf("Premier " + mot));
        String anciens = commission.ouvrir("/messagerie?q=" + mot + "&tri=anciens&quoi=en-attente").body();
        assertThat(anciens.indexOf("Premier " + mot)).isPositive().isLessThan(anciens.indexOf("Second"));
        assertThat(commission.ouvrir("/messagerie?q=" + mot + "&quoi=envoyes").body()).contains("Aucun de vos courriels ne répond à cette recherche.").doesNotContain("Premier " + mot);
        assertThat(commission.ouvrir("/messagerie?quoi=autre").statusCode()).isEqualTo(400);
        assertThat(personne("region").ouvrir("/messagerie?q=" + mot).body()).doesNotContain("Premier " + mot);
    }
}
