package fr.crefop.conference.engagements;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.RegistreDesEngagements.Reponse;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which each funder of a plan is asked for its own share, from the request to the deadline. */
@Service
public class ToursDEngagement {


    private final RegistreDesEngagements registre;
    private final Engagements engagements;
    private final Enveloppes enveloppes;
    private final Restitutions restitutions;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock horloge;

    ToursDEngagement(RegistreDesEngagements registre, Engagements engagements, Enveloppes enveloppes, Restitutions restitutions, Dossiers dossiers,
            Journal journal, Clock horloge) {
        this.registre = registre;
        this.engagements = engagements;
        this.enveloppes = enveloppes;
        this.restitutions = restitutions;
        this.dossiers = dossiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Opens a new round: one request per funder, in the order of the plan's lines. A funder that committed to the very
     * same share of the same training is not asked twice, be it in an earlier passage of the case: its commitment stands,
     * and follows the training to the year it starts in; of a training that is postponed to another year it is asked again. One that is asked for nothing any more is freed of what it had
     * committed; one that is asked for another share stays bound until it answers. What was given back of a training that the
     * person gave up binds nobody any more. What the saisine committed already is asked of nobody.
     *
     * @return the funders asked again because the envelope of the new year does not hold what they had committed
     */
    @Transactional
    public List<String> demander(String numero, Base base, List<LigneDePlan> lignes) {
        Map<String, List<LigneDePlan>> parFinanceur = new LinkedHashMap<>();
        lignes.forEach(ligne -> parFinanceur.computeIfAbsent(ligne.financeur(), f -> new ArrayList<>()).add(ligne));
        registre.verrouiller(numero);
        List<Engagement> avant = registre.tous(numero);
        int tour = registre.dernierTour(numero) + 1;
        parFinanceur.forEach((financeur, siennes) -> registre.creer(numero, tour, base, financeur, siennes));
        avant.stream().map(Engagement::financeur).distinct().filter(financeur -> !parFinanceur.containsKey(financeur))
                .forEach(quitte -> quitter(numero, quitte, avant));
        constaterLesAccords(numero);
        // In one order for every case: two that change year over the same envelopes never wait for each other.
        return engagements.dernierTour(numero).stream().filter(Engagement::attendu).sorted(Comparator.comparing(Engagement::financeur))
                .filter(demande -> tenu(demande, avant).filter(tenu -> !reprendre(tenu, demande)).isPresent())
                .map(Engagement::financeur).toList();
    }

    private void constaterLesAccords(String numero) {
        Dossier dossier = dossiers.exiger(numero);
        engagements.dernierTour(numero).forEach(part -> AccordsDeLaSaisine.pour(part, dossier.demande())
                .ifPresent(accord -> engagements.accepter(numero, part.financeur(), accord, dossier.auteur())));
    }

    private Optional<Engagement> tenu(Engagement demande, List<Engagement> avant) {
        return dernier(avant, demande.financeur()).filter(dernier -> dernier.tientDeja(demande) && lie(dernier)
                && (demande.base() != Base.REPORT || memeBudget(dernier, engagements.annee(demande.numero()))));
    }

    private static Optional<Engagement> dernier(List<Engagement> avant, String financeur) {
        return avant.stream().filter(autre -> autre.financeur().equals(financeur)).reduce((ancien, recent) -> recent);
    }

    private boolean lie(Engagement dernier) {
        return registre.memeFormation(dernier.id()) && !restitutions.aRendu(dernier.numero(), dernier.passage(), dernier.financeur());
    }

    /** A training that is postponed to another year is paid by another budget: its funder says so itself, where it has envelopes. */
    private boolean memeBudget(Engagement dernier, int annee) {
        return enveloppes.tient(dernier.numero(), dernier.financeur(), annee, dernier.acquis());
    }

    /** What becomes of a funder's share when a decided training is postponed. */
    public enum Suite { ACCORDEE_PAR_LA_SAISINE, REPRISE, REDEMANDEE, PLUS_DEMANDEE }

    /**
     * What a postponement would ask, and of whom; nothing is stored.
     *
     * @param lignes what would be asked, of every funder; {@code demande} on the new days
     * @return by funder, in the order of the lines, then those of whom nothing is asked any more
     */
    @Transactional(readOnly = true)
    public Map<String, Suite> prevoir(String numero, List<LigneDePlan> lignes, Demande demande) {
        List<Engagement> avant = registre.tous(numero);
        Map<String, Suite> suites = new LinkedHashMap<>();
        lignes.stream().map(LigneDePlan::financeur).distinct().forEach(financeur -> suites.put(financeur,
                prevoir(financeur, lignes.stream().filter(l -> l.financeur().equals(financeur)).toList(), avant, demande)));
        avant.stream().filter(Engagement::engage).map(Engagement::financeur).forEach(financeur -> suites.putIfAbsent(financeur, Suite.PLUS_DEMANDEE));
        return suites;
    }

    private Suite prevoir(String financeur, List<LigneDePlan> siennes, List<Engagement> avant, Demande demande) {
        if (AccordsDeLaSaisine.pour(financeur, siennes, demande).isPresent()) {
            return Suite.ACCORDEE_PAR_LA_SAISINE;
        }
        return dernier(avant, financeur).filter(d -> d.tientDeja(siennes) && lie(d) && memeBudget(d, demande.formation().debut().getYear())).isPresent()
                ? Suite.REPRISE : Suite.REDEMANDEE;
    }

    /** @return false when the envelope does not hold it: the funder is free, and answers anew */
    private boolean reprendre(Engagement tenu, Engagement demande) {
        int annee = engagements.annee(demande.numero());
        if (enveloppes.reporter(demande.numero(), demande.financeur(), annee, tenu.acquis(), Journal.SYSTEME)) {
            registre.repondre(demande, new Reponse(EtatEngagement.ACCEPTE, tenu.motif(), null, demande.enEntier(), null,
                    new Signataire(tenu.par(), tenu.parDelegation()), tenu.le()));
            noterLaReprise(tenu, demande);
            return true;
        }
        String motif = "La formation commence en " + annee + " et l'enveloppe de cette année ne suffit pas";
        registre.liberer(tenu.id(), motif, Journal.SYSTEME, horloge.instant());
        enveloppes.liberer(demande.numero(), demande.financeur(), motif, Journal.SYSTEME);
        journal.noter(Journal.SYSTEME, demande.numero(), Acte.PART_REDEMANDEE, Codes.de("financeur", demande.financeur(), "annee", annee));
        return false;
    }

    private void noterLaReprise(Engagement tenu, Engagement demande) {
        if (tenu.passage() < demande.passage()) {
            int origine = tenu.reprisDu() == null ? tenu.passage() : tenu.reprisDu();
            registre.reprendre(demande.id(), origine);
            journal.noter(Journal.SYSTEME, demande.numero(), Acte.ENGAGEMENT_REPRIS, Codes.de("financeur", demande.financeur(), "passage", origine, "demande", demande.demande()));
        }
    }

    /** Neither bound nor holding anything of an envelope: asked again one day, it answers again. */
    private void quitter(String numero, String financeur, List<Engagement> avant) {
        avant.stream().filter(e -> e.financeur().equals(financeur) && e.engage() && e.liberation() == null)
                .forEach(e -> registre.liberer(e.id(), "Part plus demandée", Journal.SYSTEME, horloge.instant()));
        enveloppes.liberer(numero, financeur, "Part plus demandée", Journal.SYSTEME);
    }

    /** Its supervisor is told that the funder let its deadline pass; once, and only while the answer is awaited. */
    @Transactional
    public void escalader(String numero, String financeur, String responsable) {
        registre.verrouiller(numero);
        Engagement demande = engagements.exiger(numero, financeur);
        if (demande.attendu() && demande.escalade() == null) {
            registre.escalader(demande.id(), responsable, horloge.instant());
            journal.noter(Journal.SYSTEME, numero, Acte.RESPONSABLE_SAISI, Codes.de("financeur", financeur, "responsable", responsable));
        }
    }

    /**
     * Closes the round: who has not answered is without answer, never committed.
     *
     * @return true when every funder of the round committed the whole of its share
     */
    @Transactional
    public boolean constater(String numero) {
        registre.verrouiller(numero);
        for (Engagement engagement : engagements.dernierTour(numero)) {
            if (engagement.attendu()) {
                registre.repondre(engagement, new Reponse(EtatEngagement.SANS_REPONSE, null, null, engagement.aZero(), null,
                        Signataire.deChezLui(null), horloge.instant()));
                enveloppes.liberer(numero, engagement.financeur(), "Sans réponse à l'échéance", Journal.SYSTEME);
                journal.noter(Journal.SYSTEME, numero, Acte.ENGAGEMENT_SANS_REPONSE, Codes.de("financeur", engagement.financeur()));
            }
        }
        return engagements.dernierTour(numero).stream().allMatch(e -> e.etat() == EtatEngagement.ACCEPTE && e.engage());
    }
}
