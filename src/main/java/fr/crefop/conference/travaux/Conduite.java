package fr.crefop.conference.travaux;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.socle.RefusMetier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads the working group of a case: the rapporteur of its mandate, and only while the group is at work. */
@Component
public class Conduite {

    private final Mandats mandats;
    private final JdbcClient base;

    Conduite(Mandats mandats, JdbcClient base) {
        this.mandats = mandats;
        this.base = base;
    }

    public boolean appartientA(String compte, String numero) {
        return estRapporteur(compte, numero) && EtatDossier.EN_TRAVAUX.name().equals(etat(numero, ""));
    }

    /** Holds the case until the end of the transaction: who asks, compares or proposes meanwhile waits. */
    void tenir(String numero) {
        etat(numero, " for update");
    }

    /** Holds the case until the end of the transaction, so that the group cannot end meanwhile. */
    void exiger(String compte, String numero) {
        if (!estRapporteur(compte, numero)) {
            throw new RefusMetier("Seul le rapporteur du dossier conduit le groupe de travail.");
        }
        if (!EtatDossier.EN_TRAVAUX.name().equals(etat(numero, " for update"))) {
            throw new RefusMetier("Le groupe de travail n'est pas réuni sur ce dossier : rien ne peut y être changé.");
        }
    }

    private boolean estRapporteur(String compte, String numero) {
        return mandats.du(numero).filter(mandat -> mandat.rapporteur().equals(compte)).isPresent();
    }

    private String etat(String numero, String verrou) {
        return base.sql("select etat from conference.dossier where numero = ?" + verrou).param(numero)
                .query(String.class).optional().orElse(null);
    }
}
