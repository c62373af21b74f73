package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.TetesDuJournal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.JournalDeSecurite;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the security log says, and what it never says. */
class JournalDeSecuriteTest extends AvecApplication {

    private static final String PHRASE = "une phrase assez longue";
    private static final String SECRET = "Mon-Secret.A-Moi";

    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired TransactionTemplate transaction;
    @Autowired TetesDuJournal tetes;
    @Autowired JdbcClient base;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private final Logger journal = (Logger) LoggerFactory.getLogger(JournalDeSecurite.CATEGORIE);
    private final ListAppender<ILoggingEvent> entendu = new ListAppender<>();

    /**
     * Not in the file (FichierDeSecuriteTest): a day that begins opens another. At the level of its own: an application that starts in this
     * process once another one has ended takes back the file and the level that the first had set.
     */
    @BeforeEach
    void ecouter() {
        entendu.start();
        journal.setLevel(Level.INFO);
        journal.addAppender(entendu);
    }

    @AfterEach
    void nePlusEcouter() {
        journal.detachAppender(entendu);
    }

    @Test
    void uneConnexionEtUneSortieSeDisent() {
        Visiteur personne = personne("cfor");
        personne.envoyerFormulaire("/deconnexion", "");

        assertThat(lignes()).anyMatch(l -> l.endsWith("evenement=CONNEXION compte=cfor adresse=127.0.0.1"))
                .anyMatch(l -> l.endsWith("evenement=DECONNEXION compte=cfor adresse=127.0.0.1"));
    }

    @Test
    void unProgrammeQuiSigneChaqueAppelSeDitUneFois() {
        // Of its own: another test may have signed for any other a moment ago.
        String programme = unAutreCompte();
        programme(programme, PHRASE).lire("/api/dossiers");
        programme(programme, PHRASE).lire("/api/dossiers");
        gestion.fermer(programme, "admin");

        assertThat(lignes()).filteredOn(l -> l.contains("evenement=CONNEXION compte=" + programme)).hasSize(1);
    }

    @Test
    void unEchecDitLeCompteQuandCEnEstUnEtRienDeCeQuiAEteTapeSinon() {
        programme("fpspp", "faux").lire("/api/dossiers");
        programme(SECRET, "x").lire("/api/dossiers");
        anonyme().seConnecter("fpspp%0Aevenement=CONNEXION+compte=admin", "x");

        assertThat(lignes()).anyMatch(l -> l.endsWith("evenement=CONNEXION_REFUSEE compte=fpspp adresse=127.0.0.1"))
                .anyMatch(l -> l.endsWith("evenement=CONNEXION_REFUSEE compte=inconnu adresse=127.0.0.1"))
                .noneMatch(l -> l.toLowerCase().contains("secret")).noneMatch(l -> l.contains("compte=admin"));
    }

    @Test
    void leFreinSeDit() {
        for (int i = 0; i <= FreinAuxEssais.ESSAIS; i++) {
            programme("compte-que-personne-n-a", "faux").lire("/api/dossiers");
        }

        assertThat(lignes()).filteredOn(l -> l.contains("CONNEXION_REFUSEE")).hasSize(FreinAuxEssais.ESSAIS);
        assertThat(lignes()).filteredOn(l -> l.contains("evenement=CONNEXION_BLOQUEE compte=inconnu")).hasSize(1);
    }

    @Test
    void unRefusSeDitAQuelquePorteQueCeSoit() {
        assertThat(programme("cfor").lire("/engine-rest/deployment").statusCode()).isEqualTo(403);
        assertThat(personne("cfor").ouvrir("/comptes").statusCode()).isEqualTo(403);
        assertThat(personne("cfor").ouvrir("/camunda/app/admin/default/").statusCode()).isEqualTo(403);

        assertThat(lignes()).anyMatch(l -> l.endsWith("evenement=REFUS compte=cfor methode=GET chemin=/engine-rest/deployment adresse=127.0.0.1"))
                .anyMatch(l -> l.endsWith("evenement=REFUS compte=cfor methode=GET chemin=/comptes adresse=127.0.0.1"))
                .anyMatch(l -> l.endsWith("evenement=REFUS compte=cfor methode=GET chemin=/camunda/app adresse=127.0.0.1"));
    }

