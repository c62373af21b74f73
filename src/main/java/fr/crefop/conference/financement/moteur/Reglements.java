package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.TextesDesBaremes;
import fr.crefop.conference.socle.FichiersDuProgramme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.kie.api.KieBase;

/** The règlement of each régime in each region. The rules of a régime are made ready once, whatever the regions. */
public final class Reglements {

    private final Cadre cadre;
    private final Map<String, Map<String, Reglement>> parRegimeEtRegion = new HashMap<>();
    private final Map<String, String> textesDesRegions = new ConcurrentHashMap<>();

    public Reglements(Cadre cadre, BaremesDesRegimes baremes) {
        this(cadre, baremes, Reglements::base);
    }

    /** @param bases makes the rules of a régime ready, from their texts */
    Reglements(Cadre cadre, BaremesDesRegimes baremes, BiFunction<Regime, SortedMap<String, String>, KieBase> bases) {
        this.cadre = cadre;
        ControleDesRegles.verifier(cadre, baremes);
        for (Regime regime : cadre.regimes()) {
            SortedMap<String, String> regles = regles(regime);
            Baremes siens = baremes.de(regime, cadre.parDefaut());
            KieBase base = bases.apply(regime, ReglesDuRegime.enDrl(regime, regles, siens));
            RefusQuiDemeurent demeurent = new RefusQuiDemeurent(ReglesDuRegime.conditions(regime, regles, siens));
            Map<String, Reglement> parRegion = new HashMap<>();
            cadre.regions().values().forEach(region -> parRegion.put(region.code(), new Reglement(regime, region,
                    baremes.de(regime, region), new MoteurDeRegles(regime, region, base, demeurent, cadre.regions()), empreinte(regime, region, regles))));
            parRegimeEtRegion.put(regime.id(), parRegion);
        }
    }

    private static KieBase base(Regime regime, SortedMap<String, String> regles) {
        return ReglesCompilees.lire(regime, regles).orElseGet(() -> Compilation.compiler(regime.paquet(), regles));
    }

    /** The rule files of a régime and its conditions, by name. */
    public static SortedMap<String, String> regles(Regime regime) {
        SortedMap<String, String> textes = FichiersDuProgramme.lire("classpath*:" + regime.dossier() + "/*.drl");
        textes.putAll(FichiersDuProgramme.lire("classpath*:" + regime.dossier() + "/" + ReglesDuRegime.CONDITIONS));
        return textes;
    }

    private static Empreinte empreinte(Regime regime, Region region, SortedMap<String, String> regles) {
        SortedMap<String, String> declares = new TreeMap<>(FichiersDuProgramme.lire("classpath*:" + regime.dossier() + "/*.yaml"));
        declares.put("region", TextesDesBaremes.texte(region));
        if (regime.aDesAides()) {
            declares.putAll(FichiersDuProgramme.lire("classpath*:rules/aides.yaml"));
        }
        declares.put("code", VersionDuCalcul.VERSION);
        return new Empreinte(regles, TextesDesBaremes.du(regime), declares);
    }

    /** Of each règlement, its fingerprint: the same as long as none of them changed. */
    public SortedMap<String, String> empreintes() {
        SortedMap<String, String> empreintes = new TreeMap<>();
        parRegimeEtRegion.forEach((regime, parRegion) -> parRegion.forEach((region, reglement) ->
                empreintes.put(regime + " " + region, reglement.empreinte().avec(new TreeMap<>(), Map.of()))));
        return empreintes;
    }

    /** Empty when no régime covers the first day of the training. */
    public Optional<Reglement> pour(Demande demande) {
        Region region = cadre.region(demande.beneficiaire().regionDomicile(), demande.formation().debut());
        return cadre.regimeDu(demande.formation().debut()).map(regime -> de(regime, region));
    }

    /**
     * What decides of a plan beside its règlement: the file of the region of the training, whose aids are looked at where it is another
     * than that of the règlement. By name; empty in a régime without such aids.
     */
    public SortedMap<String, String> autres(Demande demande, Reglement reglement) {
        Region ailleurs = cadre.regions().get(Objects.requireNonNullElse(demande.formation().regionFormation(), ""));
        SortedMap<String, String> textes = new TreeMap<>();
        if (ailleurs != null && ailleurs != reglement.region() && reglement.regime().aDesAides()) {
            textes.put(ailleurs.fichier(), textesDesRegions.computeIfAbsent(ailleurs.code(), code -> TextesDesBaremes.texte(ailleurs)));
        }
        return textes;
    }

    public Reglement de(Regime regime, Region region) {
        return parRegimeEtRegion.get(regime.id()).get(region.code());
    }
}
