package fr.crefop.conference.serveur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes a data folder with many cases in it, for whoever wants to look at the house as it is after months of work. */
public final class DossiersBanc {

    private DossiersBanc() {}

    /** A folder that was filled already is left as it is. */
    public static void jouer(Path donnees, int clos, int ouverts, long graine) throws IOException, InterruptedException {
        Files.createDirectories(donnees);
        try (MaisonDuBanc maison = new MaisonDuBanc(donnees, graine)) {
            double secondes = maison.remplir(clos, ouverts);
            int[] dossiers = maison.dossiers();
            System.out.printf(Locale.ROOT, "%d cases closed, %d open, made in %.0f s (%.1f a second). To look at them: CONFERENCE_DONNEES=%s mvn spring-boot:run%n",
                    dossiers[0], dossiers[1], secondes, (clos + ouverts) / secondes, donnees);
        }
    }
}
