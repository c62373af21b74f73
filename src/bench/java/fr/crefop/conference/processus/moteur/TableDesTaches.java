package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.moteur.TachesBanc.Mesure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists and counts of tasks, before and after, as a page of docs. */
public final class TableDesTaches {

    private TableDesTaches() {}

    /** @param machine what the figures depend on, in one line */
    public static String ecrire(String machine, List<Mesure> mesures) {
        StringBuilder page = new StringBuilder("# Lists and counts of tasks, with the rights of who reads: one run\n\n"
                + "Written by `mvn -q -Pbench -Dbench=taches test`; how it is measured: [bench.md](bench.md), what was done:"
                + " [adr/0036](adr/0036-listes-de-taches-par-ensembles.md). Not to be edited by hand. Median milliseconds; \"before\" is the engine's own"
                + " text of the question without our index, \"after\" ours, on the same server and the same tasks.\n\n" + machine + "\n\n| question |");
        for (int taille : TachesBanc.TAILLES) {
            page.append(String.format(Locale.ROOT, " %,d tasks: before | after |", taille));
        }
        page.append("\n|---|").append("---:|---:|".repeat(TachesBanc.TAILLES.length)).append('\n');
        mesures.stream().map(Mesure::question).distinct().forEach(question -> page.append("| ").append(question).append(" |")
                .append(mesures.stream().filter(m -> m.question().equals(question)).map(m -> chiffre(m.avant()) + chiffre(m.apres()))
                        .collect(Collectors.joining())).append('\n'));
        return page.toString();
    }

    private static String chiffre(double duree) {
        return duree < 0 ? " not asked |" : String.format(Locale.ROOT, " %,.1f |", duree);
    }
}
