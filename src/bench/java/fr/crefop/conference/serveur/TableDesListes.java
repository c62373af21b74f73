package fr.crefop.conference.serveur;

import fr.crefop.conference.serveur.ListesBanc.Mesure;
import fr.crefop.conference.serveur.ListesBanc.Releve;
import java.util.Locale;

/** The pages and what they cost, as a page of docs. */
final class TableDesListes {

    private static final double KILO = 1000;
    private static final int POIDS_VISE = 60;
    private static final int TEMPS_VISE = 150;

    private TableDesListes() {}

    static String ecrire(String machine, Releve peu, Releve tous) {
        StringBuilder page = new StringBuilder("# Every list of the portal, at few cases and at many\n\n"
                + "Written by `mvn -q -Pbench -Dbench=listes test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n")
                .append(machine).append("\n\nThe cases were made through the services that people use: ").append(faits(peu)).append("; ").append(faits(tous)).append(".\n");
        page.append(String.format(Locale.ROOT, "%nAims: under %d kB and under %d ms at all the cases; what is over bears a mark. Weight as it leaves, without compression.%n%n"
                        + "| account | page | kB at %,d | kB at %,d | ms at %,d | ms at %,d | times | statements at %,d | at %,d | |%n|---|---|---:|---:|---:|---:|---:|---:|---:|---|%n",
                POIDS_VISE, TEMPS_VISE, peu.ouverts(), tous.ouverts(), peu.ouverts(), tous.ouverts(), peu.ouverts(), tous.ouverts()));
        for (int rang = 0; rang < tous.pages().size(); rang++) {
            Mesure avant = peu.pages().get(rang);
            Mesure apres = tous.pages().get(rang);
            page.append(String.format(Locale.ROOT, "| %s | `%s` | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %d | %s |%n", apres.compte(), apres.adresse(),
                    avant.octets() / KILO, apres.octets() / KILO, avant.mediane(), apres.mediane(), apres.mediane() / avant.mediane(),
                    avant.questions(), apres.questions(), marque(apres)));
        }
        return page.toString();
    }

    private static String faits(Releve releve) {
        return String.format(Locale.ROOT, "%,d open and %,d closed in %,.0f s", releve.ouverts(), releve.clos(), releve.secondes());
    }

    private static String marque(Mesure mesure) {
        boolean lourde = mesure.octets() >= POIDS_VISE * KILO;
        boolean lente = mesure.mediane() >= TEMPS_VISE;
        return lourde && lente ? "weight, time" : lourde ? "weight" : lente ? "time" : "";
    }
}
