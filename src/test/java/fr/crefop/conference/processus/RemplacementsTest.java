package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.remplacement.Remplacements;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A rapporteur is away while the working group waits for the cahier des charges. */
class RemplacementsTest extends AvecRemplacant {

    private static final String REFUS = "La Région Centre-Val de Loire refuse sa part";
    private static final Map<String, Object> CAHIER = Map.of("cahierDesCharges", "Ce qu'il faut");

    @Autowired Remplacements remplacements;
    @Autowired Etapes etapes;
    @Autowired Etudes etudes;
    @Autowired Journal journal;
    @Autowired Mandats mandats;
    @Autowired NouvellesDuConseiller nouvelles;
    @Autowired TransactionTemplate transaction;

    @Test
    void uneTacheDejaLaPasseAuRemplacantQuandLAbsenceCommence() {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));

        assertThat(tache(numero).getAssignee()).isEqualTo(SUPPLEANT);
        assertThat(tache(numero).getOwner()).isEqualTo("rapporteur");
        assertThat(programme(SUPPLEANT, "une phrase assez longue").lire("/engine-rest/task/" + tache(numero).getId()).statusCode())
                .isEqualTo(200);
        assertThat(acces.peutVoir(comptes.trouver(SUPPLEANT).orElseThrow(), numero)).isTrue();
        assertThat(CourriersDUnDossier.de(courriers, SUPPLEANT, numero)).anyMatch(message -> message.avis().objet().equals("Une tâche vous est confiée"));
        assertThat(journal.du(numero)).anyMatch(acte -> acte.acte() == Acte.TACHE_CONFIEE);
    }

    @Test
    void troisNoeudsAMinuitLaPassentUneFois() throws Exception {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR.plusDays(1), JOUR.plusDays(5));
        assertThat(tache(numero).getAssignee()).isEqualTo("rapporteur");

        assertThat(Simultanement.faire(Collections.nCopies(3, (Callable<Void>) () -> {
            remplacements.mettreAJour(JOUR.plusDays(1));
            return null;
        })).refus()).isEmpty();
        assertThat(tache(numero).getAssignee()).isEqualTo(SUPPLEANT);
        assertThat(CourriersDUnDossier.de(courriers, SUPPLEANT, numero)).hasSize(1);
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.TACHE_CONFIEE).hasSize(1);
    }

    @Test
    void uneTacheQuiArrivePendantLAbsenceVaDroitAuRemplacant() {
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        String numero = mandate();

        assertThat(tache(numero).getAssignee()).isEqualTo(SUPPLEANT);
        assertThat(CourriersDUnDossier.de(courriers, SUPPLEANT, numero)).isNotEmpty();
    }

    @Test
    void leRegistreDitQuiAReponduEtPourQui() {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        guide.faire(SUPPLEANT, numero, GroupeDeTravail.REDIGER_CAHIER, CAHIER);

        assertThat(etapes.du(numero)).anySatisfy(etape -> {
            assertThat(etape.faitPar()).isEqualTo(SUPPLEANT);
            assertThat(etape.pour()).isEqualTo("rapporteur");
        });
        assertThat(journal.du(numero)).anySatisfy(acte -> {
            assertThat(acte.acte()).isEqualTo(Acte.REPONSE_EN_REMPLACEMENT);
            assertThat(acte.compte()).isEqualTo(SUPPLEANT);
            assertThat(acte.apres()).isEqualTo("tache=Task_RedigerCahierDesCharges;titulaire=rapporteur");
        });
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body())
                .contains("Solène Suppléante en remplacement de Romain Delattre");
    }

    @Test
    void unRefusPendantLAbsenceDuRapporteurEstDitAQuiLeRemplace() {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        refuser(numero);

        assertThat(objets(SUPPLEANT, numero)).contains(REFUS);
        assertThat(objets("rapporteur", numero)).doesNotContain(REFUS);
    }

    @Test
    void unRapporteurQuiNEnEstPlusUnNApprendPasLesRefus() {
        String numero = mandate();
        mandats.donner(numero, "Essai", JOUR.plusDays(30), SUPPLEANT, "secretariat");
        gestion.modifier(suppleant(Groupe.deCode("fpspp")), "admin");
        refuser(numero);

        assertThat(objets(SUPPLEANT, numero)).doesNotContain(REFUS);
        assertThat(objets("conseiller", numero)).contains(REFUS);
    }

    private void refuser(String numero) {
        transaction.executeWithoutResult(acte -> nouvelles.partRefusee(numero, "REGION_CVL", EtatEngagement.REFUSE, null));
    }

    private List<String> objets(String compte, String numero) {
        return CourriersDUnDossier.de(courriers, compte, numero).stream().map(Courriers.Message::avis)
                .map(Avis::objet).toList();
    }

    @Test
    void laTacheDUneEtudePasseAuRemplacantCommeCelleDUnDossier() {
        String etude = etudes.deposer("Étude pendant une absence", "Un problème.", Origine.AUTOSAISINE, "bureau.etat", null);
        taches.setAssignee(tache(etude).getId(), "rapporteur");

        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));

        assertThat(tache(etude).getAssignee()).isEqualTo(SUPPLEANT);
        assertThat(journal.du(etude)).anyMatch(acte -> acte.acte() == Acte.TACHE_CONFIEE);
    }

    @Test
    void uneAbsenceAVenirNeChangeRienAvantSonJour() {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR.plusDays(2), JOUR.plusDays(5));
        assertThat(tache(numero).getAssignee()).isEqualTo("rapporteur");

        remplacements.mettreAJour(JOUR.plusDays(2));
        assertThat(tache(numero).getAssignee()).isEqualTo(SUPPLEANT);
    }

    @Test
    void aLaFinCeQuiResteRevientAuTitulaireEtLeRemplacantNeLeVoitPlus() {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        remplacements.mettreAJour(JOUR.plusDays(6));

        assertThat(tache(numero).getAssignee()).isEqualTo("rapporteur");
        assertThat(tache(numero).getOwner()).isNull();
        remplacements.mettreAJour(JOUR.plusDays(6));
        assertThat(CourriersDUnDossier.de(courriers, "rapporteur", numero).stream().filter(message -> numero.equals(message.avis().numero())
                && message.avis().objet().equals("Une tâche vous revient"))).hasSize(1);
    }

    @Test
    void leRetourAvantLHeureRendLesTaches() {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        absences.clore(absences.aVenir("rapporteur").get(0).id(), "rapporteur");

        assertThat(tache(numero).getAssignee()).isEqualTo("rapporteur");
        assertThat(acces.peutVoir(comptes.trouver(SUPPLEANT).orElseThrow(), numero)).isFalse();
    }

    @Test
    void uneTacheRendueAuGroupeNEstPlusFaiteALaPlaceDePersonne() {
        String etude = etudes.deposer("Étude prise puis rendue", "Un problème.", Origine.AUTOSAISINE, "bureau.etat", null);
        taches.setAssignee(tache(etude).getId(), "rapporteur");
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        taches.setAssignee(tache(etude).getId(), null);
        remplacements.mettreAJour(JOUR);

        assertThat(tache(etude).getAssignee()).isNull();
        assertThat(tache(etude).getOwner()).isNull();
    }

    @Test
    void laTacheDUnConseillerSeulVaASonCollegueEtPlusALui() {
        String collegue = "essai.collegue" + System.nanoTime();
        comptes.creer(new Compte(collegue, "Colin Collègue", "Mission conseil Orléans", Set.of(Groupe.CONSEILLER)),
                MotDePasse.de("une phrase assez longue"));
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, TraitementSaisine.CONFIRMER_ENTREE, numero, Map.of());
        absences.declarer("conseiller", collegue, JOUR, JOUR.plusDays(5));
        try {
            assertThatThrownBy(() -> recit.entree(numero, "conseiller")).isInstanceOf(RefusMetier.class)
                    .hasMessage("Cette tâche attend une autre personne que vous.");
            guide.faire(collegue, numero, TraitementSaisine.CONFIRMER_ENTREE, Map.of("entreeEnFormation", "NON", "motif", "Essai"));
            assertThat(journal.du(numero)).anyMatch(acte -> acte.acte() == Acte.ENTREE_ABANDONNEE
                    && acte.compte().equals(collegue));
        } finally {
            absences.aVenir("conseiller").forEach(absence -> absences.clore(absence.id(), "conseiller"));
            gestion.fermer(collegue, "admin");
        }
    }

    @Test
    void leRemplacantDuRapporteurConduitLeGroupeParLesPagesEtLeJournalDitALaPlaceDeQui() {
        String numero = mandate();
        recit.cahierDesCharges(numero, "Solliciter la Région");
        Visiteur suppleante = anonyme().seConnecter(SUPPLEANT, "une phrase assez longue");
        String dossier = "/dossiers/" + numero;
        assertThat(suppleante.envoyerFormulaire(dossier + "/proposition", "action=calculer").statusCode()).as("avant l'absence").isEqualTo(404);
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));

        assertThat(suppleante.ouvrir(dossier + "/travail").body()).contains("Proposer cette solution", "Calculer ce scénario", "Demander cet avis");
        assertThat(suppleante.envoyerFormulaire(dossier + "/scenarios", "nom=Sans+le+CPF&exclure=CPF_DE").statusCode()).isEqualTo(302);
        assertThat(suppleante.envoyerFormulaire(dossier + "/avis", "acteur=groupe:agefiph&question=Pouvez-vous+aider").statusCode())
                .isEqualTo(302);
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.CONDUITE_EN_REMPLACEMENT).hasSize(2)
                .allSatisfy(acte -> {
                    assertThat(acte.compte()).isEqualTo(SUPPLEANT);
                    assertThat(acte.apres()).isEqualTo("titulaire=rapporteur");
                });

        assertThat(suppleante.envoyerFormulaire(dossier + "/proposition", "action=proposer&commentaire=Essai").statusCode()).isEqualTo(302);
        assertThat(journal.du(numero)).anyMatch(acte -> acte.acte() == Acte.REPONSE_EN_REMPLACEMENT
                && acte.apres().startsWith("tache=Task_ProposerSolution;"));
    }
}
