package fr.crefop.conference.processus;

import java.util.List;

/** How many tasks of each kind wait for somebody, and how many of these for longer than they may: one counted question for all. */
public interface TachesComptees {

    /**
     * @param sorte what is asked, as its diagram names it: {@code VerifierRecevabilite}
     * @param enRetard of those that wait, the ones whose last day is over
     */
    record Attente(String sorte, long enAttente, long enRetard) {}

    /** In the order of the kinds; a kind that nobody waits for is not there. */
    List<Attente> parSorte();
}
