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

/** Each page that lists something, at a fifth of the cases and at all of them, in one run of one server. */
public final class ListesBanc {

    static final int PART = 5;
    static final int FOIS = 15;
    private static final int TOURS_DE_CHAUFFE = 3;

    private final int clos;
    private final int ouverts;
    private final long graine;
    private double secondes;

    /** Of one page: its weight as it leaves without compression, the median time of the server, the statements of one reading. */
    record Mesure(int octets, double mediane, int questions) {}

    /** @param peu at a fifth of the cases; @param tous at all of them */
    record Ligne(String compte, String adresse, Mesure peu, Mesure tous) {}

    public ListesBanc(int clos, int ouverts, long graine) {
        this.clos = clos;
        this.ouverts = ouverts;
        this.graine = graine;
    }

    /** @param machine what the figures depend on, in one line @return the page of docs */
    public String jouer(String machine) throws IOException, InterruptedException {
        Path donnees = Files.createTempDirectory(Files.createDirectories(Path.of("target", "banc")), "listes");
        try (MaisonDuBanc maison = new MaisonDuBanc(donnees, graine)) {
            faire(maison, clos / PART, ouverts / PART);
            long seance = maison.generateur.seances();
            List<List<Mesure>> releves = new ArrayList<>();
            releves.add(mesurer(maison, seance));
            faire(maison, clos - clos / PART, ouverts - ouverts / PART);
            releves.add(mesurer(maison, seance));
            List<Ligne> lignes = new ArrayList<>();
            PagesMesurees.parCompte(seance).forEach((compte, pages) -> pages.forEach(page -> lignes.add(new Ligne(compte, page.replace("/" + seance, "/…"),
                    releves.get(0).get(lignes.size()), releves.get(1).get(lignes.size())))));
            return TableDesListes.ecrire(machine, clos, ouverts, secondes, maison.generateur.inacheves(), lignes);
        }
    }

    private void faire(MaisonDuBanc maison, int desClos, int desOuverts) throws InterruptedException {
        long debut = System.nanoTime();
        maison.generateur.faire(desClos, desOuverts);
        secondes += (System.nanoTime() - debut) / 1e9;
    }

    private static List<Mesure> mesurer(MaisonDuBanc maison, long seance) {
        List<Mesure> mesures = new ArrayList<>();
        PagesMesurees.parCompte(seance).forEach((compte, pages) -> {
            Visiteur personne = new Visiteur(maison.port, null, null).seConnecter(compte, "demo");
            pages.forEach(page -> mesures.add(mesurer(maison, personne, page)));
        });
        return mesures;
    }

    private static Mesure mesurer(MaisonDuBanc maison, Visiteur personne, String page) {
        int octets = 0;
        for (int tour = 0; tour < TOURS_DE_CHAUFFE; tour++) {
            HttpResponse<String> reponse = personne.ouvrir(page);
            if (reponse.statusCode() != 200) {
                throw new IllegalStateException(page + " a répondu " + reponse.statusCode());
            }
            octets = reponse.body().getBytes(StandardCharsets.UTF_8).length;
        }
        int questions = maison.requetes.pendant(() -> personne.ouvrir(page));
        double[] durees = new double[FOIS];
        for (int fois = 0; fois < FOIS; fois++) {
            long debut = System.nanoTime();
            personne.ouvrir(page);
            durees[fois] = (System.nanoTime() - debut) / 1e6;
        }
        Arrays.sort(durees);
        return new Mesure(octets, durees[FOIS / 2], questions);
    }
}
