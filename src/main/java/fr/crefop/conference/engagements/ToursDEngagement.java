package fr.crefop.conference.engagements;

import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.RegistreDesEngagements.Reponse;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.journal.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which each funder of a plan is asked for its own share, from the request to the deadline. */
@Service
public class ToursDEngagement {

    private static final String PROCEDURE = "procédure";

    private final RegistreDesEngagements registre;
    private final Engagements engagements;
    private final Enveloppes enveloppes;
    private final Journal journal;
    private final Clock horloge;

    ToursDEngagement(RegistreDesEngagements registre, Engagements engagements, Enveloppes enveloppes, Journal journal,
            Clock horloge) {
        this.registre = registre;
        this.engagements = engagements;
        this.enveloppes = enveloppes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Opens a new round: one request per funder, in the order of the plan's lines. A funder that committed to the very
     * same share in an earlier round is not asked twice: its commitment stands. One that is asked for nothing any more is
     * freed of what it had committed; one that is asked for another share stays bound until it answers.
     */
    @Transactional
    public void demander(String numero, Base base, List<LigneDePlan> lignes) {
        Map<String, List<LigneDePlan>> parFinanceur = new LinkedHashMap<>();
        lignes.forEach(ligne -> parFinanceur.computeIfAbsent(ligne.financeur(), f -> new ArrayList<>()).add(ligne));
        registre.verrouiller(numero);
        List<Engagement> avant = registre.tous(numero);
        int tour = registre.dernierTour(numero) + 1;
        parFinanceur.forEach((financeur, siennes) -> registre.creer(numero, tour, base, financeur, siennes));
        avant.stream().map(Engagement::financeur).distinct().filter(financeur -> !parFinanceur.containsKey(financeur))
                .forEach(quitte -> quitter(numero, quitte, avant));
        engagements.dernierTour(numero).forEach(demande -> avant.stream()
                .filter(autre -> autre.financeur().equals(demande.financeur()))
                .reduce((ancien, recent) -> recent)
                .filter(dernier -> dernier.tientDeja(demande))
                .ifPresent(tenu -> registre.repondre(demande, new Reponse(EtatEngagement.ACCEPTE, tenu.motif(), null,
                        demande.enEntier(), null, tenu.par(), tenu.le()))));
    }

    /** Neither bound nor holding anything of an envelope: asked again one day, it answers again. */
    private void quitter(String numero, String financeur, List<Engagement> avant) {
        avant.stream().filter(e -> e.financeur().equals(financeur) && e.engage() && e.liberation() == null)
                .forEach(e -> registre.liberer(e.id(), "Part plus demandée", PROCEDURE, horloge.instant()));
        enveloppes.liberer(numero, financeur, "Part plus demandée", PROCEDURE);
    }

    /** Its supervisor is told that the funder let its deadline pass; once, and only while the answer is awaited. */
    @Transactional
    public void escalader(String numero, String financeur, String responsable) {
        registre.verrouiller(numero);
        Engagement demande = engagements.exiger(numero, financeur);
        if (demande.attendu() && demande.escalade() == null) {
            registre.escalader(demande.id(), responsable, horloge.instant());
            journal.noter(PROCEDURE, numero, "Responsable saisi", financeur);
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
                        null, horloge.instant()));
                enveloppes.liberer(numero, engagement.financeur(), "Sans réponse à l'échéance", PROCEDURE);
                journal.noter(PROCEDURE, numero, "Engagement sans réponse", engagement.financeur());
            }
        }
        return engagements.dernierTour(numero).stream().allMatch(e -> e.etat() == EtatEngagement.ACCEPTE && e.engage());
    }
}
