package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person goes on with another advisor: the case passes over whole, and nothing is typed again. */
class TransfertDeDossierTest extends AvecApi {

    private static final String NOUVEAU = "conseiller.ml";

    @Autowired Recit recit;
    @Autowired Guide guide;
    @Autowired TaskService taches;
    @Autowired Courriers courriers;
    @Autowired Liens liens;
    @Autowired Journal journal;

    private String numero;

    @BeforeEach
    void unComplementEstDemandeAuConseiller() {
        numero = saisir("cas-12");
        recit.aCompleter(numero, "Le devis signé");
    }

    @Test
    void leNouveauConseillerRecoitLeDossierEntierEtCeQuiAttendait() {
        assertThat(programme(NOUVEAU).lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);

        transferer("conseiller", NOUVEAU, "Elle déménage à Bourges");

        assertThat(dossier(numero, NOUVEAU).at("/demande")).isEqualTo(dossier(numero, "secretariat").at("/demande"));
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(TraitementSaisine.COMPLETER_DOSSIER).singleResult()
                .getAssignee()).isEqualTo(NOUVEAU);
        guide.faire(NOUVEAU, numero, TraitementSaisine.COMPLETER_DOSSIER, Map.of("reponse", "Le voici"));
        assertThat(dossier(numero, NOUVEAU).at("/etat/code").asText()).isEqualTo("RECU");
    }

    @Test
    void lesDeuxSontPrevenusEtLaPageDitQuiASuiviLeDossier() {
        transferer("conseiller", NOUVEAU, "Elle déménage à Bourges");

        assertThat(courriers.de(NOUVEAU, 1, 5).lignes()).anySatisfy(message -> {
            assertThat(message.avis().numero()).isEqualTo(numero);
            assertThat(message.avis().texte()).contains("Claire Moreau vous a transféré ce dossier", "Une réponse y est attendue de vous");
        });
        assertThat(courriers.de("conseiller", 1, 5).lignes()).anySatisfy(message ->
                assertThat(message.avis().texte()).contains("désormais suivi par Mehdi Lambert, Mission locale de Bourges"));
        assertThat(personne(NOUVEAU).ouvrir("/dossiers/" + numero).body()).contains("Qui a suivi le dossier", "Claire Moreau (Mission conseil Orléans)",
                "Elle déménage à Bourges");
    }

    @Test
    void leLienDeLaPersonneEstRetireEtLeNouveauConseillerEnFaitUnAutre() {
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("Le lien de la page de la personne est retiré");
        String ancien = "/personne/plan/" + liens.faire(numero, "conseiller");
        assertThat(anonyme().ouvrir(ancien).statusCode()).isEqualTo(200);

        transferer("conseiller", NOUVEAU, "Elle déménage à Bourges");

        assertThat(anonyme().ouvrir(ancien).statusCode()).isEqualTo(404);
        assertThat(journal.du(numero)).filteredOn(ligne -> ligne.acte() == Acte.LIEN_RETIRE).singleElement()
                .satisfies(retrait -> assertThat(retrait.compte()).isEqualTo("conseiller"));
        assertThat(personne(NOUVEAU).envoyerFormulaire("/dossiers/" + numero + "/lien", "action=creer").statusCode()).isEqualTo(302);
        assertThat(liens.dernier(numero)).hasValueSatisfying(lien -> assertThat(lien.sert(Instant.now())).isTrue());
    }

    @Test
    void sansLienEnServiceLeTransfertNEnRetireAucun() {
        transferer("conseiller", NOUVEAU, "Elle déménage à Bourges");

        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).contains(Acte.DOSSIER_TRANSFERE).doesNotContain(Acte.LIEN_RETIRE);
    }

    @Test
    void celuiQuiNeLeSuitPlusLeLitTrenteJoursEtNYFaitPlusRien() {
        transferer("conseiller", NOUVEAU, "Elle déménage à Bourges");

        assertThat(dossier(numero, "conseiller").path("structure").asText()).isEqualTo("Mission locale de Bourges");
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).doesNotContain("Agir sur le dossier", "Compléter la saisine");
        Visiteur ancien = personne("conseiller");
        for (String acte : new String[] {"retrait", "transfert"}) {
            assertThat(ancien.envoyerFormulaire("/dossiers/" + numero + "/" + acte, "motif=Essai&confirmation=oui&vers=conseiller").statusCode())
                    .as(acte).isEqualTo(404);
        }
        assertThat(ancien.ouvrir("/dossiers/" + numero + "/saisine").statusCode()).isEqualTo(404);

        base.sql("update conference.transfert set le = le - interval '31 days' where numero = ?").param(numero).update();
        assertThat(programme("conseiller").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
    }

    @Test
    void sansMotifOuVersQuelquUnQuiNEstPasConseillerRienNeChange() {
        for (String refuse : new String[] {"vers=" + NOUVEAU, "motif=Essai", "vers=fongecif&motif=Essai", "vers=conseiller&motif=Essai", "vers=inconnu&motif=Essai"}) {
            assertThat(page("conseiller", refuse)).as(refuse).contains("Le dossier n&#39;est pas transféré");
        }
        assertThat(base.sql("select count(*) from conference.transfert where numero = ?").param(numero).query(Integer.class).single()).isZero();
        assertThat(dossier(numero, "conseiller").path("structure").asText()).isEqualTo("Mission conseil Orléans");
    }

    @Test
    void leSecretariatLeFaitQuandLeConseillerEstPartiEtUnCollegeJamais() {
        assertThat(personne("bureau.etat").envoyerFormulaire("/dossiers/" + numero + "/transfert", "vers=" + NOUVEAU + "&motif=Essai").statusCode())
                .isEqualTo(404);

        assertThat(page("secretariat", "vers=" + NOUVEAU + "&motif=Congé long")).contains("Le dossier est transféré");
    }

    private void transferer(String par, String vers, String motif) {
        HttpResponse<String> reponse = personne(par).envoyerFormulaire("/dossiers/" + numero + "/transfert", "vers=" + vers + "&motif=" + motif.replace(' ', '+'));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
    }

    private String page(String par, String champs) {
        Visiteur visiteur = personne(par);
        HttpResponse<String> reponse = visiteur.envoyerFormulaire("/dossiers/" + numero + "/transfert", champs.replace(' ', '+'));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return visiteur.ouvrir("/dossiers/" + numero).body();
    }
}
