package fr.crefop.conference.serveur;

import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.springframework.util.FileSystemUtils;

/**
 * Every page, list of tasks and act at a thousand cases and at very many, in the same proportion of open ones: two servers, asked in turn, so that
 * what else the machine does falls on both. What is told is the time that one in twenty exceeds.
 */
public final class CroissanceBanc {

    private static final int PEU = 1_000;
    private static final int CLOS_PAR_LES_SERVICES = 500;
    private static final int CHAUFFE = 20;
    private static final int FOIS = 60;
    private static final int CAS_POUR_LES_ACTES = 20;
    private static final int TOURS_D_ACTES = 15;
    private static final int FOIS_AU_MOINS = 20;
    private static final double VISE = 1.5;
    private static final String PREMIER_OCTET = "first byte: ";
    /** A server that was left in the middle of a file ends what it had begun. */
    private static final int REPIT = 150;
    private static final List<String> TACHES = List.of("/engine-rest/task?maxResults=15&sortBy=dueDate&sortOrder=asc", "/engine-rest/task/count");

    private final Path donnees;
    private final long graine;

    /** Milliseconds that one in twenty exceeds, at both sizes, and how many octets are answered: none where they are not counted. */
    private record Temps(double peu, double beaucoup, int octetsPeu, int octetsBeaucoup) {

        double rapport() {
            return beaucoup / peu;
        }
    }

    /** @param donnees where the two data folders are, or are made */
    public CroissanceBanc(Path donnees, long graine) {
        this.donnees = donnees;
        this.graine = graine;
    }

    /** @param machine what the figures depend on, in one line @return the page of docs */
    public String jouer(String machine, int clos, int ouverts) throws IOException, InterruptedException {
        int peuOuverts = Math.max(1, (int) ((long) PEU * ouverts / (clos + ouverts)));
        // Cases of the last run are left in the folder: beside a hundred thousand they are few, beside a thousand they are not.
        FileSystemUtils.deleteRecursively(dossier("peu", PEU - peuOuverts, peuOuverts));
        Path dossierPeu = remplir("peu", PEU - peuOuverts, peuOuverts);
        Path dossierBeaucoup = remplir("beaucoup", clos, ouverts);
        String page;
        try (MaisonServie peu = new MaisonServie(dossierPeu, graine); MaisonServie beaucoup = new MaisonServie(dossierBeaucoup, graine)) {
            page = page(machine, clos, ouverts, peu, beaucoup, mesurer(peu, beaucoup));
        }
        return page + extractions(ExtractionsMesurees.enEntier(dossierBeaucoup));
    }

    private Path remplir(String nom, int clos, int ouverts) throws IOException, InterruptedException {
        Path dossier = Files.createDirectories(dossier(nom, clos, ouverts));
        MaisonServie.remplir(dossier, graine, Math.min(clos, CLOS_PAR_LES_SERVICES), clos, ouverts);
        return dossier;
    }

    private Path dossier(String nom, int clos, int ouverts) {
        return donnees.resolve("croissance-" + nom + "-" + clos + "-" + ouverts + "-" + graine);
    }

    /** Everything is asked before it counts: a process that compiles, or connections that prepare, would be measured instead. */
    private static Map<String, Temps> mesurer(MaisonServie peu, MaisonServie beaucoup) throws IOException, InterruptedException {
        Map<String, Temps> temps = new LinkedHashMap<>();
        Map<String, IntSupplier> aPeu = questions(peu);
        Map<String, IntSupplier> aBeaucoup = questions(beaucoup);
        aPeu.keySet().forEach(quoi -> enTour(quoi, aPeu.get(quoi), aBeaucoup.get(quoi), CHAUFFE));
        aPeu.keySet().forEach(quoi -> temps.put(quoi, enTour(quoi, aPeu.get(quoi), aBeaucoup.get(quoi), FOIS)));
        Map<String, List<Double>> actesPeu = new TreeMap<>();
        Map<String, List<Double>> actesBeaucoup = new TreeMap<>();
        for (int tour = -1; tour < TOURS_D_ACTES; tour++) {
            Map<String, List<Double>> lesUns = peu.actes(CAS_POUR_LES_ACTES);
            Map<String, List<Double>> lesAutres = beaucoup.actes(CAS_POUR_LES_ACTES);
            if (tour >= 0) {
                lesUns.forEach((acte, durees) -> actesPeu.computeIfAbsent(acte, rien -> new ArrayList<>()).addAll(durees));
                lesAutres.forEach((acte, durees) -> actesBeaucoup.computeIfAbsent(acte, rien -> new ArrayList<>()).addAll(durees));
            }
        }
        actesPeu.forEach((acte, durees) -> {
            List<Double> autres = actesBeaucoup.getOrDefault(acte, List.of());
            if (Math.min(durees.size(), autres.size()) >= FOIS_AU_MOINS) {
                temps.put("act: " + acte, new Temps(centile(durees), centile(autres), 0, 0));
            }
        });
        return temps;
    }

