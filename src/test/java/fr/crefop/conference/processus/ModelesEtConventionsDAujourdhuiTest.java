package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.etudes.PropositionsDesGroupes;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.EtatDuModele;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.ModeleTire;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What studies, models and conventions do for the trainings of 2015-2018, they do for those of today: 3 960 € that nobody pays when
 * France Travail refuses (CE-2), 3 000 € that the ceiling of a projet de transition leaves (CE-8).
 */
class ModelesEtConventionsDAujourdhuiTest extends AvecProcedure {

    private static final LocalDate EFFET = LocalDate.of(2026, 1, 1);
    private static final Dispositif AIDE_DE_LA_REGION = Dispositif.de("REGION_AIDE_INDIVIDUELLE");
    private static final Montant CE_2 = Montant.de("3960.00");
    private static final Montant CE_8 = Montant.de("3000.00");

    @Autowired Etudes etudes;
    @Autowired PropositionsDesGroupes propositions;
    @Autowired Modeles modeles;
    @Autowired ModelesAppliques appliques;
    @Autowired ModeleTire modeleTire;
    @Autowired Conventions conventions;
    @Autowired Signatures signatures;
    @Autowired CumulsOuvrables cumuls;
    @Autowired Engagements engagements;
    @Autowired Decisions decisions;
    @Autowired Indicateurs indicateurs;
    @Autowired TourneeDesIndicateurs tournee;
    @Autowired JdbcClient base;

    @AfterEach
    void rendreLesRegistresCommeIlsEtaient() {
        modeles.page(1, 1_000).lignes().stream().filter(m -> m.etat() == EtatDuModele.APPROUVE)
                .forEach(m -> modeles.retirer(m.id(), "Fin de l'essai", "secretariat"));
        conventions.toutes().stream().filter(c -> !c.numero().equals("CV-2015-00001") && c.activeLe() != null && c.denonciation() == null)
                .forEach(c -> conventions.denoncer(c.numero(), c.effet(), "Fin de l'essai.", "secretariat"));
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

    /** Told until it is signed, counted once it is, and told again when it ends. */
    @Test
    void laProchaineConventionUtileEstDiteTantQuElleNEstPasSignee() {
        String numero = saisir("cas-26-08");
        recit.nonRecevable(numero, "Essai");
        arreter();
        assertThat(gain(numero, "cumul.aif.ptp")).contains(CE_8);

        String convention = conclure("cumul.aif.ptp", "transitions-pro", "france-travail");
        arreter();
        assertThat(gain(numero, "cumul.aif.ptp")).isEmpty();
        saisir("cas-26-08");
        assertThat(chiffre(Indicateur.APPORT, Indicateur.CONVENTION_EN_VIGUEUR + convention)).map(Chiffre::total).contains(CE_8);

        conventions.denoncer(convention, EFFET, "Fin de l'essai.", "secretariat");
        arreter();
        assertThat(gain(numero, "cumul.aif.ptp")).contains(CE_8);
    }

    /** In a region whose aid is to be confirmed, and that has answered: beside the AIF only once both have signed. */
    @Test
    void laRegionEtFranceTravailPaientEnsembleParConvention() {
        assertThat(payeurs(regionEtAif())).containsExactly("CPF_DE", "REGION_AIDE_INDIVIDUELLE");
        conclure("cumul.aif.region", "region", "france-travail");
        PlanDeFinancement plan = regionEtAif();
        assertThat(payeurs(plan)).containsExactly("CPF_DE", "REGION_AIDE_INDIVIDUELLE", "AIF");
        assertThat(plan.resteAFinancer()).isEqualTo(Montant.de("460.00"));
    }

    @Test
    void lOpcoEtTransitionsProPaientEnsembleParConvention() {
        assertThat(payeurs(opcoEtPtp())).containsExactly("PTP");
        conclure("cumul.plan.ptp", "opco", "transitions-pro");
        PlanDeFinancement plan = opcoEtPtp();
        assertThat(payeurs(plan)).containsExactly("PLAN_OPCO", "PTP");
        assertThat(plan.resteAFinancer()).isEqualTo(Montant.de("500.00"));
    }

    @Test
    void unePartieQuiRefuseDeSignerTermineLEtudeSansConvention() {
        String etude = etudeAuTravail();
        guide.faire("rapporteur", etude, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Le cumul est utile.", "suite", "CONVENTION",
                "titre", "Convention Région – France Travail", "texte", "La Région complète l'AIF.", "partie1", "REGION", "partie2", "FRANCE_TRAVAIL",
                "cumul1", "cumul.aif.region", "effet", EFFET.toString()));
        tousVotent(etude, Choix.POUR);
        String convention = etudes.exiger(etude).convention();
        guide.faire("france-travail", convention, SignatureConvention.SIGNER, Map.of("reponse", "REFUSE", "motif", "Pas sans la direction"));
        assertThat(conventions.exiger(convention).etat()).isEqualTo(EtatConvention.NON_CONCLUE);
        assertThat(etudes.exiger(etude).issue()).isEqualTo(IssueEtude.NON_CONCLUE);
        assertThat(payeurs(regionEtAif())).containsExactly("CPF_DE", "REGION_AIDE_INDIVIDUELLE");
    }

