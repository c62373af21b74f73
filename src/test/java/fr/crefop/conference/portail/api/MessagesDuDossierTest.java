package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.echanges.Messages;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Visibilite;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.vieprivee.Anonymisation;
import fr.crefop.conference.vieprivee.DonneesTenues;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The advisor, the secretariat and the rapporteur write to one another on a case; nobody else reads it. */
class MessagesDuDossierTest extends AvecApi {

    private static final String AUTRE = "essai.rapporteur.ailleurs";
    private static final String PHRASE = "une phrase assez longue";
    private static final LocalDate JOUR = LocalDate.now(HorlogeConfiguration.PARIS);

    @Autowired Messages messages;
    @Autowired Mandats mandats;
    @Autowired Absences absences;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired TransactionTemplate transaction;
    @Autowired AccesAuxDossiers acces;
    @Autowired Courriers courriers;
    @Autowired Journal journal;
    @Autowired Anonymisation anonymisation;
    @Autowired DonneesTenues donnees;
    @Autowired RequetesComptees requetes;

    private String numero;

    @BeforeEach
    void unDossier() {
        numero = saisirPourQuelquUnDAutre("cas-12");
    }

    /** What waits for one account is counted: nothing may be left for the next test, nor by the one before. */
    @BeforeEach
    @AfterEach
    void toutEstLu() {
        base.sql("delete from conference.message_non_lu").update();
    }

    @AfterEach
    void lAutreRapporteurSEnVa() {
        absences.aVenir("rapporteur").forEach(absence -> absences.clore(absence.id(), "rapporteur"));
        comptes.trouver(AUTRE).ifPresent(autre -> gestion.fermer(AUTRE, "admin"));
    }

