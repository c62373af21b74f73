package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever stands in for somebody may leave too: their tasks go back, or on. */
class RemplacantQuiPartTest extends AvecRemplacant {

    @Test
    void leRemplacantQuiChangeDeGroupeRendLesTachesAuTitulaireAussitot() {
        String numero = mandate();
        Compte suppleant = comptes.trouver(SUPPLEANT).orElseThrow();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        String tache = tache(numero).getId();
        gestion.modifier(new Compte(SUPPLEANT, suppleant.nom(), suppleant.structure(), Set.of(Groupe.deCode("fpspp"))), "admin");
        try {
            assertThat(tache(numero).getAssignee()).isEqualTo("rapporteur");
            assertThat(programme(SUPPLEANT, "une phrase assez longue").lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(404);
        } finally {
            gestion.modifier(suppleant, "admin");
        }
    }

    @Test
    void unRemplacantQuiPerdSonGroupeRendLaTacheEtLaRetrouveAvecLui() {
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        gestion.modifier(suppleant(Groupe.deCode("fpspp")), "admin");
        assertThat(tache(numero).getAssignee()).isEqualTo("rapporteur");
        assertThat(tache(numero).getOwner()).isNull();
        assertThat(acces.peutVoir(comptes.trouver(SUPPLEANT).orElseThrow(), numero)).isFalse();
        assertThat(mandate()).as("ce qui arrive ensuite").satisfies(autre -> assertThat(tache(autre).getAssignee()).isEqualTo("rapporteur"));

        gestion.modifier(suppleant(Groupe.RAPPORTEUR), "admin");
        assertThat(tache(numero).getAssignee()).isEqualTo(SUPPLEANT);
    }

    @Test
    void leCompteDuRemplacantFermeLaTacheRevientOuPasseAuSuivantDeLaChaine() {
        String suivant = "essai.suivant";
        ouvrir(suivant, "CREFOP Centre-Val de Loire", Groupe.RAPPORTEUR);
        String numero = mandate();
        absences.declarer("rapporteur", SUPPLEANT, JOUR, JOUR.plusDays(5));
        gestion.fermer(SUPPLEANT, "admin");
        try {
            assertThat(tache(numero).getAssignee()).isEqualTo("rapporteur");
            gestion.rouvrir(SUPPLEANT, "admin");
            absences.declarer(SUPPLEANT, suivant, JOUR, JOUR.plusDays(2));
            gestion.fermer(SUPPLEANT, "admin");
            assertThat(tache(numero).getAssignee()).isEqualTo(suivant);
            assertThat(tache(numero).getOwner()).isEqualTo("rapporteur");
            assertThatThrownBy(() -> absences.declarer(suivant, "rapporteur", JOUR, JOUR)).hasMessageContaining("compte sur vous");
        } finally {
            gestion.rouvrir(SUPPLEANT, "admin");
        }
    }

    @Test
    void ceQueTenaitUnCompteFermeRevientASonGroupe() {
        String autre = "essai.secretaire";
        ouvrir(autre, "CREFOP Centre-Val de Loire", Groupe.SECRETARIAT);
        String numero = saisir("cas-12");
        taches.claim(tache(numero).getId(), autre);
        gestion.fermer(autre, "admin");
        try {
            assertThat(tache(numero).getAssignee()).isNull();
            assertThat(CourriersDUnDossier.de(courriers, "secretariat", numero)).anyMatch(message -> message.avis().objet().equals("Une tâche n'a plus personne"));
            recit.recevable(numero, "CONFERENCE");
        } finally {
            gestion.rouvrir(autre, "admin");
        }
    }
}
