package fr.crefop.conference.serveur;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What one saisine costs: number, plan with its conseils, record and start of the procedure, answered once all is on the disk. One
 * server in a process of its own, warmed; those who ask share its processors, so the figures are a little worse than the server's own.
 */
public final class SaisinesBanc {

    private static final int CHAUFFE = 300;
    private static final int FILS = 6;
    private static final String MOTIF = "Essai de vitesse";

    private final int fois;
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger personnes = new AtomicInteger();

    private record Durees(String acte, double[] triees) {

        double rang(double part) {
            return triees[(int) Math.ceil(part * triees.length) - 1];
        }
    }

    /** @param fois how often each act is measured */
    public SaisinesBanc(int fois) {
        this.fois = fois;
    }

    /** @param machine what the figures depend on, in one line @return the page of docs */
    public String jouer(String machine) throws Exception {
        try (ServeurDuBanc serveur = ServeurDuBanc.demarrer(true)) {
            Visiteur programme = new Visiteur(serveur.port, "conseiller", "demo");
            ObjectNode avant = saisine("/rules/regimes/2015-2018/cas/cas-12.json", "2018-01-02");
            ObjectNode aujourdhui = saisine("/rules/regimes/2019-/cas/cas-26-01.json", "2026-09-01");
            for (int i = 0; i < CHAUFFE; i++) {
                deposer(programme, i % 2 == 0 ? avant : aujourdhui);
            }
            String numero = json.readTree(deposer(programme, aujourdhui).body()).get("numero").asText();
            Visiteur conseiller = new Visiteur(serveur.port, null, null).seConnecter("conseiller", "demo");
            List<Durees> durees = List.of(mesurer("a saisine of 2015-2018 (case 12)", () -> deposer(programme, avant)),
                    mesurer("a saisine of today (case 26-01)", () -> deposer(programme, aujourdhui)),
                    mesurer("the page of a case", () -> exiger(200, conseiller.ouvrir("/dossiers/" + numero))),
                    mesurer("the plan as PDF", () -> exiger(200, conseiller.ouvrir("/api/dossiers/" + numero + "/plan.pdf"))));
            return page(machine, durees, ensemble(serveur, aujourdhui));
        }
    }

    private String page(String machine, List<Durees> durees, double parSeconde) {
        StringBuilder texte = new StringBuilder("# A saisine: one run\n\n")
                .append("Written by `mvn -q -Pbench -Dbench=saisines test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n")
                .append(machine).append("\n\n| one by one | median ms | 95th percentile ms |\n|---|---:|---:|\n");
        durees.forEach(d -> texte.append(String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", d.acte(), d.rang(0.5), d.rang(0.95))));
        return texte.append(String.format(Locale.ROOT, "%nSaisines of today sent by %d programs at once: %.1f a second.%n", FILS, parSeconde)).toString();
    }

    private Durees mesurer(String acte, Callable<?> appel) throws Exception {
        double[] durees = new double[fois];
        for (int i = 0; i < fois; i++) {
            long debut = System.nanoTime();
            appel.call();
            durees[i] = (System.nanoTime() - debut) / 1e6;
        }
        Arrays.sort(durees);
        return new Durees(acte, durees);
    }

    /** Saisines a second. */
    private double ensemble(ServeurDuBanc serveur, ObjectNode saisine) throws Exception {
        List<Callable<Integer>> programmes = new ArrayList<>(Stream.generate(() -> (Callable<Integer>) () -> {
            Visiteur programme = new Visiteur(serveur.port, "conseiller", "demo");
            for (int i = 0; i < fois; i++) {
                deposer(programme, saisine);
            }
            return fois;
        }).limit(FILS).toList());
        long debut = System.nanoTime();
        Simultanement.Issue<Integer> issue = Simultanement.faire(programmes);
        if (!issue.refus().isEmpty()) {
            throw new IllegalStateException(issue.refus().get(0));
        }
        return fois * FILS * 1e9 / (System.nanoTime() - debut);
    }

    private ObjectNode saisine(String cas, String consentement) throws IOException {
        ObjectNode corps = json.createObjectNode().put("motif", MOTIF);
        corps.putObject("identite").put("prenom", "Camille");
        corps.putObject("consentement").put("le", consentement).put("portee", "Transmission aux financeurs");
        ObjectNode demande = (ObjectNode) json.readTree(SaisinesBanc.class.getResourceAsStream(cas)).get("demande");
        demande.remove(List.of("hypotheses", "reference"));
        corps.set("demande", demande);
        return corps;
    }

    /** Each for somebody else: the same person and training again would be asked about. */
    private HttpResponse<String> deposer(Visiteur programme, ObjectNode saisine) {
        ObjectNode corps = saisine.deepCopy();
        corps.withObject("/identite").put("nom", "Essai " + personnes.incrementAndGet());
        return exiger(201, programme.poster("/api/saisines", corps.toString()));
    }

    private static HttpResponse<String> exiger(int statut, HttpResponse<String> reponse) {
        if (reponse.statusCode() != statut) {
            throw new IllegalStateException(reponse.uri().getPath() + " a répondu " + reponse.statusCode() + " : " + reponse.body());
        }
        return reponse;
    }
}
