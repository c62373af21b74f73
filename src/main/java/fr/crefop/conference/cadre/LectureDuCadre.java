package fr.crefop.conference.cadre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the packs on the classpath: a folder for each régime, a file for each region. */
final class LectureDuCadre {

    /** Environment variable that names the region of this instance. */
    static final String REGION = "CONFERENCE_REGION";

    private LectureDuCadre() {}

    static Cadre duProgramme() {
        LectureDesRegimes lecture = new LectureDesRegimes();
        List<Regime> regimes = successifs(LectureYaml.fichiers("classpath*:rules/regimes/*/regime.yaml").values().stream()
                .sorted(Comparator.comparing(texte -> texte.get("debut").toString())).map(lecture::lire).toList());
        Map<String, Region> regions = regions(new LectureDesRegions(new LectureDesAides(
                new CodesDesAides(LectureYaml.fichiers("classpath*:rules/aides.yaml").values(), regimes, lecture.dispositifs()))));
        Region parDefaut = parDefaut(regions);
        Map<String, Financeur> financeurs = new LinkedHashMap<>();
        Map<String, GroupeDeFinanceurs> groupes = new LinkedHashMap<>();
        regimes.forEach(regime -> regime.financeurs().forEach(financeurs::putIfAbsent));
        regimes.forEach(regime -> regime.groupes().forEach(groupes::putIfAbsent));
        // People choose in these lists: those of their own region come before the others'.
        Stream.concat(Stream.of(parDefaut), regions.values().stream()).forEach(region -> {
            region.financeurs().forEach(financeurs::putIfAbsent);
            region.groupes().forEach(groupes::putIfAbsent);
        });
        return CoherenceDuCadre.verifie(new Cadre(regimes, Collections.unmodifiableMap(regions), parDefaut, lecture.dispositifs(),
                Collections.unmodifiableMap(financeurs), Collections.unmodifiableMap(groupes)));
    }

    private static Map<String, Region> regions(LectureDesRegions lecture) {
        Map<String, Region> regions = new TreeMap<>();
        LectureYaml.fichiers("classpath*:rules/regions/*.yaml").forEach((adresse, texte) -> {
            Region region = lecture.lire(texte);
            if (!adresse.endsWith("/" + region.fichier())) {
                throw new CadreInvalide(adresse + " : le fichier d'une région porte son code");
            }
            regions.put(region.code(), region);
        });
        LectureDesAides.verifier(regions);
        gouverner(regions);
        return regions;
    }

    /** A region that wrote no governance goes by that of the region that rules/cadre.yaml names, whose text the pages then cite. */
    private static void gouverner(Map<String, Region> regions) {
        String modele = instance().getOrDefault("gouvernance", "").toString();
        Region modeleLu = regions.get(modele);
        if (modeleLu == null || modeleLu.gouvernances().isEmpty()) {
            throw new CadreInvalide("rules/cadre.yaml : « gouvernance » nomme une région qui a un fichier rules/regions/<code>/gouvernance.yaml, pas « " + modele + " »");
        }
        regions.replaceAll((code, region) -> region.gouvernances().isEmpty() ? region.gouvernee(modeleLu.gouvernances()) : region);
    }

    private static Map<String, Object> instance() {
        return LectureYaml.fichiers("classpath:rules/cadre.yaml").values().iterator().next();
    }

    private static Region parDefaut(Map<String, Region> regions) {
        String code = System.getenv().getOrDefault(REGION, instance().get("region").toString());
        if (!regions.containsKey(code)) {
            throw new CadreInvalide("la région " + code + " n'a pas de fichier dans rules/regions (" + REGION + ")");
        }
        return regions.get(code);
    }

    /** One without a last day holds until the eve of the next. */
    private static List<Regime> successifs(List<Regime> regimes) {
        List<Regime> successifs = new ArrayList<>(regimes);
        for (int i = 1; i < regimes.size(); i++) {
            Regime avant = regimes.get(i - 1);
            Regime apres = regimes.get(i);
            if (avant.fin() == null && avant.debut().isBefore(apres.debut())) {
                successifs.set(i - 1, avant.jusquAu(apres.debut().minusDays(1)));
            } else if (avant.fin() == null || !avant.fin().isBefore(apres.debut())) {
                throw new CadreInvalide("les régimes " + avant.id() + " et " + apres.id() + " se chevauchent");
            }
        }
        return List.copyOf(successifs);
    }
}
