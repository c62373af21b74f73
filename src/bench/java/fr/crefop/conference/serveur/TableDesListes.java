package fr.crefop.conference.serveur;

import fr.crefop.conference.serveur.ListesBanc.Ligne;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages and what they cost, as a page of docs. */
final class TableDesListes {

    private static final double KILO = 1000;
    private static final int POIDS_VISE = 60;
    private static final int TEMPS_VISE = 150;

    private TableDesListes() {}

    static String ecrire(String machine, int clos, int ouverts, double secondes, Map<String, Integer> inacheves, List<Ligne> lignes) {
        StringBuilder page = new StringBuilder("# Every list of the portal, at few cases and at many: one run\n\n"
                + "Written by `mvn -q -Pbench -Dbench=listes test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n")
                .append(machine).append(String.format(Locale.ROOT, "%n%nMade through the services that people use: %,d cases open and %,d closed, in %,.0f s"
                        + " (%.1f a second).%n", ouverts, clos, secondes, (ouverts + clos) / secondes));
        inacheves.forEach((histoire, fois) -> page.append("\nStopped half-way ").append(fois).append(" times: ").append(histoire).append('\n'));
        int peu = ouverts / ListesBanc.PART;
        page.append(String.format(Locale.ROOT, "%nAims: under %d kB and under %d ms at %,d open cases; what is over bears a mark. Weight as it leaves, without compression.%n%n"
                        + "| account | page | kB at %,d | kB at %,d | ms at %,d | ms at %,d | times | statements at %,d | at %,d | |%n|---|---|---:|---:|---:|---:|---:|---:|---:|---|%n",
                POIDS_VISE, TEMPS_VISE, ouverts, peu, ouverts, peu, ouverts, peu, ouverts));
        lignes.forEach(l -> page.append(String.format(Locale.ROOT, "| %s | `%s` | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %d | %s |%n", l.compte(), l.adresse(),
                l.peu().octets() / KILO, l.tous().octets() / KILO, l.peu().mediane(), l.tous().mediane(), l.tous().mediane() / l.peu().mediane(),
                l.peu().questions(), l.tous().questions(), marque(l))));
        return page.toString();
    }

    private static String marque(Ligne ligne) {
        boolean lourde = ligne.tous().octets() >= POIDS_VISE * KILO;
        boolean lente = ligne.tous().mediane() >= TEMPS_VISE;
        return lourde && lente ? "weight, time" : lourde ? "weight" : lente ? "time" : "";
    }
}