    @Test
    void lesAutresSontPrevenusSansQueLeCourrielDiseLeMessage() {
        recit.mandatApresLeVote(numero, "Trouver 415,00 €");
        ecrire("conseiller", "Le devis arrive demain");

        for (String autre : new String[] {"secretariat", "rapporteur"}) {
            assertThat(avis(autre)).as(autre).extracting(Avis::objet).contains("Un message vous attend");
            assertThat(avis(autre)).as(autre).noneMatch(avis -> avis.toString().contains("devis"));
            assertThat(personne(autre).ouvrir("/dossiers/" + numero).body()).as(autre).contains("Le devis arrive demain", "Claire Moreau");
        }
        assertThat(avis("conseiller")).as("qui l'a écrit").extracting(Avis::objet).doesNotContain("Un message vous attend");
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).contains(Acte.MESSAGE_ECRIT);
    }

    @Test
    void niLesCollegesNiLesFinanceursNiUneAutreStructureNeLesLisentNiNEnEcrivent() {
        recit.mandatApresLeVote(numero, "Trouver 415,00 €");
        ecrire("conseiller", "Entre nous seulement");

        for (String autre : new String[] {"bureau.etat", "fongecif", "cfor", "admin", "conseiller.ml"}) {
            assertThat(personne(autre).ouvrir("/dossiers/" + numero).body()).as(autre).doesNotContain("Entre nous seulement");
            assertThat(personne(autre).envoyerFormulaire("/dossiers/" + numero + "/messages", "message=Essai").statusCode()).as(autre).isIn(403, 404);
        }
        assertThat(messages.nombre(numero)).isEqualTo(1);
    }

    @Test
    void lEnTeteDitSurCombienDeDossiersUnMessageAttendEtOuvrirLeDossierLeMarqueLu() {
        Visiteur secretariat = personne("secretariat");
        ecrire("conseiller", "Une première question");
        ecrire("conseiller", "Une seconde");

        assertThat(secretariat.ouvrir("/").body()).contains("Messages (1)");
        assertThat(secretariat.ouvrir("/messages").body()).contains(numero, "2 messages", "Claire Moreau");
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("Une seconde").doesNotContain("Messages (1)");
        assertThat(secretariat.ouvrir("/messages").body()).contains("Vous avez tout lu").doesNotContain(numero);
    }

    @Test
    void onNEstPrevenuQuUneFoisTantQuOnNAPasLu() {
        ecrire("conseiller", "Un");
        ecrire("conseiller", "Deux");
        assertThat(avis("secretariat")).filteredOn(avis -> avis.objet().equals("Un message vous attend")).hasSize(1);

        personne("secretariat").ouvrir("/dossiers/" + numero);
        ecrire("conseiller", "Trois");
        assertThat(avis("secretariat")).filteredOn(avis -> avis.objet().equals("Un message vous attend")).hasSize(2);
    }

    @Test
    void ilsSeLisentDuPlusAncienAuPlusRecentDixParPage() {
        for (int rang = 1; rang <= 12; rang++) {
            messages.ecrire(numero, "Message numéro " + rang + ".", "conseiller");
        }
        Visiteur conseiller = personne("conseiller");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Message numéro 11.", "Message numéro 12.", "Page 2 sur 2").doesNotContain("Message numéro 10.");
        assertThat(conseiller.ouvrir("/dossiers/" + numero + "?messages=1").body()).containsSubsequence("Message numéro 1.", "Message numéro 2.", "Message numéro 10.")
                .doesNotContain("Message numéro 11.");
    }

    @Test
    void unMessageVideOuTropLongEstRefuseEtResteDansLeChamp() {
        Visiteur conseiller = personne("conseiller");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/messages", "message=++");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Le message n&#39;est pas envoyé : il est vide.");

        conseiller.envoyerFormulaire("/dossiers/" + numero + "/messages", "message=" + "a".repeat(2001));
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("il dépasse 2000 caractères", "a".repeat(2001));
        assertThat(messages.nombre(numero)).isZero();
    }

    @Test
    void ceQueNAPasLuLeConseillerQuiTransfereAttendLeNouveau() {
        ecrire("secretariat", "Où en est le devis ?");
        personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/transfert", "vers=conseiller.ml&motif=Essai");

        assertThat(personne("conseiller.ml").ouvrir("/messages").body()).contains(numero);
        assertThat(personne("conseiller").ouvrir("/").body()).doesNotContain("Messages (");
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).as("il lit encore le dossier, pas ce qui s'y écrit").doesNotContain("Où en est le devis");
    }

    @Test
    void quiLitPendantQuUnAutreEcritNePerdPasLeMessage() throws Exception {
        ecrire("conseiller", "Déjà à lire");
        long lu = messages.du(numero, 1, 10).lignes().get(0).id();
        ExecutorService lectrice = Executors.newSingleThreadExecutor();
        try {
            Future<?> lecture = transaction.execute(ecriture -> {
                messages.ecrire(numero, "Écrit pendant la lecture", "conseiller");
                Future<?> enCours = lectrice.submit(() -> messages.lus(numero, "secretariat", lu));
                while (!enCours.isDone() && !quelquUnAttend()) {
                    Thread.onSpinWait();
                }
                return enCours;
            });
            lecture.get();
        } finally {
            lectrice.shutdownNow();
        }

        assertThat(personne("secretariat").ouvrir("/messages").body()).contains(numero);
    }

    /** On what the transaction of the test holds. */
    private boolean quelquUnAttend() {
        return base.sql("select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class).single();
    }

    @Test
    void unMembreDuGroupeRapporteurAilleursNeLesLitNiNEnEcrit() {
        recit.mandatApresLeVote(numero, "Trouver 415,00 €");
        String membre = rapporteurAilleurs();
        mandats.donner(numero, "Trouver 415,00 €", JOUR.plusDays(30), "rapporteur", List.of(new Membre(membre, true)), "secretariat");
        ecrire("conseiller", "Entre nous seulement");
        Visiteur visiteur = anonyme().seConnecter(membre, PHRASE);

        assertThat(visiteur.ouvrir("/dossiers/" + numero).body()).contains(numero).doesNotContain("Entre nous seulement", "messages-du-dossier");
        assertThat(visiteur.envoyerFormulaire("/dossiers/" + numero + "/messages", "message=Essai").statusCode()).isEqualTo(404);
        assertThat(personne("rapporteur").ouvrir("/dossiers/" + numero).body()).contains("Entre nous seulement");
    }

    @Test
    void quiRemplaceLeRapporteurLesLitEtEnEcritPendantSonAbsence() {
        recit.mandatApresLeVote(numero, "Trouver 415,00 €");
        String remplacant = rapporteurAilleurs();
        ecrire("conseiller", "Entre nous seulement");
        Visiteur visiteur = anonyme().seConnecter(remplacant, PHRASE);
        assertThat(visiteur.envoyerFormulaire("/dossiers/" + numero + "/messages", "message=Essai").statusCode()).isEqualTo(404);

        absences.declarer("rapporteur", remplacant, JOUR, JOUR.plusDays(5));
        assertThat(visiteur.ouvrir("/dossiers/" + numero).body()).contains("Entre nous seulement");
        assertThat(visiteur.envoyerFormulaire("/dossiers/" + numero + "/messages", "message=Essai").statusCode()).isEqualTo(302);
    }

    @Test
    void unDossierQuOnNeVoitPlusNEstPlusCompteDansLEnTete() {
        recit.mandatApresLeVote(numero, "Trouver 415,00 €");
        ecrire("conseiller", "Pour le rapporteur d'alors");
        assertThat(personne("rapporteur").ouvrir("/").body()).contains("Messages (1)");

        mandats.donner(numero, "Trouver 415,00 €", JOUR.plusDays(30), rapporteurAilleurs(), "secretariat");
        assertThat(personne("rapporteur").ouvrir("/").body()).doesNotContain("Messages (");
    }

    @Test
    void lEnTeteCompteEnAutantDeQuestionsPourUnDossierQuePourPlusieurs() {
        Visiteur secretariat = personne("secretariat");
        messages.ecrire(numero, "Un", "conseiller");
        secretariat.ouvrir("/aide");
        int une = requetes.pendant(() -> secretariat.ouvrir("/aide"));
        for (int rang = 0; rang < 5; rang++) {
            messages.ecrire(saisirPourQuelquUnDAutre("cas-12"), "Un autre", "conseiller");
        }

        assertThat(requetes.pendant(() -> secretariat.ouvrir("/aide"))).isEqualTo(une);
        Supplier<Visibilite> vue = () -> acces.visibilite(comptes.trouver("secretariat").orElseThrow());
        assertThat(messages.filsNonLus("secretariat", 99, vue)).isEqualTo(6);
        assertThat(messages.filsNonLus("secretariat", 4, vue)).as("compté jusque là").isEqualTo(4);
    }

    /** Reports on no case of the test yet. */
    private String rapporteurAilleurs() {
        if (!comptes.connait(AUTRE)) {
            comptes.creer(new Compte(AUTRE, "Renaud Ailleurs", "CREFOP Centre-Val de Loire", Set.of(Groupe.RAPPORTEUR, Groupe.deCode("agefiph"))),
                    MotDePasse.de(PHRASE));
        } else if (comptes.trouver(AUTRE).isEmpty()) {
            gestion.rouvrir(AUTRE, "admin");
        }
        return AUTRE;
    }

    @Test
    void laListeCouteAutantDeQuestionsPourUnDossierQuePourPlusieurs() {
        Visiteur secretariat = personne("secretariat");
        ecrire("conseiller", "Un");
        secretariat.ouvrir("/messages");
        int une = requetes.pendant(() -> secretariat.ouvrir("/messages"));
        for (int rang = 0; rang < 5; rang++) {
            messages.ecrire(saisirPourQuelquUnDAutre("cas-12"), "Un autre", "conseiller");
        }

        assertThat(requetes.pendant(() -> secretariat.ouvrir("/messages"))).isEqualTo(une);
    }

    @Test
    void laPersonneLesRecoitAvecSesDonneesEtIlsSontOubliesAvecLeDossier() {
        ecrire("conseiller", "Elle hésite encore");
        assertThat(donnees.de(numero, "secretariat").dossiers().get(numero).get("Les messages entre ceux qui suivent votre dossier").toString())
                .contains("Elle hésite encore");

        recit.nonRecevable(numero, "Hors région");
        anonymisation.anonymiser(numero, Journal.SYSTEME);
        assertThat(messages.nombre(numero)).isZero();
    }

    private void ecrire(String compte, String texte) {
        HttpResponse<String> reponse = personne(compte).envoyerFormulaire("/dossiers/" + numero + "/messages",
                "message=" + texte.replace(' ', '+').replace("?", "%3F"));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
    }

    private List<Avis> avis(String compte) {
        return CourriersDUnDossier.de(courriers, compte, numero).stream().map(Courriers.Message::avis).toList();
    }
}
