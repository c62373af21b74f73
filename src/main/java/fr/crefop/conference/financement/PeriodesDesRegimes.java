package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The first days of training for which a plan can be computed. */
@Component
public class PeriodesDesRegimes {

    private final List<Periode> periodes;

    public PeriodesDesRegimes(Baremes baremes) {
        this.periodes = baremes.tous().stream().filter(p -> p.cle().startsWith("regime.")).map(PeriodesDesRegimes::periode).toList();
    }

    private static Periode periode(Parametre regime) {
        @SuppressWarnings("unchecked")
        Map<String, Object> ligne = ((List<Map<String, Object>>) regime.valeurs().lastEntry().getValue()).get(0);
        return new Periode(LocalDate.parse((String) ligne.get("debut")), LocalDate.parse((String) ligne.get("fin")));
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
