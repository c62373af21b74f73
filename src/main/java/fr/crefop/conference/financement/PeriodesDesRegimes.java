package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** @param regimes by their first day; those that follow each other make one period */
    public PeriodesDesRegimes(Collection<Regime> regimes) {
        List<Periode> suite = new ArrayList<>();
        for (Regime regime : regimes) {
            Periode derniere = suite.isEmpty() ? null : suite.get(suite.size() - 1);
            boolean seSuivent = derniere != null && derniere.jusquAu() != null && derniere.jusquAu().plusDays(1).equals(regime.debut());
            LocalDate debut = seSuivent ? suite.remove(suite.size() - 1).aPartirDu() : regime.debut();
            suite.add(new Periode(debut, regime.fin()));
        }
        this.periodes = List.copyOf(suite);
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
