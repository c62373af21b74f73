package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.etudes.PropositionsDesGroupes;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.EtatDuModele;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.ModeleTire;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a model does for the trainings of 2015-2018, it does for those of today: 3 960 € that nobody pays when France Travail
 * refuses (CE-2).
 */
class ModelesDAujourdhuiTest extends AvecEtudeDAujourdhui {

    private static final Dispositif AIDE_DE_LA_REGION = Dispositif.de("REGION_AIDE_INDIVIDUELLE");
    private static final Montant CE_2 = Montant.de("3960.00");

    @Autowired PropositionsDesGroupes propositions;
    @Autowired Modeles modeles;
    @Autowired ModelesAppliques appliques;
    @Autowired ModeleTire modeleTire;
    @Autowired Engagements engagements;
    @Autowired Decisions decisions;

    @AfterEach
    void rendreLaBibliothequeCommeElleEtait() {
        modeles.page(1, 1_000).lignes().stream().filter(m -> m.etat() == EtatDuModele.APPROUVE)
                .forEach(m -> modeles.retirer(m.id(), "Fin de l'essai", "secretariat"));
    }

    @Test
    void leModeleQuUneEtudeEcritResoutLesDossiersQueFranceTravailRefuse() {
        String etude = etudeAuTravail();
        long modele = propositions.ecrireLeModele(etude, deLaRegion(), "rapporteur");
        assertThat(conviennent(saisir("cas-26-02"))).isEmpty();
        guide.faire("rapporteur", etude, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Un reste sans payeur.", "suite", "MODELE"));
        tousVotent(etude, Choix.POUR);
        assertThat(etudes.exiger(etude).issue()).isEqualTo(IssueEtude.MODELE);

        String numero = saisir("cas-26-02");
        assertThat(conviennent(numero)).containsExactly(modele);
        recit.recevable(numero, "MODELE");
        recit.accepte(numero, "region");

        assertThat(engagements.acquis(numero)).filteredOn(ligne -> ligne.dispositif() == AIDE_DE_LA_REGION)
                .extracting(LigneDePlan::montant).containsExactly(CE_2);
        assertThat(decisions.rendue(numero)).hasValueSatisfying(decision -> {
            assertThat(decision.issue()).isEqualTo(IssueDuDossier.MODELE_APPLIQUE);
            assertThat(decision.reste()).isEqualTo(Montant.ZERO);
        });
        assertThat(chiffre(Indicateur.MODELE, modeles.exiger(modele).reference())).map(Chiffre::avant).contains(CE_2);
    }

    @Test
    void laRegionQuiNeSuitPasLeModeleSaisitLaConference() {
        adopter(deLaRegion());
        String numero = saisir("cas-26-02");
        recit.recevable(numero, "MODELE");
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Hors budget"));

        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
    }

    @Test
    void unModeleDAujourdhuiNeConvientPasAuxSalaries() {
        adopter(deLaRegion());
        assertThat(conviennent(saisir("cas-26-08"))).isEmpty();
    }

    /** Its aid did not exist then: the case goes on, and the model says why it is not for it. */
    @Test
    void unModeleDAujourdhuiNeConvientPasAUnDossierDAvantNiUnModeleDAvantAUnDossierDAujourdhui() {
        adopter(deLaRegion());
        ModeleDuCheque.adopter(modeles, recit);
        assertThat(pourquoiPas(saisir("cas-12"), deLaRegion())).contains("pour une formation de cette date, personne ne paie : Aide individuelle de la Région");
        assertThat(pourquoiPas(saisir("cas-26-02"), null)).contains("pour une formation de cette date, personne ne paie : Chèque formation de la Région");
    }

    /** Of the model with that title, or of the other. */
    private List<String> pourquoiPas(String dossier, Contenu contenu) {
        return modeles.examiner(dossier(dossier).demande(), plans.exigerDernier(dossier)).stream()
                .filter(c -> contenu != null == c.modele().contenu().titre().equals(deLaRegion().titre()))
                .flatMap(c -> c.conditions().stream()).filter(c -> !c.remplie()).map(Convenance.Condition::libelle).toList();
    }

    @Test
    void unDossierClosOuLaRegionADerogeDevientUnProjetDeModele() {
        adopter(deLaRegion());
        String numero = saisir("cas-26-02");
        recit.recevable(numero, "MODELE");
        recit.accepte(numero, "region");
        recit.entree(numero, "conseiller");

        Contenu tire = modeleTire.tirer(numero);
        assertThat(tire.statuts()).containsExactly("DEMANDEUR_EMPLOI");
        assertThat(tire.resteMaximum()).isEqualTo(CE_2);
        assertThat(tire.parts()).singleElement().satisfies(part -> {
            assertThat(part.dispositif()).isEqualTo(AIDE_DE_LA_REGION);
            assertThat(part.plafond()).isEqualTo(CE_2);
        });
    }

    private static Contenu deLaRegion() {
        return new Contenu("La Région paie ce que France Travail refuse", "Essai", List.of("DEMANDEUR_EMPLOI"), List.of(Dispositif.de("CPF_DE")), Montant.de("4000"),
                List.of(new PartDuModele(AIDE_DE_LA_REGION, Rubrique.CP, BigDecimal.valueOf(100), Montant.de("4000"))));
    }

    private void adopter(Contenu contenu) {
        long modele = modeles.rediger(contenu, "secretariat");
        modeles.soumettre(modele, "secretariat");
        recit.tousPour(modeles.exiger(modele).numero());
    }

    private List<Long> conviennent(String dossier) {
        return appliques.quiConviennent(dossier).stream().map(Convenance::modele).map(Modele::id).toList();
    }
}
