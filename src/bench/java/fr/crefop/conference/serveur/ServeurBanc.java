package fr.crefop.conference.serveur;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two servers side by side, one without the three cures and one with them, asked in turn so that what else the machine
 * does falls on both. Each measure is moved by one cure alone: a page needs neither password nor number; saisines one by
 * one by HTTP Basic wait for no other's number; saisines all at once come from sessions, whose password was checked before.
 */
public final class ServeurBanc {

    static final int TOURS = 3;
    static final int PAGES = 20;
    static final int FILS = 6;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int saisinesParTour;
    private final String saisine;

    /** Medians over the rounds: milliseconds for a page, saisines a second for the others. */
    record Resultat(int dossiers, double page, double uneParUne, double toutesALaFois) {}

    public ServeurBanc(int saisinesParTour) throws IOException {
        this.saisinesParTour = saisinesParTour;
        ObjectMapper json = new ObjectMapper();
        ObjectNode corps = json.createObjectNode().put("motif", "Essai de vitesse");
        corps.putObject("identite").put("nom", "Essai").put("prenom", "Camille");
        corps.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        corps.set("demande", json.readTree(ServeurBanc.class.getResourceAsStream("/rules/regimes/2015-2018/cas/cas-12.json")).get("demande"));
        saisine = corps.toString();
    }

    /** @return without the cures, then with them */
    public List<Resultat> jouer() throws Exception {
        try (ServeurDuBanc avant = ServeurDuBanc.demarrer(false); ServeurDuBanc apres = ServeurDuBanc.demarrer(true)) {
            List<ServeurDuBanc> serveurs = List.of(avant, apres);
            List<double[][]> releves = List.of(new double[3][TOURS], new double[3][TOURS]);
            for (int tour = -1; tour < TOURS; tour++) {
                for (int i = 0; i < 2; i++) {
                    double[] mesures = {uneParUne(serveurs.get(i)), toutesALaFois(serveurs.get(i)), page(serveurs.get(i))};
                    // The first round warms both servers.
                    for (int m = 0; tour >= 0 && m < mesures.length; m++) {
                        releves.get(i)[m][tour] = mesures[m];
                    }
                }
            }
            int dossiers = (TOURS + 1) * (saisinesParTour / FILS * FILS + saisinesParTour);
            return releves.stream().map(r -> new Resultat(dossiers, mediane(r[2]), mediane(r[0]), mediane(r[1]))).toList();
        }
    }

    /** Milliseconds. */
    private double page(ServeurDuBanc serveur) {
        Visiteur conseiller = new Visiteur(serveur.port, null, null).seConnecter("conseiller", "demo");
        double[] durees = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long debut = System.nanoTime();
            exiger(200, conseiller.ouvrir("/"));
            durees[i] = (System.nanoTime() - debut) / 1e6;
        }
        return mediane(durees);
    }

    /** Saisines a second. */
    private double uneParUne(ServeurDuBanc serveur) {
        Visiteur programme = new Visiteur(serveur.port, "conseiller", "demo");
        long debut = System.nanoTime();
        for (int i = 0; i < saisinesParTour; i++) {
            exiger(201, programme.poster("/api/saisines", saisine));
        }
        return saisinesParTour * 1e9 / (System.nanoTime() - debut);
    }

    /** Saisines a second. */
    private double toutesALaFois(ServeurDuBanc serveur) throws Exception {
        int chacun = saisinesParTour / FILS;
        List<Callable<Integer>> personnes = new ArrayList<>();
        for (int fil = 0; fil < FILS; fil++) {
            Visiteur personne = new Visiteur(serveur.port, null, null).seConnecter("conseiller", "demo");
            String adresse = "/api/saisines?_csrf=" + jeton(personne);
            personnes.add(() -> {
                Collections.nCopies(chacun, adresse).forEach(a -> exiger(201, personne.poster(a, saisine)));
                return chacun;
            });
        }
        long debut = System.nanoTime();
        Simultanement.Issue<Integer> issue = Simultanement.faire(personnes);
        if (!issue.refus().isEmpty()) {
            throw new IllegalStateException(issue.refus().get(0));
        }
        return chacun * FILS * 1e9 / (System.nanoTime() - debut);
    }

    private static String jeton(Visiteur personne) {
        Matcher jeton = CSRF.matcher(personne.lire("/connexion").body());
        if (!jeton.find()) {
            throw new IllegalStateException("Pas de jeton");
        }
        return jeton.group(1);
    }

    private static void exiger(int statut, HttpResponse<String> reponse) {
        if (reponse.statusCode() != statut) {
            throw new IllegalStateException(reponse.uri().getPath() + " a répondu " + reponse.statusCode() + " : " + reponse.body());
        }
    }

    private static double mediane(double[] valeurs) {
        double[] triees = valeurs.clone();
        java.util.Arrays.sort(triees);
        return triees[triees.length / 2];
    }
}
