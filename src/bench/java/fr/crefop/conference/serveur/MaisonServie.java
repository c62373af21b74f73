package fr.crefop.conference.serveur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/**
 * A {@link MaisonDuBanc} in a process of its own, so that two of them are asked in turn. It is told a line at a time how many cases to lead and
 * answers a line at a time, under a mark that tells its answers from its log.
 */
final class MaisonServie implements AutoCloseable {

    private static final String MARQUE = "BANC ";
    private static final String FAIT = "fait";
    private static final String FIN = "fin";

    final int port;
    final int clos;
    final int ouverts;
    final long seance;
    private final Process processus;
    private final BlockingQueue<String> reponses = new LinkedBlockingQueue<>();

    /** Started and ready, on a data folder that {@link #remplir} has made. */
    MaisonServie(Path donnees, long graine) throws IOException, InterruptedException {
        processus = lancer(donnees, graine);
        Thread lecture = new Thread(() -> lire(donnees.resolve("journal-du-banc")));
        lecture.setDaemon(true);
        lecture.start();
        String[] mots = reponse().split(" ");
        port = Integer.parseInt(mots[0]);
        clos = Integer.parseInt(mots[1]);
        ouverts = Integer.parseInt(mots[2]);
        seance = Long.parseLong(mots[3]);
    }

    /** Whatever is missing of that many cases, in a process that ends with it: who is measured later has made none. */
    static void remplir(Path donnees, long graine, int closParLesServices, int clos, int ouverts) throws IOException, InterruptedException {
        Process processus = lancer(donnees, graine, Integer.toString(closParLesServices), Integer.toString(clos), Integer.toString(ouverts));
        processus.getInputStream().transferTo(System.out);
        if (processus.waitFor() != 0) {
            throw new IllegalStateException("Les dossiers ne sont pas faits dans " + donnees);
        }
    }

    private static Process lancer(Path donnees, long graine, String... quoi) throws IOException {
        List<String> commande = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-classpath", System.getProperty("java.class.path"),
                MaisonServie.class.getName(), donnees.toString(), Long.toString(graine)));
        commande.addAll(List.of(quoi));
        return new ProcessBuilder(commande).redirectErrorStream(true).start();
    }

    /** Milliseconds of each act, by its name, while that many cases of all stories are led. */
    Map<String, List<Double>> actes(int dossiers) throws IOException, InterruptedException {
        demander(Integer.toString(dossiers));
        Map<String, List<Double>> durees = new TreeMap<>();
        for (String ligne = reponse(); !ligne.equals(FAIT); ligne = reponse()) {
            String[] mots = ligne.split(" ");
            durees.put(mots[0], Stream.of(mots).skip(1).map(Double::valueOf).toList());
        }
        return durees;
    }

    private void demander(String quoi) throws IOException {
        processus.getOutputStream().write((quoi + "\n").getBytes(StandardCharsets.UTF_8));
        processus.getOutputStream().flush();
    }

    private String reponse() throws InterruptedException {
        String ligne = reponses.take();
        if (ligne.isEmpty()) {
            throw new IllegalStateException("La maison du banc s'est arrêtée : voir journal-du-banc");
        }
        return ligne;
    }

    private void lire(Path journal) {
        try (BufferedReader lignes = processus.inputReader(StandardCharsets.UTF_8); PrintStream suite = new PrintStream(Files.newOutputStream(journal), true, StandardCharsets.UTF_8)) {
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                if (ligne.startsWith(MARQUE)) {
                    reponses.add(ligne.substring(MARQUE.length()));
                } else {
                    suite.println(ligne);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reponses.add("");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (processus.isAlive()) {
            demander(FIN);
        }
        processus.waitFor();
    }

    /** In the process of its own. @param arguments data folder, seed, and how many cases where they are to be made */
    public static void main(String[] arguments) throws Exception {
        try (MaisonDuBanc maison = new MaisonDuBanc(Path.of(arguments[0]), Long.parseLong(arguments[1]))) {
            if (arguments.length > 2) {
                maison.remplir(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[4]));
                new MultiplicationDesDossiers(maison.proprietaire()).jusqua(Integer.parseInt(arguments[3]));
                System.out.printf(Locale.ROOT, "Indicators summed up in %.1f s%n", maison.arreterLesIndicateurs());
            } else {
                servir(maison);
            }
        }
    }

    private static void servir(MaisonDuBanc maison) throws IOException, InterruptedException {
        int[] dossiers = maison.dossiers();
        dire(maison.port + " " + dossiers[0] + " " + dossiers[1] + " " + maison.seance());
        BufferedReader demandes = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String demande = demandes.readLine(); demande != null && !demande.equals(FIN); demande = demandes.readLine()) {
            maison.actes.prendre();
            maison.generateur.faire(0, Integer.parseInt(demande));
            maison.actes.prendre().forEach((acte, durees) -> dire(acte + " " + String.join(" ", durees.stream().map(String::valueOf).toList())));
            dire(FAIT);
        }
    }

    private static void dire(String quoi) {
        System.out.println(MARQUE + quoi);
    }
}
