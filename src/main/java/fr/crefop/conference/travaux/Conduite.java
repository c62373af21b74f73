package fr.crefop.conference.travaux;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who leads the working group of a case: the rapporteur of its mandate or their substitute, only while the group is at work. */
@Component
public class Conduite {

    private final Mandats mandats;
    private final Affaires affaires;
    private final Dossiers dossiers;
    private final Etapes etapes;
    private final Absences absences;
    private final Comptes comptes;
    private final Journal journal;

    Conduite(Mandats mandats, Affaires affaires, Dossiers dossiers, Etapes etapes, Absences absences, Comptes comptes, Journal journal) {
        this.mandats = mandats;
        this.affaires = affaires;
        this.dossiers = dossiers;
        this.etapes = etapes;
        this.absences = absences;
        this.comptes = comptes;
        this.journal = journal;
    }

    public boolean appartientA(String compte, String numero) {
        return rapporteur(compte, numero).isPresent() && auTravail(numero);
    }

    /** Whether the account leads the group, or led it until it ended its work. */
    public boolean estOuFutA(String compte, String numero) {
        return rapporteur(compte, numero).isPresent();
    }

    /** Holds the case until the end of the transaction: who asks, compares or proposes meanwhile waits. */
    void tenir(String numero) {
        affaires.tenir(numero);
    }

    /**
     * Holds the case until the end of the transaction, so that the group cannot end meanwhile; notes in whose place a
     * substitute is about to act.
     */
    void exiger(String compte, String numero) {
        String rapporteur = rapporteur(compte, numero)
                .orElseThrow(() -> new RefusMetier("Seul le rapporteur du dossier conduit le groupe de travail."));
        tenir(numero);
        if (!auTravail(numero)) {
            throw new RefusMetier("Le groupe de travail n'est pas réuni sur ce dossier : rien ne peut y être changé.");
        }
        if (!rapporteur.equals(compte)) {
            journal.noter(compte, numero, Acte.CONDUITE_EN_REMPLACEMENT, Codes.de("titulaire", rapporteur));
        }
    }

    /** The one for whom the account leads the group; empty when it does not. */
    private Optional<String> rapporteur(String compte, String numero) {
        return mandats.du(numero).map(Mandats.Mandat::rapporteur)
                .filter(rapporteur -> absences.agitPour(compte).contains(rapporteur) || reprend(compte, rapporteur));
    }

    /** One who is a rapporteur no more leaves the group to the others. */
    private boolean reprend(String compte, String rapporteur) {
        return !comptes.est(rapporteur, Groupe.RAPPORTEUR) && comptes.est(compte, Groupe.RAPPORTEUR);
    }

    /** Until it has proposed, even where what follows from that is not done yet. */
    private boolean auTravail(String numero) {
        return dossiers.trouver(numero).filter(dossier -> dossier.etat() == EtatDossier.EN_TRAVAUX).isPresent()
                && etapes.attend(numero, Groupe.RAPPORTEUR.code());
    }
}
