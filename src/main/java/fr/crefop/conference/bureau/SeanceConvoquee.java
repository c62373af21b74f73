package fr.crefop.conference.bureau;

import java.util.List;

/**
 * The bureau is convened: said in the transaction that makes it so.
 *
 * @param numeros the cases of the agenda: until the day of the session their colleges may answer, after it silence is absence
 */
public record SeanceConvoquee(Seance seance, List<String> numeros) {}
