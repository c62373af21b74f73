package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values in force and, over them, one that nobody has decided: for one trial, which alone reads it. It stands for every
 * training of its régime for which the conférence could have set it, whatever its date of effect: a value to come would
 * change no case of the past.
 */
final class ValeursDUnEssai implements ValeursEnVigueur {

    private final ValeursEnVigueur enVigueur;
    private final Optional<Regime> regime;
    private final Optional<Parametre> parametre;
    private final ValeurFixee essayee;
    /** What is laid over each is made once: the barèmes kept for a plan are found by it. */
    private final Map<Reglage, Reglage> faits = new ConcurrentHashMap<>();

    ValeursDUnEssai(ValeursEnVigueur enVigueur, BaremesDesRegimes baremes, ValeurEssayee valeur) {
        this.enVigueur = enVigueur;
        this.regime = Cadre.lu().regimeDu(valeur.effet());
        this.parametre = baremes.parametre(valeur.cle(), valeur.effet());
        // After any date of the tables: where a text gives the value, it is not laid at all.
        this.essayee = new ValeurFixee(0, valeur.cle(), ValeursFixees.DERNIER_EFFET, valeur.contenu(), "essai", "", Instant.EPOCH);
    }

    /** Whether the conférence could have set it for the trainings that start on that day. */
    boolean concerne(LocalDate jour) {
        return Cadre.lu().regimeDu(jour).equals(regime)
                && parametre.filter(p -> p.valeurs().floorKey(jour) != null && p.aFixer(p.valeurs().floorKey(jour))).isPresent();
    }

    @Override
    public Reglage le(LocalDate jour) {
        return poser(enVigueur.le(jour), jour);
    }

    @Override
    public Reglage le(LocalDate jour, Instant connuLe) {
        return poser(enVigueur.le(jour, connuLe), jour);
    }

    @Override
    public String version() {
        return enVigueur.version() + "\n" + essayee.cle() + "\n" + essayee.contenu();
    }

    private Reglage poser(Reglage reglage, LocalDate jour) {
        return concerne(jour) ? faits.computeIfAbsent(reglage, fait -> fait.avec(essayee)) : reglage;
    }
}
