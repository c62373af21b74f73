package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Presences.Feuille;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.TenueDesSieges.Tenue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who sits on which seat for one vote, all seats together, for nobody sits on two (docs/adr/0055): first as the session noted it, then titulars
 * who are there, then substitutes in the order of the seats. A line of the sheet stands as long as its mandate does; a proxy, as long as those of
 * who gave it and of who has it do.
 */
final class Repartition {

    private static final Tenue VACANT = new Tenue(Optional.empty(), null, false);

    private final Nommes enFonction;
    private final Predicate<String> absent;
    private final Map<String, Votant> places;
    private final Map<Votant, Tenue> tenues = new HashMap<>();

    /**
     * @param enFonction whose mandates stand today
     * @param absent who said they are away today
     * @param dejaAssis who answered for a seat of their own in that vote, and which one: they sit on no other
     * @param sansProcuration seats that answer by themselves, whatever the sheet says
     */
    Repartition(List<Votant> sieges, Nommes enFonction, Predicate<String> absent, Feuille feuille, Map<String, Votant> dejaAssis, List<Votant> sansProcuration) {
        this.enFonction = enFonction;
        this.absent = absent;
        this.places = new HashMap<>(dejaAssis);
        List<Presence> notees = feuille.presences().stream().filter(p -> sieges.contains(p.siege()) && enFonction.tient(p.compte(), p.siege())).toList();
        notees.stream().filter(p -> p.mode() != ModeDePresence.REPRESENTE).filter(p -> estLibre(p.compte(), p.siege())).forEach(p -> asseoir(p.siege(), p.compte(), true));
        notees.stream().filter(p -> p.mode() == ModeDePresence.REPRESENTE && !sansProcuration.contains(p.siege())).filter(p -> estLibre(p.compte(), p.siege()))
                .forEach(this::representer);
        libres(sieges).forEach(siege -> enFonction.titulaire(siege).filter(compte -> !absent.test(compte)).filter(compte -> estLibre(compte, siege))
                .ifPresent(compte -> asseoir(siege, compte, false)));
        libres(sieges).forEach(siege -> remplacants(siege).filter(compte -> estLibre(compte, siege)).findFirst().ifPresent(compte -> asseoir(siege, compte, false)));
    }

    Tenue de(Votant siege) {
        return tenues.getOrDefault(siege, VACANT);
    }

    /** The seat on which that account sits; empty for who sits on none. */
    Optional<Votant> placeDe(String compte) {
        return Optional.ofNullable(places.get(compte));
    }

    /** Whoever gave the proxy sits on that seat, and on no other. */
    private void representer(Presence presence) {
        Tenue tenue = de(presence.mandataire());
        if (tenue.enSeance() && tenue.mandataire() == null) {
            places.put(presence.compte(), presence.siege());
            tenues.put(presence.siege(), new Tenue(tenue.compte(), presence.mandataire(), true));
        }
    }

    /** A titular who is away and alone is asked all the same. */
    private Stream<String> remplacants(Votant siege) {
        return Stream.concat(enFonction.suppleants(siege).stream().filter(compte -> !absent.test(compte)), enFonction.titulaire(siege).stream());
    }

    private List<Votant> libres(List<Votant> sieges) {
        return sieges.stream().filter(siege -> !tenues.containsKey(siege)).toList();
    }

    private boolean estLibre(String compte, Votant siege) {
        return places.getOrDefault(compte, siege).equals(siege);
    }

    private void asseoir(Votant siege, String compte, boolean enSeance) {
        places.put(compte, siege);
        tenues.put(siege, new Tenue(Optional.of(compte), null, enSeance));
    }
}