    /** What is asked of each, by what it is called in the table: the same names in the same order at both sizes. Each says how many octets were answered. */
    private static Map<String, IntSupplier> questions(MaisonServie maison) {
        Map<String, IntSupplier> questions = new LinkedHashMap<>();
        PagesMesurees.parCompte(maison.seance).forEach((compte, pages) -> {
            Visiteur personne = new Visiteur(maison.port, null, null).seConnecter(compte, "demo");
            pages.forEach(page -> questions.put(compte + " " + page.replace("/" + maison.seance, "/…"), () -> exigerOuverte(personne.ouvrir(page))));
        });
        Visiteur secretariat = new Visiteur(maison.port, null, null).seConnecter("secretariat", "demo");
        ExtractionsMesurees.FICHIERS.forEach(fichier -> questions.put(PREMIER_OCTET + "secretariat " + fichier, () -> {
            ExtractionsMesurees.premierOctet(secretariat, fichier);
            return 0;
        }));
        for (String compte : List.of("secretariat", "conseiller", "france-travail")) {
            Visiteur programme = new Visiteur(maison.port, compte, "demo");
            TACHES.forEach(question -> questions.put(compte + " " + question, () -> exigerOuverte(programme.lire(question))));
        }
        return questions;
    }

    private static int exigerOuverte(HttpResponse<String> reponse) {
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException(reponse.uri() + " a répondu " + reponse.statusCode());
        }
        return reponse.body().getBytes(StandardCharsets.UTF_8).length;
    }

    /** One and the other, and the other and the one: neither is always the first. */
    private static Temps enTour(String quoi, IntSupplier peu, IntSupplier beaucoup, int fois) {
        int repit = quoi.startsWith(PREMIER_OCTET) ? REPIT : 0;
        List<Double> lesUns = new ArrayList<>();
        List<Double> lesAutres = new ArrayList<>();
        for (int i = 0; i < fois; i++) {
            if (i % 2 == 0) {
                lesUns.add(chronometrer(peu, repit));
                lesAutres.add(chronometrer(beaucoup, repit));
            } else {
                lesAutres.add(chronometrer(beaucoup, repit));
                lesUns.add(chronometrer(peu, repit));
            }
        }
        return new Temps(centile(lesUns), centile(lesAutres), peu.getAsInt(), beaucoup.getAsInt());
    }

    private static double chronometrer(IntSupplier acte, int repit) {
        long debut = System.nanoTime();
        acte.getAsInt();
        double duree = (System.nanoTime() - debut) / 1e6;
        LockSupport.parkNanos(repit * 1_000_000L);
        return duree;
    }

    private static double centile(List<Double> durees) {
        double[] triees = durees.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return triees[(int) Math.ceil(0.95 * triees.length) - 1];
    }

    /** @param clos what the command was given, {@code ouverts} too: the folder holds what was asked for and the cases of its last runs */
    private static String page(String machine, int clos, int ouverts, MaisonServie peu, MaisonServie beaucoup, Map<String, Temps> temps) {
        StringBuilder texte = new StringBuilder("# Growth: every page, list of tasks and act\n\n")
                .append(String.format(Locale.ROOT, "Written by `mvn -q -Pbench -Dbench=croissance -Dbench.clos=%d -Dbench.ouverts=%d test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.%n%n",
                        clos, ouverts))
                .append(machine).append(String.format(Locale.ROOT, "%n%nAt %,d closed and %,d open cases and at %,d closed and %,d open, asked in turn: the time in milliseconds that one in twenty exceeds.%n%n",
                        peu.clos, peu.ouverts, beaucoup.clos, beaucoup.ouverts));
        long tenus = temps.values().stream().filter(t -> t.rapport() <= VISE).count();
        texte.append(String.format(Locale.ROOT, "%d of %d within %.1f times; what is over bears a mark. kB: what is answered, without compression; a page that few cases do not fill weighs more where there are many.%n%n| what | few | many | times | kB few | kB many | |%n|---|---:|---:|---:|---:|---:|---|%n", tenus, temps.size(), VISE));
        temps.forEach((quoi, t) -> texte.append(String.format(Locale.ROOT, "| `%s` | %.1f | %.1f | %.2f | %s | %s | %s |%n", quoi, t.peu(), t.beaucoup(), t.rapport(), kilos(t.octetsPeu()),
                kilos(t.octetsBeaucoup()), t.rapport() <= VISE ? "" : "over")));
        return texte.toString();
    }

    private static String kilos(int octets) {
        return octets == 0 ? "" : String.format(Locale.ROOT, "%.1f", octets / 1e3);
    }

    private static String extractions(List<ExtractionsMesurees.Fichier> fichiers) {
        StringBuilder texte = new StringBuilder(String.format(Locale.ROOT, "%nWhole files of the many cases, from a server started with `-Xmx%s` and nothing else to do:%n%n"
                + "| file | lines | MB | seconds |%n|---|---:|---:|---:|%n", ExtractionsMesurees.MEMOIRE));
        fichiers.forEach(f -> texte.append(String.format(Locale.ROOT, "| `%s` | %s | %.1f | %.1f |%n", f.adresse(), f.lignes() == 0 ? "" : String.format(Locale.ROOT, "%,d", f.lignes()),
                f.octets() / 1e6, f.secondes())));
        return texte.toString();
    }
}
