package fr.crefop.conference.financement;

import fr.crefop.conference.financement.MemoireBanc.Releve;
import java.util.List;
import java.util.Locale;

/** The readings of a long run as a page of docs, with a verdict that follows from them alone. */
final class TableDeLaMemoire {

    /** Growth from the first half to the second that is still noise, in bytes: over ten million plans, a fifth of a byte each. */
    private static final long TOLERANCE = 1L << 20;
    private static final double MO = 1 << 20;

    private TableDeLaMemoire() {}

    static String ecrire(Machine machine, long prevus, List<Releve> releves) {
        Releve dernier = releves.get(releves.size() - 1);
        StringBuilder texte = new StringBuilder("# Memory over many plans: one run\n\n")
                .append("Written by `mvn -q -Pbench -Dbench=memoire test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n")
                .append(machine.enUneLigne()).append("\n\n");
        texte.append(String.format(Locale.ROOT, "%,d of %,d plans, the shared cases in turn, one in %d with its conseils, in %d s on one thread.%n%n",
                dernier.plans(), prevus, MemoireBanc.PLANS_PAR_CONSEIL, dernier.secondes()));
        texte.append(verdict(releves)).append("\n\n| plans computed | MB left after a collection | s |\n|---:|---:|---:|\n");
        releves.forEach(r -> texte.append(String.format(Locale.ROOT, "| %,d | %.2f | %d |%n", r.plans(), r.octets() / MO, r.secondes())));
        return texte.toString();
    }

    private static String verdict(List<Releve> releves) {
        int milieu = releves.size() / 2;
        long avant = mediane(releves.subList(0, milieu));
        long apres = mediane(releves.subList(milieu, releves.size()));
        return String.format(Locale.ROOT, "**%s**: median of the first half %.2f MB, of the second %.2f MB (flat: less than %.0f MB more).",
                apres - avant < TOLERANCE ? "Flat" : "Not flat", avant / MO, apres / MO, TOLERANCE / MO);
    }

    private static long mediane(List<Releve> releves) {
        List<Long> tries = releves.stream().map(Releve::octets).sorted().toList();
        return tries.get(tries.size() / 2);
    }
}