    @Test
    void unChangementDeDroitsSeDitAvecSonAvantEtSonApresUneFoisFait() {
        gestion.creer(new Compte("essai.droits", "Essai Droits", "Maison des secrets", Set.of(Groupe.CFOR)), MotDePasse.de("une phrase assez longue"), "admin");
        gestion.modifier(new Compte("essai.droits", "Autre Nom", "Maison des secrets", Set.of(Groupe.deCode("agefiph"))), "admin");
        transaction.executeWithoutResult(t -> {
            gestion.fermer("essai.droits", "admin");
            t.setRollbackOnly();
        });
        gestion.changerMotDePasse("essai.droits", MotDePasse.de("une autre phrase longue"), "admin");

        assertThat(lignes()).anyMatch(l -> l.endsWith("evenement=COMPTE_CREE compte=admin apres=compte=essai.droits;groupes=cfor"))
                .anyMatch(l -> l.endsWith("evenement=COMPTE_MODIFIE compte=admin avant=compte=essai.droits;groupes=cfor"
                        + " apres=compte=essai.droits;groupes=agefiph;change=nom"))
                .anyMatch(l -> l.endsWith("evenement=MOT_DE_PASSE_CHANGE compte=admin apres=compte=essai.droits"))
                .noneMatch(l -> l.contains("COMPTE_FERME")).noneMatch(l -> l.contains("Nom")).noneMatch(l -> l.contains("phrase"));
        gestion.fermer("essai.droits", "admin");
    }

    @Test
    void unDocumentQuiSortSeDit() {
        // Of its own: what an account took a moment ago is not said twice.
        String compte = unAutreCompte();
        anonyme().seConnecter(compte, PHRASE).ouvrir("/ressources.pdf");
        gestion.fermer(compte, "admin");

        assertThat(lignes()).anyMatch(l -> l.endsWith("evenement=DOCUMENT_TELECHARGE compte=" + compte + " adresse=127.0.0.1 apres=document=ressources.pdf"));
    }

    @Test
    void laTeteDuJournalSeDitUneFoisParJourEtLesAdministrateursLaRecoivent() {
        // Other tests may have noted the head of today; only the owner takes it away.
        JdbcClient.create(proprietaire).sql("alter table conference.journal_tete disable trigger user; delete from conference.journal_tete;"
                + " alter table conference.journal_tete enable trigger user").update();
        String tete = tetes.relever().orElseThrow().toString();
        assertThat(tetes.relever()).as("un autre serveur, le même jour").isEmpty();

        assertThat(lignes()).filteredOn(l -> l.endsWith("evenement=TETE_DU_JOURNAL tete=" + tete)).hasSize(1);
        assertThat(tetes.dernieres().get(0).tete()).hasToString(tete);
        assertThat(personne("admin").ouvrir("/messagerie").body()).contains(tete);
    }

    @Test
    void uneValeurQuiNEstPasUnCodeSEcritPointDInterrogation() {
        JournalDeSecurite.noter("ESSAI", "nom", "Camille Durand", "ligne", "a\nevenement=CONNEXION", "code", "CF-2026-00001", "rien", null);

        assertThat(lignes()).singleElement().asString().endsWith("evenement=ESSAI nom=? ligne=? code=CF-2026-00001");
    }

    private String unAutreCompte() {
        String identifiant = "essai.journal" + System.nanoTime();
        comptes.creer(new Compte(identifiant, "Compte d'essai", null, Set.of(Groupe.deCode("agefiph"))), MotDePasse.de(PHRASE));
        return identifiant;
    }

    private List<String> lignes() {
        synchronized (entendu) {
            return entendu.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        }
    }
}
