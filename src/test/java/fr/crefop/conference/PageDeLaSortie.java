package fr.crefop.conference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** docs/sortie-de-camunda.md, from what a walk has seen: always under target/docs, in docs/ with -Ddocuments.ecrire=true. */
final class PageDeLaSortie {

    private static final Path REGLES = Path.of("src", "build", "sortie", "reecritures.tsv");
    private static final String PAQUET = "fr.crefop.conference.";

    private PageDeLaSortie() {}

    /**
     * @param dossiers read the same before and after
     * @param comptes whose tasks were
     * @param avant answers that the case was given by today's version
     * @param apres answers that led it to its end on the other
     */
    static void ecrire(CopieSansCamunda copie, Map<String, RapportDEssais> rapports, int dossiers, int comptes, int avant, int apres) throws IOException {
        Path page = Files.createDirectories(Boolean.getBoolean("documents.ecrire") ? Path.of("docs") : Path.of("target", "docs")).resolve("sortie-de-camunda.md");
        Map<String, String> comptees = copie.comptes();
        int essais = rapports.values().stream().mapToInt(RapportDEssais::essais).sum();
        int passes = rapports.values().stream().mapToInt(RapportDEssais::passes).sum();
        Files.writeString(page, String.format(Locale.ROOT, """
                # Leaving Camunda 7, rehearsed

                Written by `RepetitionDeLaSortie` with `-Ddocuments.ecrire=true`, which walks this path. Not to be edited by hand.
                Why and how: [adr/0043](adr/0043-la-sortie-de-camunda-repetee.md).

                ## The copy
                `java src/build/java/SortieDeCamunda.java target/sortie`: %s files, %s of them written otherwise, %s rules that apply in %s places. Everything
                compiles, tests and benchmarks included, and the jar is packaged.

                | files | what is written otherwise |
                |---|---|
                %s

                ## Tests of this house, on the other engine
                In `target/sortie`, by Surefire: %,d tests in %d classes, %,d pass. The other classes are not run there; nothing is said of them.

                | class | tests | pass |
                |---|---:|---:|
                %s

                ## A database made by today's version
                The application of today filled an empty data folder (its demonstration), took one more case and gave it %d answers, and was stopped; the copy
                was started on that folder.

                - %d cases as the secretariat reads them (`/api/dossiers/{numero}`) and the tasks of %d accounts (`/engine-rest/task`): the same bytes before and after,
                  but for the name of a field that says `operatonFormRef` where `camundaFormRef` stood.
                - The case begun under today's version was led to its close by the %d answers that were left.

                ## What is left
                | what | why |
                |---|---|
                | the tests in a browser | not run on the copy |
                | coverage of processes by tests | the library extends a class of the engine that Operaton changed; nobody has moved it |
                | Operaton's assertions, and the JSON of its variables | not served by Maven Central in that version: today's library with its references renamed, for tests; 1.0.0 |
                | the group `camunda-admin` | stays in the database with its rights, without members: delete it by hand |
                | programs that read the field `camundaFormRef` of a task at `/engine-rest` | they read `operatonFormRef` from that day on; ours reads neither, and `/api/taches` stays as it is |
                | going back | not tried: restore the save |
                | Spring Boot 4 | Operaton 1.0 is built on 3.5 as well |
                """, comptees.get("fichiers"), comptees.get("reecrits"), comptees.get("regles"), comptees.get("endroits"), regles(),
                essais, rapports.size(), passes, classes(rapports), avant, dossiers, comptes, apres));
    }

    private static String regles() throws IOException {
        return Files.readAllLines(REGLES).stream().filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#")).map(ligne -> ligne.split("\t"))
                .map(regle -> "| `" + regle[0] + "` | " + regle[3] + " |").collect(Collectors.joining("\n"));
    }

    private static String classes(Map<String, RapportDEssais> rapports) {
        return rapports.values().stream().map(rapport -> "| `" + rapport.classe().replace(PAQUET, "") + "` | " + rapport.essais() + " | "
                + rapport.passes() + " |").collect(Collectors.joining("\n"));
    }
}
