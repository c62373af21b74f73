package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.Avis;
import fr.crefop.conference.financement.regles.Echeancier;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Situation;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * One computation of the rules: its own session, closed at the end whatever happens. Never lent again nor shared: only
 * the compiled base is common to several threads.
 *
 * <p>What every rule reads is a global (globales.drl). What some rule puts a condition on is a fact as well: a fact that
 * each rule had to match cost more than half of the plan.
 */
final class SessionDeCalcul implements AutoCloseable {

    private final KieSession session;

    SessionDeCalcul(KieBase base, Demande demande, Situation situation, Bareme bareme, Paie paie, Avis avis,
            Echeancier echeancier) {
        session = base.newKieSession();
        session.setGlobal("beneficiaire", demande.beneficiaire());
        session.setGlobal("parcours", demande.parcours());
        session.setGlobal("formation", demande.formation());
        session.setGlobal("projet", demande.projet());
        session.setGlobal("frais", demande.frais());
        session.setGlobal("pieces", demande.dossier());
        session.setGlobal("situation", situation);
        session.setGlobal("bareme", bareme);
        session.setGlobal("paie", paie);
        session.setGlobal("avis", avis);
        session.setGlobal("echeancier", echeancier);
        session.insert(demande.beneficiaire());
        session.insert(demande.parcours());
        session.insert(demande.formation());
        session.insert(demande.dossier());
        session.insert(bareme);
    }

    void inserer(Object fait) {
        session.insert(fait);
    }

    /** Fires the rules of one group: they may rely on what the earlier groups concluded. */
    void derouler(String groupe) {
        session.getAgenda().getAgendaGroup(groupe).setFocus();
        session.fireAllRules();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
