package fr.crefop.conference.serveur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The runs that the page has told so far, and one more: two hundred kills take longer than one sitting. A run that lost something stays in the table. */
record PassagesDesArrets(List<Passage> passages) {

    private static final Path PAGE = Path.of("docs", "bench-arrets.md");
    private static final Pattern LIGNE = Pattern.compile("(?m)^\\| (\\d{4}-\\d\\d-\\d\\d) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");

    /** @param ecarts acts lost, acts done twice, mails sent twice */
    record Passage(String jour, long minutes, long tues, long dossiers, long actes, long ecarts) {

        private String ligne() {
            return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d |", jour, minutes, tues, dossiers, actes, ecarts);
        }
    }

    static PassagesDesArrets lireEtAjouter(Passage nouveau) throws IOException {
        List<Passage> tous = new ArrayList<>();
        Matcher ligne = LIGNE.matcher(Files.exists(PAGE) ? Files.readString(PAGE) : "");
        while (ligne.find()) {
            tous.add(new Passage(ligne.group(1), nombre(ligne, 2), nombre(ligne, 3), nombre(ligne, 4), nombre(ligne, 5), nombre(ligne, 6)));
        }
        tous.add(nouveau);
        return new PassagesDesArrets(List.copyOf(tous));
    }

    private static long nombre(Matcher ligne, int groupe) {
        return Long.parseLong(ligne.group(groupe));
    }

    String table() {
        return """

                ## Each run

                | day | minutes | nodes killed | cases led to their close | acts acknowledged | acts lost, acts done twice, mails sent twice |
                |---|---:|---:|---:|---:|---:|
                """ + passages.stream().map(passage -> passage.ligne() + "\n").collect(Collectors.joining())
                + String.format(Locale.ROOT, "| **all** | %d | **%d** | %d | %d | **%d** |%n", somme(Passage::minutes), somme(Passage::tues), somme(Passage::dossiers),
                        somme(Passage::actes), somme(Passage::ecarts));
    }

    private long somme(ToLongFunction<Passage> quoi) {
        return passages.stream().mapToLong(quoi).sum();
    }
}
