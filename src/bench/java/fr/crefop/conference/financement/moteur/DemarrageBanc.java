package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rules of every régime made ready, in a new JVM each time as at the start of the application: read as the build compiled
 * them, or compiled from their text as where the build did not. Packs and barèmes are read before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class DemarrageBanc {

    private final Cadre cadre = Cadre.lu();
    private final BaremesDesRegimes baremes = new BaremesDesRegimes(cadre);

    @Benchmark
    public List<KieBase> lireLesRegles() {
        return cadre.regimes().stream().map(regime -> ReglesCompilees.lire(regime, regles(regime)).orElseThrow()).toList();
    }

    @Benchmark
    public List<KieBase> compilerLesRegles() {
        return cadre.regimes().stream().map(regime -> Compilation.compiler(regime.paquet(), regles(regime))).toList();
    }

    private SortedMap<String, String> regles(Regime regime) {
        return ReglesDuRegime.enDrl(regime, Reglements.regles(regime), baremes.de(regime, cadre.parDefaut()));
    }
}
