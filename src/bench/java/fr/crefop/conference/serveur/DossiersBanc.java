package fr.crefop.conference.serveur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Makes a data folder with many cases in it, for whoever wants to look at the house as it is after months of work. */
public final class DossiersBanc {

    private DossiersBanc() {}

    /** What is there already stays. */
    public static void jouer(Path donnees, int clos, int ouverts, long graine) throws IOException, InterruptedException {
        try (MaisonDuBanc maison = new MaisonDuBanc(donnees, graine)) {
            long debut = System.nanoTime();
            maison.generateur.faire(clos, ouverts);
            maison.generateur.seances();
            double secondes = (System.nanoTime() - debut) / 1e9;
            System.out.printf(Locale.ROOT, "%d cases closed, %d open, in %.0f s (%.1f a second). To look at them: CONFERENCE_DONNEES=%s mvn spring-boot:run%n",
                    clos, ouverts, secondes, (clos + ouverts) / secondes, donnees);
            maison.generateur.inacheves().forEach((histoire, fois) -> System.out.println("stopped half-way " + fois + " times: " + histoire));
        }
    }
}
