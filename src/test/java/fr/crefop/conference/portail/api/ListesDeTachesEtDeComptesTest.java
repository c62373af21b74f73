package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits and the accounts are searched, chosen and put in order by the server, and the address says how. */
class ListesDeTachesEtDeComptesTest extends AvecApi {

    private static final String ESSAI = "essai.listes";

    @Autowired TaskService taches;
    @Autowired GestionDesComptes gestion;
    @Autowired Clock horloge;

    @AfterEach
    void fermerLesComptes() {
        base.sql("update conference.compte set actif = false where identifiant like '" + ESSAI + "%'").update();
    }

    @Test
    void ceQuiAttendSeChoisitParSonEcheanceEtSeRange() {
        String enRetard = saisirPourQuelquUnDAutre("cas-12");
        String cetteSemaine = saisirPourQuelquUnDAutre("cas-12");
        String plusTard = saisirPourQuelquUnDAutre("cas-12");
        echeance(enRetard, -1);
        echeance(cetteSemaine, 7);
        echeance(plusTard, 8);
        Visiteur secretariat = personne("secretariat");

        assertThat(secretariat.ouvrir("/a-faire?quoi=en-retard&q=" + enRetard).body()).contains(">" + enRetard + "<");
        assertThat(secretariat.ouvrir("/a-faire?quoi=en-retard&q=" + cetteSemaine).body()).doesNotContain(">" + cetteSemaine + "<")
                .contains("Rien de ce qui vous attend ne répond à cette recherche.");
        assertThat(secretariat.ouvrir("/a-faire?quoi=sept-jours&q=" + cetteSemaine).body()).contains(">" + cetteSemaine + "<");
        assertThat(secretariat.ouvrir("/a-faire?quoi=sept-jours&q=" + plusTard).body()).doesNotContain(">" + plusTard + "<");
        String presse = secretariat.ouvrir("/a-faire?q=camille+essai").body();
        assertThat(secretariat.ouvrir("/a-faire?tri=etape&q=" + plusTard).body()).contains(">" + plusTard + "<").contains("par demande");
        assertThat(presse).contains("le plus pressé d’abord");
        assertThat(secretariat.ouvrir("/a-faire?tri=ailleurs").statusCode()).isEqualTo(400);
        assertThat(secretariat.ouvrir("/a-faire?quoi=ailleurs").statusCode()).isEqualTo(400);
    }

    @Test
    void ceQuiAttendDepuisLePlusLongtempsVientDAbordQuandOnLeDemande() {
        String ancien = saisirPourQuelquUnDAutre("cas-12");
        String presse = saisirPourQuelquUnDAutre("cas-12");
        echeance(ancien, 9);
        echeance(presse, 2);
        Visiteur secretariat = personne("secretariat");
        String repere = "Repere" + System.nanoTime();
        nommer(ancien, repere);
        nommer(presse, repere);

        String parEcheance = secretariat.ouvrir("/a-faire?q=" + repere).body();
        assertThat(parEcheance.indexOf(">" + presse + "<")).isPositive().isLessThan(parEcheance.indexOf(">" + ancien + "<"));
        String parAnciennete = secretariat.ouvrir("/a-faire?tri=anciens&q=" + repere).body();
        assertThat(parAnciennete.indexOf(">" + ancien + "<")).isPositive().isLessThan(parAnciennete.indexOf(">" + presse + "<"));
    }

    @Test
    void lesComptesSeChoisissentEtSeRangent() {
        ouvrir("a", "Zoé Essai", "Atelier");
        ouvrir("b", "Anne Essai", "Zinguerie");
        gestion.fermer(ESSAI + ".b", "admin");
        Visiteur admin = personne("admin");

        assertThat(admin.ouvrir("/comptes?q=" + ESSAI + "&quoi=ouverts").body()).contains(">" + ESSAI + ".a</a>").doesNotContain(">" + ESSAI + ".b</a>");
        assertThat(admin.ouvrir("/comptes?q=" + ESSAI + "&quoi=fermes").body()).contains(">" + ESSAI + ".b</a>").doesNotContain(">" + ESSAI + ".a</a>");
        assertThat(admin.ouvrir("/comptes?q=" + ESSAI + "&quoi=cfor").body()).contains(">" + ESSAI + ".a</a>");
        assertThat(admin.ouvrir("/comptes?q=" + ESSAI + "&quoi=conseiller").body()).contains("Aucun compte ne répond à cette recherche.");
        String parNom = admin.ouvrir("/comptes?q=" + ESSAI + "&tri=nom").body();
        assertThat(parNom.indexOf(">" + ESSAI + ".b<")).isPositive().isLessThan(parNom.indexOf(">" + ESSAI + ".a<"));
        String parOrganisme = admin.ouvrir("/comptes?q=" + ESSAI + "&tri=organisme").body();
        assertThat(parOrganisme.indexOf(">" + ESSAI + ".a<")).isPositive().isLessThan(parOrganisme.indexOf(">" + ESSAI + ".b<"));
        assertThat(admin.ouvrir("/comptes?quoi=autre").statusCode()).isEqualTo(400);
    }

    private void ouvrir(String suite, String nom, String structure) {
        base.sql("delete from conference.compte where identifiant = ?").param(ESSAI + "." + suite).update();
        gestion.creer(new Compte(ESSAI + "." + suite, nom, structure, Set.of(Groupe.CFOR), Set.of(), null, null),
                MotDePasse.provisoire("une phrase assez longue", ESSAI, nom), "admin");
    }

    private void echeance(String numero, int jours) {
        Task tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult();
        tache.setDueDate(Date.valueOf(LocalDate.now(horloge).plusDays(jours)));
        taches.saveTask(tache);
    }

    /** What is told beside the name of a task is searched too. */
    private void nommer(String numero, String repere) {
        taches.setVariableLocal(taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId(), "enBref", repere);
    }
}
