package fr.crefop.conference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The database server of an application that runs, killed under it, then started again on the same files, as an operator would. */
public final class BaseCoupee implements AutoCloseable {

    private final Path base;
    private final String commande;

    private BaseCoupee(Path base, String commande) {
        this.base = base;
        this.commande = commande;
    }

    /** At once, its connections cut: nothing is written any more. @param donnees the data folder of the application */
    public static BaseCoupee couper(Path donnees) throws IOException, InterruptedException {
        Path base = donnees.toAbsolutePath().resolve("base");
        String commande = Files.readString(base.resolve("postmaster.opts")).strip();
        ProcessHandle serveur = ProcessHandle.of(Long.parseLong(Files.readAllLines(base.resolve("postmaster.pid")).get(0).strip())).orElseThrow();
        // QUIT is its immediate stop: what was not committed is lost, and the next start recovers from its log.
        new ProcessBuilder("kill", "-QUIT", Long.toString(serveur.pid())).start().waitFor();
        serveur.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        return new BaseCoupee(base, commande);
    }

    /** Starts it again as it was started; who needs it tries until it answers. */
    public void rendre() throws IOException {
        List<String> mots = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root.
            mots.addAll(List.of("unshare", "-U"));
        }
        mots.addAll(mots(commande));
        new ProcessBuilder(mots).directory(base.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<String> mots(String commande) {
        int espace = commande.indexOf(" \"");
        List<String> mots = new ArrayList<>(List.of(commande.substring(0, espace)));
        for (String mot : commande.substring(espace + 1).split(" (?=\")")) {
            mots.add(mot.substring(1, mot.length() - 1));
        }
        return mots;
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(base.resolve("postmaster.pid"))) {
            rendre();
        }
    }
}
