package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.PageDeListe;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for somebody: looked for by its words, counted to a hundred, and the pages go on. */
class CeQuiAttendTest extends AvecApplication {

    private static final String PHRASE = "une phrase que personne ne devine";

    @Autowired Comptes comptes;
    @Autowired TaskService taches;

    private final String essai = "essai.cent" + System.nanoTime();
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void unCompteDUnFinanceur() {
        comptes.creer(new Compte(essai, "Compte d'essai", null, Set.of(Groupe.deCode("agefiph"))), MotDePasse.de(PHRASE));
    }

    @AfterEach
    void rienNeLAttendPlus() {
        taches.deleteTasks(ids, true);
    }

    @Test
    void centSeComptentEncore() {
        attendre(100 - deja());
        assertThat(page("/a-faire")).contains(": 100, page 1 sur 4");
        assertThat(api("/api/taches").headers().firstValue("X-Total-Count")).contains("100");
        assertThat(api("/api/taches").headers().firstValue("Link")).isEmpty();
    }

    @Test
    void auDelaLaPageLeDitEtMeneALaSuivante() {
        int total = deja() + 101;
        int derniere = (total + PageDeListe.TAILLE - 1) / PageDeListe.TAILLE;
        String fin = ": " + total + ", page " + derniere + " sur " + derniere;
        attendre(101);
        assertThat(page("/a-faire")).contains(": plus de 100, page 1").contains("rel=\"next\"").doesNotContain("page 1 sur");
        assertThat(page("/")).contains("Voir plus de 100 réponses attendues");
        assertThat(page("/a-faire?page=" + derniere)).as("la dernière est comptée jusqu'au bout").contains(fin).doesNotContain("rel=\"next\"");
        assertThat(page("/a-faire?page=" + (derniere + 4))).as("au-delà, la dernière").contains(fin);

        assertThat(page("/a-faire?q=vérifier")).as("ce qu'on cherche aussi").contains(": plus de 100, page 1");
        assertThat(api("/api/taches").headers().firstValue("X-Total-Count")).isEmpty();
        assertThat(api("/api/taches").headers().firstValue("Link")).hasValueSatisfying(lien -> assertThat(lien).contains("rel=\"next\""));
        assertThat(api("/api/taches?page=2").headers().firstValue("X-Total-Count")).contains(String.valueOf(total));
    }

    @Test
    void unMotSeCherchePartoutSansRegarderAuxMajuscules() {
        attendre(3);
        taches.setVariableLocal(ids.get(1), "enBref", "Technicienne du Bois, 1 850,00 €");
        for (String mot : List.of("technicienne", "TECHNICIENNE", "du bois", "1 850", "pièce 1", "PIÈCE 1")) {
            assertThat(page("/a-faire?q=" + URLEncoder.encode(mot, StandardCharsets.UTF_8))).as(mot).contains("CF-ESSAI-1").contains(" : 1</caption>");
        }
        assertThat(page("/a-faire?q=menuisier")).contains("Rien de ce qui vous attend ne répond à cette recherche.");
    }

    /** What others left its group to answer. */
    private int deja() {
        return Integer.parseInt(api("/api/taches").headers().firstValue("X-Total-Count").orElseThrow());
    }

    private void attendre(int combien) {
        for (int i = 0; i < combien; i++) {
            Task tache = taches.newTask();
            tache.setName("Vérifier la pièce " + i);
            tache.setAssignee(essai);
            taches.saveTask(tache);
            ids.add(tache.getId());
            taches.setVariableLocal(tache.getId(), "numeroDossier", "CF-ESSAI-" + i);
        }
    }

    private String page(String adresse) {
        HttpResponse<String> reponse = anonyme().seConnecter(essai, PHRASE).ouvrir(adresse);
        assertThat(reponse.statusCode()).as(adresse).isEqualTo(200);
        return reponse.body();
    }

    private HttpResponse<String> api(String adresse) {
        HttpResponse<String> reponse = programme(essai, PHRASE).lire(adresse);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse;
    }
}
