package fr.crefop.conference.travaux;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hypotheses of the plan that a group compares before it proposes; one of them may be the base of its proposal. */
@Service
public class Scenarios {

    public static final int MAXIMUM = 6;
    public static final String REGLES = "Selon les règles";

    private static final int NOM_MAXIMAL = 80;

    private final RegistreDesScenarios registre;
    private final Dossiers dossiers;
    private final Plans plans;
    private final Propositions propositions;
    private final BaseDuTour base;
    private final Conduite conduite;
    private final Journal journal;

    Scenarios(RegistreDesScenarios registre, Dossiers dossiers, Plans plans, Propositions propositions, BaseDuTour base,
            Conduite conduite, Journal journal) {
        this.registre = registre;
        this.dossiers = dossiers;
        this.plans = plans;
        this.propositions = propositions;
        this.base = base;
        this.conduite = conduite;
        this.journal = journal;
    }

    /**
     * Computes the plan of this round under hypotheses and keeps it. The first of a round brings the plan of the rules
     * with it, to compare with.
     *
     * @throws RefusMetier by anyone but the rapporteur of a group at work; on a name or a hypothesis that does not hold;
     *     beyond six
     */
    @Transactional
    public void creer(String numero, String nom, Map<String, Object> hypotheses, String par) {
        conduite.exiger(par, numero);
        int tour = base.tour(numero);
        List<Scenario> siens = base.scenarios(numero);
        String propre = nommer(nom, siens);
        if (hypotheses.isEmpty()) {
            throw refus("hypotheses", "Un scénario suppose au moins une chose autrement que les règles.");
        }
        if (siens.stream().filter(s -> !s.reference()).count() >= MAXIMUM) {
            throw refus("nom", "Un tour compare six scénarios au plus : supprimez-en un.");
        }
        Demande demande = dossiers.exiger(numero).demande();
        if (siens.isEmpty()) {
            registre.creer(numero, tour, REGLES, Map.of(), plans.exigerDernier(numero), par);
        }
        registre.creer(numero, tour, propre, hypotheses, propositions.recalculer(numero, demande.avec(hypotheses)), par);
        journal.noter(par, numero, Acte.SCENARIO_AJOUTE);
    }

    @Transactional
    public void supprimer(String numero, long id, String par) {
        conduite.exiger(par, numero);
        if (registre.supprimer(numero, base.tour(numero), id) == 0) {
            throw new RefusMetier("Ce scénario n'est plus là, ou c'est celui des règles.");
        }
        journal.noter(par, numero, Acte.SCENARIO_SUPPRIME, Codes.de("scenario", id));
    }

    /** The proposal of this round will start from it. */
    @Transactional
    public void retenir(String numero, long id, String par) {
        conduite.exiger(par, numero);
        if (registre.retenir(numero, base.tour(numero), id) == 0) {
            throw new RefusMetier("Ce scénario n'est plus là : rechargez la page.");
        }
        journal.noter(par, numero, Acte.SCENARIO_RETENU, Codes.de("scenario", id));
    }

    /** Whose plan the proposal of this round starts from; empty when that is the plan of the rules. */
    public Optional<Scenario> retenu(String numero) {
        return base.retenu(numero);
    }

    /** By passage and round, then in the order they were made. */
    public List<Scenario> du(String numero) {
        return registre.du(numero);
    }

    /** The round at work, from 1. */
    public int tour(String numero) {
        return base.tour(numero);
    }

    private static String nommer(String nom, List<Scenario> autres) {
        String propre = nom == null ? "" : nom.strip();
        if (propre.isEmpty() || propre.length() > NOM_MAXIMAL) {
            throw refus("nom", "Donnez au scénario un nom de " + NOM_MAXIMAL + " caractères au plus.");
        }
        if (Ecriture.illisibleSurUneLigne(propre)) {
            throw refus("nom", Ecriture.REFUS);
        }
        if (propre.equals(REGLES) || autres.stream().anyMatch(s -> s.nom().equals(propre))) {
            throw refus("nom", "Ce nom sert déjà à un autre scénario de ce tour.");
        }
        return propre;
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }
}
