package fr.crefop.conference.serveur;

import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Each page that lists something, at a fifth of the cases and at all of them: two data folders, measured one after the other. */
public final class ListesBanc {

    static final int PART = 5;
    private static final int FOIS = 15;
    private static final int FOIS_AU_MOINS = 3;
    private static final double PATIENCE = 4e9;
    private static final int TOURS_DE_CHAUFFE = 3;

    private final Path donnees;
    private final long graine;

    /** Of one page: its weight as it leaves without compression, the median time of the server, the statements of one reading. */
    record Mesure(String compte, String adresse, int octets, double mediane, int questions) {}

    /** @param secondes that the cases took when they were made, perhaps in a run before */
    record Releve(int clos, int ouverts, double secondes, List<Mesure> pages) {}

    /** @param donnees where the two data folders are, or are made */
    public ListesBanc(Path donnees, long graine) {
        this.donnees = donnees;
        this.graine = graine;
    }

    /** @param machine what the figures depend on, in one line @return the page of docs */
    public String jouer(String machine, int clos, int ouverts) throws IOException, InterruptedException {
        return TableDesListes.ecrire(machine, relever(clos / PART, ouverts / PART), relever(clos, ouverts));
    }

    private Releve relever(int clos, int ouverts) throws IOException, InterruptedException {
        Path dossier = Files.createDirectories(donnees.resolve("listes-" + ouverts + "-" + clos + "-" + graine));
        try (MaisonDuBanc maison = new MaisonDuBanc(dossier, graine)) {
            double secondes = maison.remplir(clos, ouverts);
            long seance = maison.seance();
            List<Mesure> mesures = new ArrayList<>();
            PagesMesurees.parCompte(seance).forEach((compte, pages) -> {
                Visiteur personne = new Visiteur(maison.port, null, null).seConnecter(compte, "demo");
                pages.forEach(page -> mesures.add(mesurer(maison, personne, compte, page, page.replace("/" + seance, "/…"))));
            });
            int[] dossiers = maison.dossiers();
            return new Releve(dossiers[0], dossiers[1], secondes, mesures);
        }
    }

    /** A page of seconds is not asked for fifteen times. */
    private static Mesure mesurer(MaisonDuBanc maison, Visiteur personne, String compte, String page, String nom) {
        int octets = 0;
        for (int tour = 0; tour < TOURS_DE_CHAUFFE; tour++) {
            HttpResponse<String> reponse = personne.ouvrir(page);
            if (reponse.statusCode() != 200) {
                throw new IllegalStateException(compte + " " + page + " a répondu " + reponse.statusCode());
            }
            octets = reponse.body().getBytes(StandardCharsets.UTF_8).length;
        }
        int questions = maison.requetes.pendant(() -> personne.ouvrir(page));
        double[] durees = new double[FOIS];
        int fois = 0;
        for (long commence = System.nanoTime(); fois < FOIS && (fois < FOIS_AU_MOINS || System.nanoTime() - commence < PATIENCE); fois++) {
            long debut = System.nanoTime();
            personne.ouvrir(page);
            durees[fois] = (System.nanoTime() - debut) / 1e6;
        }
        double[] triees = Arrays.copyOf(durees, fois);
        Arrays.sort(triees);
        return new Mesure(compte, nom, octets, triees[fois / 2], questions);
    }
}