    /** Asked for by a structure, as an advisor does of a problem met in several cases. */
    private String etudeAuTravail() {
        String etude = etudes.deposer("Ce que France Travail ne peut pas payer", "Des restes sans payeur. Essai " + System.nanoTime(), Origine.STRUCTURE, "conseiller", null);
        guide.faire("secretariat", etude, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        tousVotent(etude, Choix.POUR);
        guide.faire("secretariat", etude, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier un cumul", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur"));
        return etude;
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

    private String conclure(String cumul, String une, String autre) {
        String convention = conventions.enregistrer(new ProjetDeConvention("Convention d'essai", "Ce cumul est permis.", "essai", EFFET, null,
                List.of(new Partie(une), new Partie(autre)), List.of(cumul), List.of()), "secretariat");
        signatures.envoyer(convention, "secretariat");
        signatures.signer(convention, new Partie(une), une);
        signatures.signer(convention, new Partie(autre), autre);
        conventions.activer(convention);
        return convention;
    }

    private PlanDeFinancement regionEtAif() {
        return simulateur.simuler(corrigee("cas-26-01", Map.of("beneficiaire.regionDomicile", "84", "formation.regionFormation", "84",
                "dossier.montantsAccordes", Map.of("AIF", 1500, "REGION_AIDE_INDIVIDUELLE", 2000))).demande());
    }

    /** The ceiling of Transitions Pro is reached, and the company is a small one. */
    private PlanDeFinancement opcoEtPtp() {
        return simulateur.simuler(corrigee("cas-26-08", Map.of("parcours.opco", "AKTO", "parcours.effectif", 9, "dossier.initiativeEmployeur", true,
                "dossier.accordEmployeur", true)).demande());
    }

    private static List<String> payeurs(PlanDeFinancement plan) {
        return plan.contributions().stream().map(c -> c.dispositif().code()).toList();
    }

    private List<Chiffre> arreter() {
        tournee.faire(Instant.now());
        return indicateurs.de(indicateurs.dernier(false).orElseThrow(), Decoupage.ENSEMBLE, "", Periode.TOUTES);
    }

    private Optional<Chiffre> chiffre(Indicateur indicateur, String code) {
        return arreter().stream().filter(c -> c.indicateur() == indicateur && c.code().equals(code)).findFirst();
    }

    private Optional<Montant> gain(String numero, String cumul) {
        String paire = cumuls.tous().stream().filter(c -> c.cle().equals(cumul)).findFirst().orElseThrow().codeDesSignataires();
        return base.sql("select o.valeur from conference.observation o join conference.fait f on f.id = o.fait_id where f.numero = ? and o.nature = 'COMBINAISON' and o.code = ?")
                .params(numero, paire).query(BigDecimal.class).optional().map(Montant::new);
    }
}
