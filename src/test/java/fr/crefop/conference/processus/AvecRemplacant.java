package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may stand in for a titular, and nobody away when the test is over. */
abstract class AvecRemplacant extends AvecProcedure {

    static final LocalDate JOUR = LocalDate.now(HorlogeConfiguration.PARIS);
    static final String SUPPLEANT = "essai.suppleant";

    @Autowired Absences absences;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired AccesAuxDossiers acces;
    @Autowired Courriers courriers;
    @Autowired JdbcClient base;

    @BeforeEach
    void unSuppleant() {
        if (!comptes.connait(SUPPLEANT)) {
            comptes.creer(new Compte(SUPPLEANT, "Solène Suppléante", "CREFOP Centre-Val de Loire", Set.of(Groupe.RAPPORTEUR)),
                    MotDePasse.de("une phrase assez longue"));
        } else if (comptes.trouver(SUPPLEANT).isEmpty()) {
            // Other tests close the accounts of theirs, and this one with them.
            gestion.rouvrir(SUPPLEANT, "admin");
        }
    }

    @AfterEach
    void plusPersonneNEstAbsent() {
        gestion.modifier(suppleant(Groupe.RAPPORTEUR), "admin");
        base.sql("delete from conference.absence where compte <> 'rapporteur'").update();
        absences.aVenir("rapporteur").forEach(absence -> absences.clore(absence.id(), "rapporteur"));
    }

    static Compte suppleant(Groupe groupe) {
        return new Compte(SUPPLEANT, "Solène Suppléante", "CREFOP Centre-Val de Loire", Set.of(groupe));
    }

    void ouvrir(String identifiant, String maison, Groupe groupe) {
        if (!comptes.connait(identifiant)) {
            comptes.creer(new Compte(identifiant, "Essai Essai", maison, Set.of(groupe)), MotDePasse.de("une phrase assez longue"));
        }
    }

    String mandate() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, "Essai");
        return numero;
    }

    Task tache(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult();
    }
}
