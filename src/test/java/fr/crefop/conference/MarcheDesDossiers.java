package fr.crefop.conference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leads whole cases, from the saisine to their close, as people do whose server may vanish under their hands: an answer that brought no
 * receipt is given again if its task still waits, and only then. The bureau works in sessions, as Tasklist does, the others sign each call.
 */
public final class MarcheDesDossiers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> BUREAU = List.of("bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs");

    private final int port;
    private final Map<String, Visiteur> connectes = new HashMap<>();
    private final AtomicInteger actes;
    private final AtomicInteger sansRecu;
    private final ConcurrentLinkedQueue<String> accuses;

    /** What all walkers together were told. */
    public record Releve(AtomicInteger actes, AtomicInteger sansRecu, ConcurrentLinkedQueue<String> accuses) {

        public Releve() {
            this(new AtomicInteger(), new AtomicInteger(), new ConcurrentLinkedQueue<>());
        }
    }

    public MarcheDesDossiers(int port, Releve releve) {
        this.port = port;
        this.actes = releve.actes();
        this.sansRecu = releve.sansRecu();
        this.accuses = releve.accuses();
    }

    /** One answer that the procedure waits for. */
    public record Reponse(String compte, String element, Map<String, Object> valeurs) {}

    /** What is answered after a saisine, in its order, until the case is closed: admissible, mandated, proposed, committed, adopted, entered. */
    public static List<Reponse> reponses() {
        List<Reponse> toutes = new ArrayList<>();
        toutes.add(new Reponse("secretariat", "Task_VerifierRecevabilite", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE")));
        toutes.addAll(votes());
        toutes.add(new Reponse("secretariat", "Task_DonnerMandat", Map.of("objet", "Trouver les 1 985,00 euros qui manquent",
                "echeance", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30).toString(), "rapporteur", "rapporteur")));
        toutes.add(new Reponse("rapporteur", "Task_RedigerCahierDesCharges", Map.of("cahierDesCharges", "Solliciter la Région et l'employeur.")));
        toutes.add(new Reponse("rapporteur", "Task_ProposerSolution", Map.of(
                "derogation1", true, "dispositif1", "REGION_AIDE_INDIVIDUELLE", "rubrique1", "CP", "montant1", "1200,00", "motif1", "Métier qui recrute.",
                "dotation", true, "dotationDe", "EMPLOYEUR", "montantDotation", "785,00")));
        for (String financeur : List.of("france-travail", "region", "secretariat")) {
            toutes.add(new Reponse(financeur, "Task_EngagerFinanceur", Map.of("reponse", "ACCEPTE")));
        }
        toutes.addAll(votes());
        toutes.add(new Reponse("conseiller", "Task_ConfirmerEntree", Map.of("entreeEnFormation", "OUI")));
        return toutes;
    }

    private static List<Reponse> votes() {
        return BUREAU.stream().map(membre -> new Reponse(membre, "Task_VoterCollege", Map.of("choix", "POUR", "commentaire", ""))).toList();
    }

    /** @return the number of the case, closed */
    public String mener(String prenom) throws Exception {
        String numero = saisir(prenom);
        for (Reponse reponse : reponses()) {
            repondre(reponse.compte(), numero, reponse.element(), reponse.valeurs());
        }
        return numero;
    }

    private String saisir(String prenom) throws Exception {
        boolean envoyee = false;
        for (Instant fin = Instant.now().plus(PATIENCE); Instant.now().isBefore(fin); envoyee = true) {
            HttpResponse<String> reponse = demander(() -> programme("conseiller").poster("/api/saisines", saisine(prenom)));
            if (reponse != null && reponse.statusCode() == 201) {
                String numero = JSON.readTree(reponse.body()).get("numero").asText();
                recu(numero, "saisine");
                return numero;
            }
            if (envoyee && reponse != null && reponse.statusCode() == 409) {
                // The one that brought no receipt had been taken: the register says which case it is.
                return JSON.readTree(reponse.body()).findValue("numero").asText();
            }
            pause(reponse);
        }
        throw new AssertionError("La saisine de " + prenom + " n'a pas été prise");
    }

    private void repondre(String compte, String numero, String element, Map<String, Object> reponses) throws Exception {
        Visiteur qui = BUREAU.contains(compte) ? connectes.get(compte) : programme(compte);
        String moteur = BUREAU.contains(compte) ? "/camunda/api/engine/engine/default" : "/engine-rest";
        boolean envoyee = false;
        for (Instant fin = Instant.now().plus(PATIENCE); Instant.now().isBefore(fin);) {
            HttpResponse<String> liste = demander(() -> qui.lire(moteur + "/task?processInstanceBusinessKey=" + numero + "&taskDefinitionKey=" + element));
            if (liste == null || liste.statusCode() != 200) {
                exigerLaSession(liste, compte);
                pause(liste);
                continue;
            }
            JsonNode taches = JSON.readTree(liste.body());
            if (taches.isEmpty()) {
                if (envoyee) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
                continue;
            }
            String tache = taches.get(0).get("id").asText();
            demander(() -> qui.poster(moteur + "/task/" + tache + "/claim", JSON.writeValueAsString(Map.of("userId", compte))));
            HttpResponse<String> envoi = demander(() -> qui.poster(moteur + "/task/" + tache + "/submit-form", variables(reponses)));
            if (envoi != null && envoi.statusCode() == 204) {
                recu(numero, element + " " + compte);
                return;
            }
            envoyee = true;
            pause(envoi);
        }
        throw new AssertionError(element + " de " + numero + " n'est pas venue pour " + compte);
    }

    private void recu(String numero, String acte) {
        actes.incrementAndGet();
        accuses.add(numero + " " + acte);
    }

    private interface Demande {
        HttpResponse<String> faire() throws IOException;
    }

    /** Null when the connection broke. */
    private HttpResponse<String> demander(Demande demande) throws IOException {
        try {
            return demande.faire();
        } catch (IllegalStateException rompue) {
            return null;
        }
    }

    /** @throws AssertionError when the server answered, and not that it was gone: a fault of its own, or of this walk */
    private void pause(HttpResponse<String> reponse) throws InterruptedException {
        sansRecu.incrementAndGet();
        if (reponse != null && reponse.statusCode() < 500 && reponse.statusCode() != 409 && reponse.statusCode() != 404 && reponse.statusCode() != 400) {
            throw new AssertionError(reponse.uri() + " a répondu " + reponse.statusCode() + " : " + reponse.body());
        }
        TimeUnit.MILLISECONDS.sleep(200);
    }

    /** A session lives through the death of the node that opened it: nobody is ever sent back to the sign-in page. */
    private static void exigerLaSession(HttpResponse<String> reponse, String compte) {
        if (reponse != null && (reponse.statusCode() == 401 || reponse.statusCode() == 302)) {
            throw new AssertionError("La session de " + compte + " s'est perdue : " + reponse.statusCode());
        }
    }

    private Visiteur programme(String compte) {
        return connectes.computeIfAbsent(compte, qui -> new Visiteur(port, qui, "demo"));
    }

    /** Signed in once, when all is quiet. */
    public MarcheDesDossiers ouvrirLesSessions() {
        BUREAU.forEach(membre -> {
            Visiteur connecte = new Visiteur(port, null, null).seConnecter(membre, "demo");
            // The engine's pages give the token that an answer must carry.
            Taches.exiger(200, connecte.ouvrir("/camunda/app/tasklist/default/"));
            connectes.put(membre, connecte);
        });
        return this;
    }

    /** As the engine reads the answers of a form. */
    public static String variables(Map<String, Object> reponses) throws IOException {
        Map<String, Object> variables = new HashMap<>();
        reponses.forEach((nom, valeur) -> variables.put(nom, Map.of("value", valeur)));
        return JSON.writeValueAsString(Map.of("variables", variables));
    }

    /** @param prenom another one each time: the same person and training again would be asked about */
    public static String saisine(String prenom) throws IOException {
        ObjectNode saisine = JSON.createObjectNode().put("motif", "Il manque 1 985,00 euros.");
        saisine.putObject("identite").put("nom", "Essai").put("prenom", prenom);
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        saisine.set("demande", JSON.readTree(Path.of("docs", "demande.json").toFile()));
        return saisine.toString();
    }
}
