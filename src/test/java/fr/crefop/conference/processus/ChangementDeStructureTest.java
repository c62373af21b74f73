package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.travaux.Expertises;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever goes to another house leaves the cases of the former there, at once and by every door. */
class ChangementDeStructureTest extends AvecProcedure {

    private static final String MOT_DE_PASSE = "une phrase assez longue";

    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired Courriers courriers;
    @Autowired Etapes etapes;
    @Autowired Mandats mandats;
    @Autowired Expertises expertises;
    @Autowired AccesAuxDossiers acces;
    @Autowired JdbcClient base;

    private final String rang = Long.toString(System.nanoTime());
    private final String structure = "Structure " + rang;
    private final String partant = "essai.partant" + rang;
    private final String collegue = "essai.collegue" + rang;
    private String numero;

    @BeforeEach
    void unDossierQuiAttendSonConseiller() {
        comptes.creer(compte(partant, structure), MotDePasse.de(MOT_DE_PASSE));
        comptes.creer(compte(collegue, structure), MotDePasse.de(MOT_DE_PASSE));
        numero = saisir("cas-01", partant, structure);
        recit.aCompleter(numero, "Le devis");
    }

    @AfterEach
    void lesComptesDEssaiSontFermes() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.%'").update();
    }

    @Test
    void laSessionOuverteNeVoitPlusLeDossierALaRequeteSuivante() {
        Visiteur session = anonyme().seConnecter(partant, MOT_DE_PASSE);
        assertThat(session.lire("/api/dossiers/" + numero).statusCode()).isEqualTo(200);

        partir();

        assertThat(session.lire("/api/dossiers/" + numero).statusCode()).isEqualTo(401);
        session.seConnecter(partant, MOT_DE_PASSE);
        assertThat(session.lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
        assertThat(session.ouvrir("/dossiers/" + numero).statusCode()).isEqualTo(404);
        assertThat(session.lire("/api/dossiers").body()).doesNotContain(numero);
        assertThat(session.telecharger("/api/dossiers/" + numero + "/plan.pdf").statusCode()).isEqualTo(404);
        assertThat(session.envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=x&confirme=true").statusCode()).isEqualTo(404);
    }

    @Test
    void sesTachesDuDossierNeSontPlusLesSiennesDansLeMoteur() {
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId();
        Visiteur programme = programme(partant, MOT_DE_PASSE);
        assertThat(programme.lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(200);

        partir();

        assertThat(programme.lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(404);
        assertThat(programme.lire("/engine-rest/task/" + tache + "/form-variables").body()).doesNotContain(numero);
        assertThat(programme.poster("/engine-rest/task/" + tache + "/complete", "{}").statusCode()).isIn(400, 403);
    }

    @Test
    void unCollegueEstPrevenuEtRepondEtLesTachesDApresLuiReviennent() {
        partir();

        assertThat(CourriersDUnDossier.de(courriers, collegue, numero)).anyMatch(message -> message.avis().texte().endsWith("répondez à la page du dossier."));
        assertThat(anonyme().seConnecter(collegue, MOT_DE_PASSE).ouvrir("/dossiers/" + numero + "/saisine").statusCode()).isEqualTo(200);

        String autre = saisir("cas-01", partant, structure);
        recit.recevable(autre, "DIRECTE");
        recit.accepte(autre, "fongecif");
        recit.accepte(autre, "pole-emploi");
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(autre).singleResult().getAssignee()).isNull();
        assertThat(CourriersDUnDossier.de(courriers, partant, autre)).isEmpty();
        assertThat(CourriersDUnDossier.de(courriers, collegue, autre)).isNotEmpty();
        anonyme().seConnecter(collegue, MOT_DE_PASSE).envoyerFormulaire("/dossiers/" + autre + "/entree", "entreeEnFormation=OUI");
        assertThat(dossier(autre).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(etapes.du(autre)).extracting(Etapes.Etape::faitPar).endsWith(collegue);
    }

    @Test
    void leMembreDUnGroupeEtLExpertQuittentLeDossierDeCeuxQuiLesAvaientNommes() {
        String autre = dossierSeul("cas-12");
        String membre = "essai.membre" + rang;
        comptes.creer(financeur(membre, structure), MotDePasse.de(MOT_DE_PASSE));
        mandats.donner(autre, "Étudier", LocalDate.now(PARIS).plusDays(30), "rapporteur", List.of(new Membre(membre, true)), "secretariat");
        entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", autre, Map.of());
        recit.cahierDesCharges(autre, "Solliciter l'AGEFIPH");
        long avis = expertises.demander(autre, "compte:" + membre, "Que pouvez-vous ?", "rapporteur");
        guide.continuer(autre);
        assertThat(acces.peutVoir(comptes.trouver(membre).orElseThrow(), autre)).isTrue();
        assertThat(acces.expertises(comptes.trouver(membre).orElseThrow(), autre)).containsExactly(avis);

        gestion.modifier(financeur(membre, "Ailleurs " + rang), "admin");

        assertThat(acces.peutVoir(comptes.trouver(membre).orElseThrow(), autre)).isFalse();
        assertThat(acces.expertises(comptes.trouver(membre).orElseThrow(), autre)).isEmpty();
        assertThat(taches.createTaskQuery().taskAssignee(membre).count()).isZero();
    }

    private static Compte financeur(String identifiant, String structure) {
        return new Compte(identifiant, "Essai Financeur", structure, Set.of(Groupe.deCode("agefiph")));
    }

    private void partir() {
        gestion.modifier(compte(partant, "Ailleurs " + rang), "admin");
    }

    private static Compte compte(String identifiant, String structure) {
        return new Compte(identifiant, "Essai Conseiller", structure, Set.of(Groupe.CONSEILLER));
    }
}
