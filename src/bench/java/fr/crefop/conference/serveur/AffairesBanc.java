package fr.crefop.conference.serveur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.MarcheDesDossiers;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Whole cases over HTTP, from the saisine to their close, beside a bare engine that is asked to complete the same tasks of the same diagrams by
 * the same addresses: two servers, each with its PostgreSQL, asked in turn. What the house adds is the difference: the plan, the record, rights.
 */
public final class AffairesBanc {

    private static final int PERSONNES = 6;
    private static final int TOURS = 5;
    private static final double VISE = 0.7;
    private static final String MOTEUR = "/engine-rest";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int parPersonne;
    private int rang;

    /** How a case begins on one of the two servers. */
    private interface Debut {
        /** @return the business key */
        String commencer(Visiteur conseiller, String prenom) throws IOException;
    }

    /** @param parPersonne how many cases each of the people who work at once leads in each round */
    public AffairesBanc(int parPersonne) {
        this.parPersonne = parPersonne;
    }

    /** @param machine what the figures depend on, in one line @return the page of docs */
    public String jouer(String machine) throws Exception {
        double[] maison = new double[TOURS];
        double[] nu = new double[TOURS];
        double[] dedans = new double[TOURS];
        try (ServeurDuBanc conference = ServeurDuBanc.demarrer(true); ServeurDuBanc moteur = ServeurDuBanc.demarrerNu()) {
            // The first round warms both.
            for (int tour = -1; tour < TOURS; tour++) {
                double laMaison = parSeconde(conference, AffairesBanc::saisir);
                double leMoteur = parSeconde(moteur, AffairesBanc::lancer);
                double enJava = Double.parseDouble(new Visiteur(moteur.port, null, null).lire("/en-java?personnes=" + PERSONNES + "&chacun=" + parPersonne).body());
                if (tour >= 0) {
                    maison[tour] = laMaison;
                    nu[tour] = leMoteur;
                    dedans[tour] = enJava;
                }
            }
        }
        return page(machine, mediane(maison), mediane(nu), mediane(dedans));
    }

    private String page(String machine, double maison, double nu, double dedans) {
        return "# Whole cases: one run\n\nWritten by `mvn -q -Pbench -Dbench=affaires test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n"
                + machine + String.format(Locale.ROOT, "%n%n%d people at once, %d cases each in each of %d rounds, %d tasks a case; medians of the rounds.%n%n", PERSONNES, parPersonne, TOURS,
                        MarcheDesDossiers.reponses().size())
                + "| | cases a second | the house, times that |\n|---|---:|---:|\n"
                + ligne("the house, over HTTP", maison, maison) + ligne("the bare engine, over HTTP", nu, maison) + ligne("the bare engine, called in its own process", dedans, maison)
                + String.format(Locale.ROOT, "%nThe aim is %.1f times the bare engine or more.%n", VISE);
    }

    private static String ligne(String quoi, double parSeconde, double maison) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.2f |%n", quoi, parSeconde, maison / parSeconde);
    }

    /** Cases a second. */
    private double parSeconde(ServeurDuBanc serveur, Debut debut) throws Exception {
        List<Callable<Integer>> personnes = new ArrayList<>();
        for (int i = 0; i < PERSONNES; i++) {
            String nom = "banc" + lettres(rang++);
            personnes.add(() -> {
                Map<String, Visiteur> comptes = new HashMap<>();
                for (int fois = 0; fois < parPersonne; fois++) {
                    mener(serveur, comptes, debut, nom + lettres(fois));
                }
                return parPersonne;
            });
        }
        long avant = System.nanoTime();
        Simultanement.Issue<Integer> issue = Simultanement.faire(personnes);
        if (!issue.refus().isEmpty()) {
            throw new IllegalStateException(issue.refus().get(0));
        }
        return PERSONNES * parPersonne * 1e9 / (System.nanoTime() - avant);
    }

    private static void mener(ServeurDuBanc serveur, Map<String, Visiteur> comptes, Debut debut, String prenom) throws Exception {
        String cle = debut.commencer(compte(serveur, comptes, "conseiller"), prenom);
        for (MarcheDesDossiers.Reponse reponse : MarcheDesDossiers.reponses()) {
            Visiteur qui = compte(serveur, comptes, reponse.compte());
            String tache = attendre(qui, cle, reponse.element());
            exiger(204, qui.poster(MOTEUR + "/task/" + tache + "/claim", JSON.writeValueAsString(Map.of("userId", reponse.compte()))));
            exiger(204, qui.poster(MOTEUR + "/task/" + tache + "/submit-form", MarcheDesDossiers.variables(reponse.valeurs())));
        }
    }

    private static String attendre(Visiteur qui, String cle, String element) throws IOException, InterruptedException {
        while (true) {
            JsonNode taches = JSON.readTree(exiger(200, qui.lire(MOTEUR + "/task?processInstanceBusinessKey=" + cle + "&taskDefinitionKey=" + element)).body());
            if (!taches.isEmpty()) {
                return taches.get(0).get("id").asText();
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static String saisir(Visiteur conseiller, String prenom) throws IOException {
        return JSON.readTree(exiger(201, conseiller.poster("/api/saisines", MarcheDesDossiers.saisine(prenom))).body()).get("numero").asText();
    }

    private static String lancer(Visiteur conseiller, String prenom) throws IOException {
        exiger(200, conseiller.poster(MOTEUR + "/process-definition/key/traitement-saisine/start", JSON.writeValueAsString(Map.of("businessKey", prenom))));
        return prenom;
    }

    private static Visiteur compte(ServeurDuBanc serveur, Map<String, Visiteur> comptes, String nom) {
        return comptes.computeIfAbsent(nom, compte -> new Visiteur(serveur.port, compte, "demo"));
    }

    private static HttpResponse<String> exiger(int statut, HttpResponse<String> reponse) {
        if (reponse.statusCode() != statut) {
            throw new IllegalStateException(reponse.uri().getPath() + " a répondu " + reponse.statusCode() + " : " + reponse.body());
        }
        return reponse;
    }

    /** One word of letters: the same words in another order name the same person. */
    private static String lettres(int nombre) {
        StringBuilder mot = new StringBuilder();
        for (int reste = nombre + 26; reste > 0; reste /= 26) {
            mot.append((char) ('a' + reste % 26));
        }
        return mot.toString();
    }

    private static double mediane(double[] valeurs) {
        double[] triees = valeurs.clone();
        Arrays.sort(triees);
        return triees[triees.length / 2];
    }
}
