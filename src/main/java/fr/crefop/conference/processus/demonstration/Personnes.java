package fr.crefop.conference.processus.demonstration;

import java.util.List;
import java.util.stream.Stream;

/**
 * The people of the demonstration, at every step that somebody can see, so that each account finds something to do. All
 * invented. Archives first and the one of the README last: numbers follow this order.
 */
final class Personnes {

    static final List<Personne> TOUTES = Stream.of(Archives.DE_2018, VoieDirecte.PERSONNES, AuBureau.PERSONNES, AuGroupe.PERSONNES,
            List.of(LeaFontaine.PERSONNE)).flatMap(List::stream).toList();

    private Personnes() {}
}
