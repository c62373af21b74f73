package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of the procedure as sentences, for telling how far each person of the demonstration has come. */
@Component
public class Recit {

    static final String DIRECTE = "DIRECTE";
    static final String CONFERENCE = "CONFERENCE";

    private static final String[] BUREAU = {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"};

    private final Guide guide;
    private final Clock horloge;

    Recit(Guide guide, Clock horloge) {
        this.guide = guide;
        this.horloge = horloge;
    }

    /** A line by derogation, on the cost of the teaching. @param montant as it is typed: {@code 415,00} */
    public record Ligne(String dispositif, String montant, String motif) {}

    public void recevable(String numero, String voie) {
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "RECEVABLE", "voie", voie));
    }

    public void aCompleter(String numero, String manque) {
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "A_COMPLETER", "manque", manque));
    }

    public void nonRecevable(String numero, String motif) {
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "NON_RECEVABLE", "motif", motif));
    }

    public void vote(String numero, String compte, Choix choix, String commentaire) {
        guide.faire(compte, numero, VoteBureau.VOTER, Map.of("choix", choix.name(), "commentaire", commentaire));
    }

    /** @param compte one of the two co-presidents */
    public void departage(String numero, String compte, Choix choix) {
        guide.faire(compte, numero, VoteBureau.DEPARTAGER, Map.of("choix", choix.name()));
    }

    public void tousPour(String numero) {
        for (String compte : BUREAU) {
            vote(numero, compte, Choix.POUR, "");
        }
    }

    public void mandat(String numero, String objet) {
        guide.faire("secretariat", numero, TraitementSaisine.DONNER_MANDAT, Map.of("objet", objet,
                "echeance", LocalDate.now(horloge).plusDays(45).toString(), "rapporteur", "rapporteur"));
    }

    /** Admitted to the conférence, which is of one mind and has a group look for what is missing. */
    public void mandatApresLeVote(String numero, String objet) {
        recevable(numero, CONFERENCE);
        tousPour(numero);
        mandat(numero, objet);
    }

    public void cahierDesCharges(String numero, String texte) {
        guide.faire("rapporteur", numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", texte));
    }

    public void proposition(String numero, String dispositif, String montant, String motif) {
        proposition(numero, new Ligne(dispositif, montant, motif));
    }

    /** The plan of the rules, and what the group adds to it. */
    public void proposition(String numero, Ligne... derogations) {
        Map<String, Object> reponses = new HashMap<>();
        for (int rang = 1; rang <= derogations.length; rang++) {
            Ligne ligne = derogations[rang - 1];
            reponses.put("derogation" + rang, true);
            reponses.put("dispositif" + rang, ligne.dispositif());
            reponses.put("rubrique" + rang, "CP");
            reponses.put("montant" + rang, ligne.montant());
            reponses.put("motif" + rang, ligne.motif());
        }
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, reponses);
    }

    public void accepte(String numero, String compte) {
        guide.faire(compte, numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE"));
    }

    public void entree(String numero, String compte) {
        guide.faire(compte, numero, TraitementSaisine.CONFIRMER_ENTREE, Map.of("entreeEnFormation", "OUI"));
    }
}
