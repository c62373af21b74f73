package fr.crefop.conference.financement.regime2019.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The dated amounts of C.13 and C.11.1, in cents. */
final class Minima {

    private static final TreeMap<LocalDate, Long> ARE = table("2018-07-01 2906, 2019-07-01 2926, 2020-07-01 2938, 2021-07-01 2956, 2022-07-01 3042, "
            + "2023-04-01 3100, 2023-07-01 3159, 2024-07-01 3197, 2025-07-01 3213");
    private static final TreeMap<LocalDate, Long> AREF = table("2018-07-01 2081, 2019-07-01 2096, 2020-07-01 2104, 2021-07-01 2117, 2022-07-01 2178, "
            + "2023-04-01 2219, 2023-07-01 2261, 2024-07-01 2288, 2025-07-01 2299");
    private static final TreeMap<LocalDate, Long> SMIC = table("2019-01-01 152122, 2020-01-01 153942, 2021-01-01 155458, 2021-10-01 158947, "
            + "2022-01-01 160312, 2022-05-01 164558, 2022-08-01 167895, 2023-01-01 170928, 2023-05-01 174720, 2024-01-01 176692, 2024-11-01 180180, "
            + "2026-01-01 182303, 2026-06-01 186702");
    private static final TreeMap<LocalDate, Long> RFF = table("2019-01-01 65202, 2021-05-01 68500, 2022-12-01 71240, 2023-04-01 72336, 2024-04-01 75663, "
            + "2025-04-01 76949, 2026-04-01 77565");

    /** Before 2021 the young had two lines. */
    record Stage(long mineur, long jeune, long presqueAdulte, long adulte, long particulier, long plancher, long plafond) {}

    private static final TreeMap<LocalDate, Stage> STAGES = new TreeMap<>(Map.of(
            LocalDate.of(2019, 1, 1), new Stage(130_34, 310_39, 339_35, 401_09, 652_02, 644_17, 1932_52),
            LocalDate.of(2021, 5, 1), stage(200_00, 500_00, 685_00, 1932_52),
            LocalDate.of(2022, 12, 1), stage(208_00, 520_00, 712_40, 2009_82),
            LocalDate.of(2023, 4, 1), stage(211_20, 528_00, 723_36, 2040_74),
            LocalDate.of(2024, 4, 1), stage(220_92, 552_29, 756_63, 2134_61),
            LocalDate.of(2025, 4, 1), stage(224_68, 561_68, 769_49, 2170_90),
            LocalDate.of(2026, 4, 1), stage(226_48, 566_17, 775_65, 2188_27)));

    private Minima() {}

    private static Stage stage(long mineur, long jeune, long adulte, long plafond) {
        return new Stage(mineur, jeune, jeune, adulte, adulte, adulte, plafond);
    }

    static long areMinimale(LocalDate jour) {
        return ARE.floorEntry(jour).getValue();
    }

    static long plancherAref(LocalDate jour) {
        return AREF.floorEntry(jour).getValue();
    }

    static long smic(LocalDate jour) {
        return SMIC.floorEntry(jour).getValue();
    }

    static long plafondRff(LocalDate jour) {
        return RFF.floorEntry(jour).getValue();
    }

    static Stage stage(LocalDate jour) {
        return STAGES.floorEntry(jour).getValue();
    }

    private static TreeMap<LocalDate, Long> table(String lignes) {
        TreeMap<LocalDate, Long> table = new TreeMap<>();
        for (String ligne : lignes.split(", ")) {
            table.put(LocalDate.parse(ligne.substring(0, 10)), Long.valueOf(ligne.substring(11)));
        }
        return table;
    }
}
