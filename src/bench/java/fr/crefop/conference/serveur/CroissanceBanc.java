package fr.crefop.conference.serveur;

import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Every page, list of tasks and act at a thousand cases and at very many, in the same proportion of open ones: two data folders, measured
 * one after the other in one run. What is told is the time that one in twenty exceeds.
 */
public final class CroissanceBanc {

    private static final int PEU = 1_000;
    private static final int CLOS_PAR_LES_SERVICES = 500;
    private static final int CHAUFFE = 5;
    private static final int FOIS = 40;
    private static final int CAS_POUR_LES_ACTES = 300;
    private static final int FOIS_AU_MOINS = 20;
    private static final double VISE = 1.5;
    private static final List<String> TACHES = List.of("/engine-rest/task?maxResults=15&sortBy=dueDate&sortOrder=asc", "/engine-rest/task/count");

    private final Path donnees;
    private final long graine;

    /** 95th percentiles in milliseconds, by what was asked. */
    private record Releve(int clos, int ouverts, Map<String, Double> temps, Path dossier) {}

    /** @param donnees where the two data folders are, or are made */
    public CroissanceBanc(Path donnees, long graine) {
        this.donnees = donnees;
        this.graine = graine;
    }

    /** @param machine what the figures depend on, in one line @return the page of docs */
    public String jouer(String machine, int clos, int ouverts) throws IOException, InterruptedException {
        int peuOuverts = Math.max(1, (int) ((long) PEU * ouverts / (clos + ouverts)));
        Releve peu = relever("peu", PEU - peuOuverts, peuOuverts);
        Releve beaucoup = relever("beaucoup", clos, ouverts);
        return page(machine, peu, beaucoup) + extractions(ExtractionsMesurees.enEntier(beaucoup.dossier()));
    }

    /** Everything is asked twice, and the second time counts: a process that compiles, or connections that prepare, would be compared with those that have. */
    private Releve relever(String nom, int clos, int ouverts) throws IOException, InterruptedException {
        Path dossier = Files.createDirectories(donnees.resolve("croissance-" + nom + "-" + clos + "-" + ouverts + "-" + graine));
        try (MaisonDuBanc maison = new MaisonDuBanc(dossier, graine)) {
            maison.remplir(Math.min(clos, CLOS_PAR_LES_SERVICES), ouverts);
            new MultiplicationDesDossiers(maison.proprietaire()).jusqua(clos);
            int[] dossiers = maison.dossiers();
            System.out.printf(Locale.ROOT, "Indicators of %,d cases summed up in %.1f s%n", dossiers[0] + dossiers[1], maison.arreterLesIndicateurs());
            Map<String, Double> temps = new LinkedHashMap<>();
            pages(maison, temps);
            pages(maison, temps);
            maison.actes.prendre();
            maison.generateur.faire(0, CAS_POUR_LES_ACTES);
            maison.actes.prendre().forEach((acte, durees) -> {
                if (durees.size() >= FOIS_AU_MOINS) {
                    temps.put("act: " + acte, centile(durees));
                }
            });
            return new Releve(dossiers[0], dossiers[1], temps, dossier);
        }
    }

    private static void pages(MaisonDuBanc maison, Map<String, Double> temps) throws IOException {
        long seance = maison.seance();
        PagesMesurees.parCompte(seance).forEach((compte, pages) -> {
            Visiteur personne = new Visiteur(maison.port, null, null).seConnecter(compte, "demo");
            pages.forEach(page -> temps.put(compte + " " + page.replace("/" + seance, "/…"), mesurer(() -> personne.ouvrir(page))));
        });
        Visiteur secretariat = new Visiteur(maison.port, null, null).seConnecter("secretariat", "demo");
        ExtractionsMesurees.FICHIERS.forEach(fichier -> temps.put("first byte: secretariat " + fichier,
                chronometrer(() -> ExtractionsMesurees.premierOctet(secretariat, fichier))));
        for (String compte : List.of("secretariat", "conseiller", "france-travail")) {
            Visiteur programme = new Visiteur(maison.port, compte, "demo");
            TACHES.forEach(question -> temps.put(compte + " " + question, mesurer(() -> programme.lire(question))));
        }
    }

    private static double mesurer(Supplier<HttpResponse<String>> question) {
        return chronometrer(() -> {
            HttpResponse<String> reponse = question.get();
            if (reponse.statusCode() != 200) {
                throw new IllegalStateException(reponse.uri() + " a répondu " + reponse.statusCode());
            }
        });
    }

    private static double chronometrer(Runnable acte) {
        List<Double> durees = new ArrayList<>();
        for (int fois = -CHAUFFE; fois < FOIS; fois++) {
            long debut = System.nanoTime();
            acte.run();
            double duree = (System.nanoTime() - debut) / 1e6;
            if (fois >= 0) {
                durees.add(duree);
            }
        }
        return centile(durees);
    }

    private static double centile(List<Double> durees) {
        double[] triees = durees.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return triees[(int) Math.ceil(0.95 * triees.length) - 1];
    }

    private static String page(String machine, Releve peu, Releve beaucoup) {
        StringBuilder texte = new StringBuilder("# Growth: every page, list of tasks and act\n\n")
                .append(String.format(Locale.ROOT, "Written by `mvn -q -Pbench -Dbench=croissance -Dbench.clos=%d -Dbench.ouverts=%d test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.%n%n",
                        beaucoup.clos(), beaucoup.ouverts()))
                .append(machine).append(String.format(Locale.ROOT, "%n%nAt %,d closed and %,d open cases, then at %,d closed and %,d open: the time in milliseconds that one in twenty exceeds.%n%n",
                        peu.clos(), peu.ouverts(), beaucoup.clos(), beaucoup.ouverts()));
        List<String> communs = peu.temps().keySet().stream().filter(beaucoup.temps()::containsKey).toList();
        long tenus = communs.stream().filter(quoi -> rapport(quoi, peu, beaucoup) <= VISE).count();
        texte.append(String.format(Locale.ROOT, "%d of %d within %.1f times; what is over bears a mark.%n%n| what | few | many | times | |%n|---|---:|---:|---:|---|%n", tenus, communs.size(), VISE));
        communs.forEach(quoi -> texte.append(String.format(Locale.ROOT, "| `%s` | %.1f | %.1f | %.2f | %s |%n", quoi, peu.temps().get(quoi), beaucoup.temps().get(quoi),
                rapport(quoi, peu, beaucoup), rapport(quoi, peu, beaucoup) <= VISE ? "" : "over")));
        return texte.toString();
    }

    private static String extractions(List<ExtractionsMesurees.Fichier> fichiers) {
        StringBuilder texte = new StringBuilder(String.format(Locale.ROOT, "%nWhole files of the many cases, from a server started with `-Xmx%s` and nothing else to do:%n%n"
                + "| file | lines | MB | seconds |%n|---|---:|---:|---:|%n", ExtractionsMesurees.MEMOIRE));
        fichiers.forEach(f -> texte.append(String.format(Locale.ROOT, "| `%s` | %s | %.1f | %.1f |%n", f.adresse(), f.lignes() == 0 ? "" : String.format(Locale.ROOT, "%,d", f.lignes()),
                f.octets() / 1e6, f.secondes())));
        return texte.toString();
    }

    private static double rapport(String quoi, Releve peu, Releve beaucoup) {
        return beaucoup.temps().get(quoi) / peu.temps().get(quoi);
    }
}
