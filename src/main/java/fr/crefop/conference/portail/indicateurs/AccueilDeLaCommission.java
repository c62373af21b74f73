package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the commission finds at its home: the first figures, and where they lead. */
@Component
public class AccueilDeLaCommission {

    private static final Set<Indicateur> PREMIERS = EnumSet.of(Indicateur.DOSSIER, Indicateur.AVANCEMENT);

    private final ChiffresLus lus;
    private final MotsDesIndicateurs mots;

    AccueilDeLaCommission(ChiffresLus lus, MotsDesIndicateurs mots) {
        this.lus = lus;
        this.mots = mots;
    }

    public record Tuile(Indicateur indicateur, String libelle, int dossiers) {}

    /** @param combinaison that would take most off what is left to pay; null when none may be shown */
    public record Accueil(List<Tuile> chiffres, String combinaison) {}

    /** Empty before the first figures are summed up. */
    public Accueil lue(String compte) {
        List<Chiffre> chiffres = lus.dernier(compte).map(lus::de).orElse(List.of());
        return new Accueil(chiffres.stream().filter(c -> PREMIERS.contains(c.indicateur())).sorted(Comparator.comparing(Chiffre::indicateur))
                .map(c -> new Tuile(c.indicateur(), mots.ligne(c.indicateur(), c.code(), Map.of()), c.dossiers())).toList(),
                chiffres.stream().filter(c -> c.indicateur() == Indicateur.COMBINAISON).max(Comparator.comparing(Chiffre::total))
                        .map(c -> mots.ligne(c.indicateur(), c.code(), Map.of())).orElse(null));
    }
}
