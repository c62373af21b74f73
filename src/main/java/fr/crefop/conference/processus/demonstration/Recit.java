package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of the procedure as sentences, for telling how far each person of the demonstration has come. */
@Component
public class Recit {

    private static final String[] BUREAU = {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"};

    private final Guide guide;
    private final Clock horloge;

    Recit(Guide guide, Clock horloge) {
        this.guide = guide;
        this.horloge = horloge;
    }

    public void recevable(String numero, String voie) {
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "RECEVABLE", "voie", voie));
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

    public void cahierDesCharges(String numero, String texte) {
        guide.faire("rapporteur", numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", texte));
    }

    public void proposition(String numero, String dispositif, String montant, String motif) {
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of("derogation1", true,
                "dispositif1", dispositif, "rubrique1", "CP", "montant1", montant, "motif1", motif));
    }

    public void accepte(String numero, String compte) {
        guide.faire(compte, numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE"));
    }

    public void entree(String numero, String compte) {
        guide.faire(compte, numero, TraitementSaisine.CONFIRMER_ENTREE, Map.of("entreeEnFormation", "OUI"));
    }
}
