package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Computes very many plans and reads, at regular points, what is left in memory after a collection. */
final class MemoireBanc {

    static final int RELEVES = 20;
    /** One plan in so many is computed with its conseils, which are made of more plans. */
    static final int PLANS_PAR_CONSEIL = 50;
    private static final int PLANS_D_ECHAUFFEMENT = 20_000;

    /** @param octets left after a collection */
    record Releve(long plans, long octets, long secondes) {}

    private final SimulateurParRegles simulateur = (SimulateurParRegles) Atelier.SIMULATEUR;
    private final List<Demande> demandes = List.copyOf(CasPartages.tous().values());

    /** @param suite told of all readings so far, from the second one on: a run that is stopped leaves a true page */
    void jouer(long plans, Consumer<List<Releve>> suite) {
        calculer(0, PLANS_D_ECHAUFFEMENT);
        List<Releve> releves = new ArrayList<>();
        long debut = System.nanoTime();
        long faits = 0;
        for (int i = 1; i <= RELEVES; i++) {
            long jusque = plans * i / RELEVES;
            calculer(faits, jusque);
            faits = jusque;
            releves.add(new Releve(faits, apresNettoyage(), (System.nanoTime() - debut) / 1_000_000_000));
            if (i > 1) {
                suite.accept(releves);
            }
        }
    }

    private void calculer(long depuis, long jusque) {
        for (long i = depuis; i < jusque; i++) {
            Demande demande = demandes.get((int) (i % demandes.size()));
            if (i / demandes.size() % PLANS_PAR_CONSEIL == 0) {
                simulateur.simuler(demande);
            } else {
                simulateur.simulerSansConseils(demande);
            }
        }
    }

    /** The least of three readings: a collection that is not finished can only read too high. */
    private static long apresNettoyage() {
        return Stream.generate(() -> {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }).limit(3).min(Long::compare).orElseThrow();
    }
}
