package fr.crefop.conference.bureau;

import java.util.List;

/** What the members of the bureau and the votes of an agenda must follow: said in the transaction that makes it so. */
public sealed interface SeanceChangee {

    Seance seance();

    /** The votes of the agenda that still await answers: their deadline is the day of the session, as long as it is held. */
    List<Long> scrutins();

    /** @param points how many votes stand on the agenda, those already counted included */
    record Convoquee(Seance seance, List<Long> scrutins, int points) implements SeanceChangee {}

    /** @param avant the session as it was convened before */
    record Deplacee(Seance seance, List<Long> scrutins, Seance avant) implements SeanceChangee {}

    record Annulee(Seance seance, List<Long> scrutins) implements SeanceChangee {}
}
