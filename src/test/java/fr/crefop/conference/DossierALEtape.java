package fr.crefop.conference;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The case of the README led to a step of its procedure, through the tasks of those who come before. */
final class DossierALEtape {

    private static final List<String> BUREAU = List.of("bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs");

    private final ApplicationReelle application;
    private final Taches taches;

    DossierALEtape(ApplicationReelle application) {
        this.application = application;
        this.taches = new Taches(application);
    }

    /** @param prenom said by the test; a number follows it, since the same person is not sent twice */
    String recu(String prenom) throws Exception {
        return new ObjectMapper().readTree(SaisineDuReadme.envoyer(application, prenom + " " + System.nanoTime()).body()).get("numero").asText();
    }

    String auVote(String prenom) throws Exception {
        String numero = recu(prenom);
        taches.repondre("secretariat", numero, "Task_VerifierRecevabilite", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        return numero;
    }

    String enMandat(String prenom) throws Exception {
        String numero = auVote(prenom);
        voterPour(numero, BUREAU);
        return numero;
    }

    String enProposition(String prenom) throws Exception {
        String numero = enMandat(prenom);
        taches.repondre("secretariat", numero, "Task_DonnerMandat", Map.of("objet", "Trouver ce qui manque",
                "echeance", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30).toString(), "rapporteur", "rapporteur"));
        taches.repondre("rapporteur", numero, "Task_RedigerCahierDesCharges", Map.of("cahierDesCharges", "Solliciter la Région."));
        return numero;
    }

    String enEngagement(String prenom) throws Exception {
        String numero = enProposition(prenom);
        proposer(numero);
        return numero;
    }

    /** The Region by derogation for what is missing. */
    void proposer(String numero) throws Exception {
        taches.repondre("rapporteur", numero, "Task_ProposerSolution", Map.of("derogation1", true, "dispositif1", "REGION_AIDE_INDIVIDUELLE",
                "rubrique1", "CP", "montant1", "1200,00", "motif1", "Métier qui recrute."));
    }

    void voterPour(String numero, List<String> membres) throws Exception {
        for (String membre : membres) {
            taches.repondre(membre, numero, "Task_VoterCollege", Map.of("choix", "POUR", "commentaire", ""));
        }
    }
}
