package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.Etapes.Etape;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody leaves while tasks wait for them alone: others are told, and answer. */
class ComptesFermesTest extends AvecProcedure {

    private static final String MOT_DE_PASSE = "une phrase assez longue";

    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired Etapes etapes;
    @Autowired Courriers courriers;
    @Autowired Engagements engagements;
    @Autowired Mandats mandats;
    @Autowired JdbcClient base;

    private final String rang = Long.toString(System.nanoTime());
    private final String structure = "Structure " + rang;
    private String partant;
    private String collegue;

    @BeforeEach
    void deuxConseillersDUneStructure() {
        partant = ouvrir("essai.partant" + rang, Groupe.CONSEILLER);
        collegue = ouvrir("essai.collegue" + rang, Groupe.CONSEILLER);
    }

    @AfterEach
    void lesComptesDEssaiSontFermes() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.%'").update();
    }

    @Test
    void lAdministrateurApprendCeQuiAttendaitLeCompteEtUnCollegueRepond() {
        String numero = planNotifie();
        Visiteur admin = personne("admin");
        assertThat(admin.ouvrir("/comptes/" + partant).body()).contains(numero + " : Confirmer l&#39;entrée en formation");
        admin.envoyerFormulaire("/comptes/" + partant + "/fermer", "");

        assertThat(admin.ouvrir("/comptes").body()).contains("Le compte " + partant + " est fermé", numero)
                .doesNotContain("Camille");
        assertThat(CourriersDUnDossier.de(courriers, collegue, numero)).anyMatch(message -> message.avis().texte().endsWith("ne le suit plus : répondez à la page du dossier."));
        Visiteur celui = anonyme().seConnecter(collegue, MOT_DE_PASSE);
        assertThat(celui.ouvrir("/dossiers/" + numero).body()).contains("La personne est-elle entrée en formation ?");
        celui.envoyerFormulaire("/dossiers/" + numero + "/entree", "entreeEnFormation=NON&motif=");
        assertThat(celui.ouvrir("/dossiers/" + numero).body()).contains("Dites pourquoi la personne n&#39;est pas entrée");
        celui.envoyerFormulaire("/dossiers/" + numero + "/entree", "entreeEnFormation=OUI");

        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(etapes.du(numero)).extracting(Etape::faitPar).endsWith(collegue);
    }

    @Test
    void uneAutreStructureNeRepondPas() {
        String numero = planNotifie();
        for (String autre : new String[] {"conseiller.ml", "secretariat"}) {
            assertThat(personne(autre).envoyerFormulaire("/dossiers/" + numero + "/entree", "entreeEnFormation=OUI").statusCode())
                    .as(autre).isEqualTo(404);
        }
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).doesNotContain("Votre réponse est attendue");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
    }

    @Test
    void sansPlusPersonneDansLaStructureLeSecretariatEstPrevenuEtRepond() {
        String numero = planNotifie();
        gestion.fermer(collegue, "admin");
        gestion.fermer(partant, "admin");

        assertThat(CourriersDUnDossier.de(courriers, "secretariat", numero)).anyMatch(message -> message.avis().texte().contains("répondez à la page du dossier"));
        personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/entree", "entreeEnFormation=OUI");
        assertThat(etapes.du(numero)).extracting(Etape::faitPar).endsWith("secretariat");
    }

    @Test
    void leRappelDUneTacheDontLeCompteEstFermeVaAuCollegueEtDitVrai() {
        String numero = planNotifie();
        gestion.fermer(partant, "admin");
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId();
        travaux.createJobQuery().processInstanceId(instance(numero).getId()).timers().list().stream()
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().endsWith(tache))
                .forEach(job -> travaux.executeJob(job.getId()));

        assertThat(CourriersDUnDossier.de(courriers, collegue, numero))
                .hasSizeGreaterThan(1).allSatisfy(message -> assertThat(message.avis().texte()).endsWith("répondez à la page du dossier."));
    }

    @Test
    void leCollegueEnregistreLAccordDeLaPersonneSurSaPart() {
        String numero = saisir("cas-02b", partant, structure);
        instances.deleteProcessInstance(instance(numero).getId(), "essai");
        entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero, Map.of(EngagementFinanceurs.BASE, "PLAN"));
        gestion.fermer(partant, "admin");
        Visiteur celui = anonyme().seConnecter(collegue, MOT_DE_PASSE);

        assertThat(celui.ouvrir("/dossiers/" + numero).body()).contains("La personne accepte-t-elle de payer sa part ?", "500,00");
        celui.envoyerFormulaire("/dossiers/" + numero + "/accord", "reponse=ACCEPTE_MOINS&montant=300,00&motif=Ses+moyens");
        assertThat(engagements.exiger(numero, "BENEFICIAIRE")).satisfies(e -> {
            assertThat(e.accorde()).isEqualTo(Montant.de("300.00"));
            assertThat(e.par()).isEqualTo(collegue);
        });
    }

    @Test
    void leMandatDUnRapporteurPartiEstOuvertAuxAutresRapporteurs() {
        String rapporteur = ouvrir("essai.rapporteur" + rang, Groupe.RAPPORTEUR);
        String numero = dossierSeul("cas-12");
        mandats.donner(numero, "Étudier", LocalDate.now(PARIS).plusDays(30), rapporteur, "secretariat");
        entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());
        gestion.fermer(rapporteur, "admin");

        assertThat(List.of("rapporteur", "secretariat")).allSatisfy(compte -> assertThat(CourriersDUnDossier.de(courriers, compte, numero))
                .anyMatch(message -> message.avis().texte().contains("ouverte aux autres rapporteurs")));
        assertThat(personne("rapporteur").ouvrir("/dossiers/" + numero).statusCode()).as("il faut lire le dossier pour le mener").isEqualTo(200);
        recit.cahierDesCharges(numero, "Solliciter la Région");
        assertThat(etapes.du(numero)).extracting(Etape::faitPar).contains("rapporteur");

        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté");
        assertThat(instance(GroupeDeTravail.CLE, numero)).isNull();
    }

    @Test
    void quiQuitteLesRapporteursLaisseLeMandatAuxAutres() {
        String rapporteur = ouvrir("essai.rapporteur" + rang, Groupe.RAPPORTEUR);
        String numero = dossierSeul("cas-12");
        mandats.donner(numero, "Étudier", LocalDate.now(PARIS).plusDays(30), rapporteur, "secretariat");
        entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());
        gestion.modifier(new Compte(rapporteur, "Essai Passé", structure, Set.of(Groupe.CONSEILLER)), "admin");

        assertThatThrownBy(() -> guide.faire(rapporteur, numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", "Le sien")))
                .hasMessageContaining("Aucune tâche");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        assertThat(personne("rapporteur").ouvrir("/dossiers/" + numero + "/travail").body()).contains("Proposer cette solution");
    }

    private String planNotifie() {
        String numero = saisir("cas-01", partant, structure);
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        return numero;
    }

    private String ouvrir(String identifiant, Groupe groupe) {
        comptes.creer(new Compte(identifiant, "Essai " + groupe.libelle(), structure, Set.of(groupe)), MotDePasse.de(MOT_DE_PASSE));
        return identifiant;
    }
}
