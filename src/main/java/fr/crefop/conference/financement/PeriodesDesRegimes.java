package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Periode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The first days of training for which a plan can be computed. */
@Component
public class PeriodesDesRegimes {

    private final List<Periode> periodes;

    @Autowired
    public PeriodesDesRegimes() {
        this(Cadre.lu().regimes());
    }

    public PeriodesDesRegimes(Collection<Regime> regimes) {
        this.periodes = regimes.stream().map(regime -> new Periode(regime.debut(), regime.fin())).toList();
    }

    public boolean contiennent(LocalDate debut) {
        return periodes.stream().anyMatch(periode -> periode.contient(debut));
    }

    /** Whether a plan may be asked with what is for those days. */
    public boolean touchent(Periode periode) {
        return periodes.stream().anyMatch(periode::touche);
    }

    /** {@code entre le 1er janvier 2015 et le 31 décembre 2018}. */
    public String enFrancais() {
        return periodes.stream().map(Periode::enFrancais).collect(Collectors.joining(" ou "));
    }
}
