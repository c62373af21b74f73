package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every régime and every region under rules/. They are part of the program as its classes are: read once, when first asked
 * for, and never changed.
 *
 * @param regimes by their first day
 * @param regions by code
 * @param parDefaut the region of this instance
 * @param dispositifs of all régimes, by code, in order
 * @param financeurs of the régimes, then of the regions, by code; where two packs name the same one, the first holds
 * @param groupes the groups that answer for them, in the same way
 */
public record Cadre(List<Regime> regimes, Map<String, Region> regions, Region parDefaut, Map<String, Dispositif> dispositifs,
        Map<String, Financeur> financeurs, Map<String, GroupeDeFinanceurs> groupes) {

    private static final class Lu {
        private static final Cadre CADRE = LectureDuCadre.duProgramme();
    }

    /** @throws CadreInvalide when a pack cannot be trusted */
    public static Cadre lu() {
        return Lu.CADRE;
    }

    /** Empty for a day that no régime covers. */
    public Optional<Regime> regimeDu(LocalDate debut) {
        return regimes.stream().filter(regime -> regime.contient(debut)).findFirst();
    }

    public Optional<Regime> chercherRegime(String id) {
        return regimes.stream().filter(regime -> regime.id().equals(id)).findFirst();
    }

    /** @throws CadreInvalide for an id that no pack has */
    public Regime regime(String id) {
        return chercherRegime(id).orElseThrow(() -> new CadreInvalide("aucun régime " + id));
    }

    /** True where one of the régimes has it decided by a commission once its conditions are met. */
    public boolean estSoumisAUneCommission(Dispositif dispositif) {
        return regimes.stream().map(regime -> regime.fiches().get(dispositif)).anyMatch(fiche -> fiche != null && fiche.commission() != null);
    }

    /**
     * The region of that code, or that of this instance when there is none, it has no file, or its file does not tell of the
     * trainings that start on that day.
     */
    public Region region(String code, LocalDate debut) {
        Region region = code == null ? parDefaut : regions.getOrDefault(code, parDefaut);
        return region.estConnueLe(debut) ? region : parDefaut;
    }

    /** Those whose file tells of the trainings of that régime, by code. */
    public List<Region> regionsDe(Regime regime) {
        return regions.values().stream().filter(region -> region == parDefaut || regime.fin() == null || region.estConnueLe(regime.fin())).toList();
    }
}
