package fr.crefop.conference.bureau;

import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the secretariat decides of a new case: admissible, and by which way; or not, and why. */
@Service
public class Recevabilite {

    private final Dossiers dossiers;
    private final Consentements consentements;
    private final Plans plans;
    private final Journal journal;

    Recevabilite(Dossiers dossiers, Consentements consentements, Plans plans, Journal journal) {
        this.dossiers = dossiers;
        this.consentements = consentements;
        this.plans = plans;
        this.journal = journal;
    }

    /** @throws RefusMetier when the direct way is chosen for a plan that leaves a remainder, or without the person's consent: all ways lead to funders */
    @Transactional
    public void declarerRecevable(String numero, Voie voie, String par) {
        if (consentements.enVigueur(numero).isEmpty()) {
            throw new RefusMetier(Consentements.MANQUE + " Répondez « Pas encore : il manque quelque chose » pour le lui demander.");
        }
        PlanDeFinancement plan = plans.exigerDernier(numero);
        if (!PropositionDeVoie.estPossible(voie, plan)) {
            throw new RefusMetier("La voie directe demande un plan complet : il reste "
                    + plan.resteAFinancer().enFrancais() + " € à financer. Choisissez la conférence.",
                    List.of(new Erreur("voie", voie.name(), "plan incomplet")));
        }
        dossiers.choisirVoie(numero, voie);
        journal.noter(par, numero, Acte.RECEVABLE, Codes.de("voie", voie));
    }

    @Transactional
    public void declarerNonRecevable(String numero, String motif, String par) {
        dossiers.noterMotifDeFin(numero, motif);
        journal.noter(par, numero, Acte.NON_RECEVABLE);
    }
}
