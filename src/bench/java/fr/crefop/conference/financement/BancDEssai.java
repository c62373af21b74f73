package fr.crefop.conference.financement;

import fr.crefop.conference.financement.moteur.DemarrageBanc;
import fr.crefop.conference.journal.JournalBanc;
import fr.crefop.conference.processus.moteur.TableDesTaches;
import fr.crefop.conference.processus.moteur.TachesBanc;
import fr.crefop.conference.serveur.AffairesBanc;
import fr.crefop.conference.serveur.ArretsBanc;
import fr.crefop.conference.serveur.CroissanceBanc;
import fr.crefop.conference.serveur.DemarrageDuJarBanc;
import fr.crefop.conference.serveur.DossiersBanc;
import fr.crefop.conference.serveur.ListesBanc;
import fr.crefop.conference.serveur.SaisinesBanc;
import fr.crefop.conference.serveur.ServeurBanc;
import fr.crefop.conference.serveur.TableDuServeur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs one of the benchmarks and writes its page into docs/: no figure there is typed by hand. Or makes many cases, for whoever wants to look at them. */
public final class BancDEssai {

    private BancDEssai() {}

    /**
     * @param arguments {@code plans}, {@code memoire}, {@code serveur}, {@code saisines}, {@code affaires}, {@code journal}, {@code taches}, {@code listes}, {@code demarrage}, {@code croissance}, {@code arrets} or {@code dossiers}; how many plans; how many
     *     saisines in each round; how many cases closed, how many open, the seed that draws them, the data folder where {@code dossiers} makes them; how many nodes {@code arrets} kills, and for how many
     *     minutes at most
     */
    public static void main(String[] arguments) throws Exception {
        Machine machine = new Machine();
        if ("memoire".equals(arguments[0])) {
            long plans = Long.parseLong(arguments[1]);
            new MemoireBanc().jouer(plans, releves -> ecrire("bench-memoire.md", TableDeLaMemoire.ecrire(machine, plans, releves)));
        } else if ("serveur".equals(arguments[0])) {
            ecrire("bench-serveur.md", TableDuServeur.ecrire(machine.enUneLigne(), new ServeurBanc(Integer.parseInt(arguments[2])).jouer()));
        } else if ("saisines".equals(arguments[0])) {
            ecrire("bench-saisines.md", new SaisinesBanc(Integer.parseInt(arguments[2])).jouer(machine.enUneLigne()));
        } else if ("affaires".equals(arguments[0])) {
            ecrire("bench-affaires.md", new AffairesBanc(Integer.parseInt(arguments[2]) / 10).jouer(machine.enUneLigne()));
        } else if ("journal".equals(arguments[0])) {
            ecrire("bench-journal.md", new JournalBanc().jouer(machine.enUneLigne()));
        } else if ("taches".equals(arguments[0])) {
            ecrire("bench-taches.md", TableDesTaches.ecrire(machine.enUneLigne(), new TachesBanc().jouer()));
        } else if ("listes".equals(arguments[0])) {
            ecrire("bench-listes.md", new ListesBanc(Path.of(arguments[6]), Long.parseLong(arguments[5]))
                    .jouer(machine.enUneLigne(), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4])));
        } else if ("arrets".equals(arguments[0])) {
            ecrire("bench-arrets.md", new ArretsBanc(Integer.parseInt(arguments[7]), Duration.ofMinutes(Long.parseLong(arguments[8])), Long.parseLong(arguments[5]))
                    .jouer(machine.enUneLigne()));
        } else if ("croissance".equals(arguments[0])) {
            ecrire("bench-croissance.md", new CroissanceBanc(Path.of(arguments[6]), Long.parseLong(arguments[5]))
                    .jouer(machine.enUneLigne(), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4])));
        } else if ("demarrage".equals(arguments[0])) {
            ecrire("bench-demarrage.md", new DemarrageDuJarBanc().jouer(machine.enUneLigne()));
        } else if ("dossiers".equals(arguments[0])) {
            DossiersBanc.jouer(Path.of(arguments[6]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), Long.parseLong(arguments[5]));
        } else {
            ecrire("bench-resultats.md", new TableDesPlans(mesurer()).ecrire(machine));
        }
    }

    /** Case by case: what is compared with one another is measured one after the other, on a machine whose speed changes from one minute to the next. */
    private static Collection<RunResult> mesurer() throws RunnerException {
        List<RunResult> mesures = new ArrayList<>(lancer(DemarrageBanc.class, Map.of()));
        for (List<String> regime : List.of(CasPartages.NUMEROS, CasPartages.D_AUJOURD_HUI)) {
            for (String cas : regime) {
                mesures.addAll(lancer(PlansBanc.class, Map.of("cas", cas)));
            }
        }
        return mesures;
    }

    private static Collection<RunResult> lancer(Class<?> banc, Map<String, String> parametres) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(banc.getName()).addProfiler(GCProfiler.class).shouldFailOnError(true);
        parametres.forEach(options::param);
        return new Runner(options.build()).run();
    }

    private static void ecrire(String page, String texte) {
        try {
            Files.writeString(Path.of("docs", page), texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
