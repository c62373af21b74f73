package fr.crefop.conference.travaux;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads the working group of a case: the rapporteur of its mandate or their substitute, only while the group is at work. */
@Component
public class Conduite {

    private final Mandats mandats;
    private final Absences absences;
    private final Journal journal;
    private final JdbcClient base;

    Conduite(Mandats mandats, Absences absences, Journal journal, JdbcClient base) {
        this.mandats = mandats;
        this.absences = absences;
        this.journal = journal;
        this.base = base;
    }

    public boolean appartientA(String compte, String numero) {
        return rapporteur(compte, numero).isPresent() && EtatDossier.EN_TRAVAUX.name().equals(etat(numero, ""));
    }

    /** Holds the case until the end of the transaction: who asks, compares or proposes meanwhile waits. */
    void tenir(String numero) {
        etat(numero, " for update");
    }

    /**
     * Holds the case until the end of the transaction, so that the group cannot end meanwhile; notes in whose place a
     * substitute is about to act.
     */
    void exiger(String compte, String numero) {
        String rapporteur = rapporteur(compte, numero)
                .orElseThrow(() -> new RefusMetier("Seul le rapporteur du dossier conduit le groupe de travail."));
        if (!EtatDossier.EN_TRAVAUX.name().equals(etat(numero, " for update"))) {
            throw new RefusMetier("Le groupe de travail n'est pas réuni sur ce dossier : rien ne peut y être changé.");
        }
        if (!rapporteur.equals(compte)) {
            journal.noter(compte, numero, "Conduite du groupe en remplacement", "à la place de " + rapporteur);
        }
    }

    /** The one for whom the account leads the group; empty when it does not. */
    private Optional<String> rapporteur(String compte, String numero) {
        return mandats.du(numero).map(Mandats.Mandat::rapporteur).filter(absences.agitPour(compte)::contains);
    }

    private String etat(String numero, String verrou) {
        return base.sql("select etat from conference.dossier where numero = ?" + verrou).param(numero)
                .query(String.class).optional().orElse(null);
    }
}
