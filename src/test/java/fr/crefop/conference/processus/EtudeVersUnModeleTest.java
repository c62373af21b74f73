package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.etudes.PropositionsDesGroupes;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.EtatDuModele;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.pilotage.ModelesEnEtude;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A study whose group is at work, and what becomes of the model that it writes. */
class EtudeVersUnModeleTest extends AvecProcedure {

    @Autowired Etudes etudes;
    @Autowired PropositionsDesGroupes propositions;
    @Autowired ModelesEnEtude enEtude;
    @Autowired Modeles modeles;
    @Autowired ModelesAppliques appliques;
    @Autowired Conventions conventions;

    private String numero;
    private ProcessInstance etude;

    @BeforeEach
    void leGroupeEstAuTravail() {
        numero = etudes.deposer("Compléter un CIF par le chèque de la Région", "Des restes de quelques centaines d'euros. Essai " + System.nanoTime(),
                Origine.PARTENAIRE, "region", null);
        etude = instance(EtudeThematique.CLE, numero);
        guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        tousVotent(numero, Choix.POUR);
        guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier un cumul", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur"));
    }

    @AfterEach
    void rienNeResteEnVigueur() {
        modeles.page(1, 1_000).lignes().stream().filter(m -> m.etat() == EtatDuModele.APPROUVE)
                .forEach(m -> modeles.retirer(m.id(), "Fin de l'essai", "secretariat"));
    }

    @Test
    void leModeleAdopteParLeBureauEstAussitotProposeAuxDossiersQuIlResout() {
        long id = ecrire("600.00");
        assertThat(conviennent(saisir("cas-12"))).isEmpty();
        rapporter("MODELE");
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).extracting(Task::getName)
                .allMatch(nom -> nom.startsWith("Voter l'adoption du modèle – collège ")).hasSize(4);
        tousVotent(numero, Choix.POUR);

        assertThat(etude).isEnded().hasPassed("EndEvent_ModeleEnVigueur")
                .hasNotPassed("CallActivity_Signature");
        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.MODELE);
        assertThat(conviennent(saisir("cas-12"))).containsExactly(id);
        assertThat(modeles.exiger(id)).extracting(Modele::etude, Modele::numero)
                .containsExactly(numero, etudes.exiger(numero).modele());
    }

    @Test
    void unRapportSansModeleEcritEstRefuseEtLaTacheReste() {
        assertThatThrownBy(() -> rapporter("MODELE")).hasStackTraceContaining("Aucun modèle n'est écrit pour cette étude");
        assertThat(etude).isWaitingAt("Task_RendreRapport");
        assertThat(etudes.exiger(numero).rapport()).isNull();
    }

    @Test
    void leModeleQueLeBureauRejetteEstRefuse() {
        long id = ecrire("600.00");
        rapporter("MODELE");
        tousVotent(numero, Choix.CONTRE);
        assertThat(etude).isEnded().hasPassed("EndEvent_Rejetee");
        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.REJETEE);
        assertThat(etat(id)).isEqualTo(EtatDuModele.REFUSE);
    }

    @Test
    void unComplementRendLeModeleAuGroupeQuiEnEcritUneAutreVersion() {
        long premiere = ecrire("600.00");
        rapporter("MODELE");
        tousVotent(numero, Choix.AJOURNEMENT);
        assertThat(etat(premiere)).isEqualTo(EtatDuModele.EN_APPROBATION);
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        assertThat(etude).isWaitingAt("Task_RendreRapport");
        assertThat(etat(premiere)).isEqualTo(EtatDuModele.EN_ETUDE);

        long seconde = ecrire("500.00");
        rapporter("MODELE");
        tousVotent(numero, Choix.POUR);
        assertThat(etat(premiere)).isEqualTo(EtatDuModele.REMPLACE);
        assertThat(modeles.exiger(seconde)).extracting(Modele::version, Modele::etat, Modele::reference)
                .containsExactly(2, EtatDuModele.APPROUVE, modeles.exiger(premiere).reference());
    }

    @Test
    void leGroupePeutEnfinProposerUneConventionOuRien() {
        long ecrit = ecrire("600.00");
        guide.faire("rapporteur", numero, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Le cumul est utile.", "suite", "CONVENTION",
                "titre", "Convention Région – FONGECIF", "texte", "Le chèque complète le CIF.", "partie1", "REGION",
                "partie2", "FONGECIF", "cumul1", "cumul.cif.region", "effet", "2018-09-16"));
        assertThat(etat(ecrit)).isEqualTo(EtatDuModele.RETIRE);
        String convention = etudes.exiger(numero).convention();
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);

        long autre = ecrire("600.00");
        rapporter("MODELE");
        assertThat(conventions.exiger(convention).etat()).isEqualTo(EtatConvention.NON_CONCLUE);
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        rapporter("SANS_SUITE");
        assertThat(etat(autre)).isEqualTo(EtatDuModele.RETIRE);
        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.SANS_SUITE);
    }

    @Test
    void tantQueLEtudeLeTientPersonneDAutreNeLeSoumetNiNeLeChange() {
        long id = ecrire("600.00");
        assertThat(etat(id)).isEqualTo(EtatDuModele.EN_ETUDE);
        resteALEtude(id);

        rapporter("MODELE");
        assertThat(etat(id)).isEqualTo(EtatDuModele.EN_APPROBATION);
        resteALEtude(id);
        assertThatThrownBy(() -> ecrire("700.00")).isInstanceOf(RefusMetier.class).hasMessageContaining("n'est pas au travail");
        assertThat(instance(ApprobationModele.CLE, modeles.exiger(id).numero())).isNull();
    }

    @Test
    void uneNouvelleVersionDuSecretariatGardeDOuVientLeModeleEtPasseParSonPropreVote() {
        long id = ecrire("600.00");
        rapporter("MODELE");
        tousVotent(numero, Choix.POUR);
        long suivante = modeles.reviser(id, contenu("700.00"), "secretariat");
        modeles.soumettre(suivante, "secretariat");
        tousVotent(modeles.exiger(suivante).numero(), Choix.POUR);
        assertThat(modeles.exiger(suivante)).extracting(Modele::etude, Modele::etat).containsExactly(numero, EtatDuModele.APPROUVE);
        assertThat(etat(id)).isEqualTo(EtatDuModele.REMPLACE);
    }

    private void resteALEtude(long id) {
        assertThatThrownBy(() -> modeles.soumettre(id, "secretariat")).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> modeles.reviser(id, contenu("700.00"), "secretariat")).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> modeles.retirer(id, "Motif", "secretariat")).isInstanceOf(RefusMetier.class);
    }

    private long ecrire(String reste) {
        return propositions.ecrireLeModele(numero, contenu(reste), "rapporteur");
    }

    private static Contenu contenu(String reste) {
        return new Contenu("Le chèque de la Région complète le CIF", "Cumul étudié", List.of("DEMANDEUR_EMPLOI"), List.of(),
                Montant.de(reste), List.of(new PartDuModele(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, BigDecimal.valueOf(100), Montant.de(reste))));
    }

    private void rapporter(String suite) {
        guide.faire("rapporteur", numero, EtudeThematique.RENDRE_RAPPORT,
                Map.of("rapport", "Le cumul est utile.", "suite", suite, "motif", "Rien à changer."));
    }

    private List<Long> conviennent(String dossier) {
        return appliques.quiConviennent(dossier).stream().map(Convenance::modele).map(Modele::id).toList();
    }

    private EtatDuModele etat(long id) {
        return modeles.exiger(id).etat();
    }
}
