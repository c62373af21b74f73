package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.socle.Montant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transitions Pro and France Travail have signed nothing; when they do, the AIF completes what the ceiling of a PTP leaves. */
class ConventionDAujourdhuiTest extends AvecProcedure {

    /** The day before the training of the case. */
    private static final LocalDate EFFET = LocalDate.of(2026, 10, 4);
    private static final String TITRE = "Convention Transitions Pro Centre-Val de Loire – France Travail";

    @Autowired Conventions conventions;
    @Autowired Etudes etudes;

    @AfterEach
    void rendreLeRegistreCommeIlEtait() {
        conventions.toutes().stream().filter(c -> !c.numero().equals("CV-2015-00001") && c.activeLe() != null && c.denonciation() == null)
                .forEach(c -> conventions.denoncer(c.numero(), c.effet(), "Fin de l'essai.", "secretariat"));
    }

    @Test
    void laPageDitQuElleResteAConclureEtLeSecretariatEnPrepareLeProjet() {
        Visiteur secretariat = personne("secretariat");
        assertThat(secretariat.ouvrir("/conventions").body()).contains("À conclure", TITRE, "AIF et projet de transition professionnelle");
        assertThat(personne("transitions-pro").ouvrir("/conventions").body()).contains(TITRE).doesNotContain("Préparer le projet");

        String numero = preparer(secretariat);
        assertThat(conventions.exiger(numero)).satisfies(projet -> {
            assertThat(projet.etat()).isEqualTo(EtatConvention.PROJET);
            assertThat(projet.titre()).isEqualTo(TITRE);
            assertThat(projet.cumuls()).containsExactly("cumul.aif.ptp");
            assertThat(projet.parties()).extracting(place -> place.partie().code()).containsExactlyInAnyOrder("TRANSITIONS_PRO", "FRANCE_TRAVAIL");
        });
        assertThat(secretariat.ouvrir("/conventions").body()).doesNotContain("Préparer le projet");
    }

    @Test
    void elleNeChangeLePlanQuUneFoisSigneeParLesDeux() {
        Visiteur secretariat = personne("secretariat");
        String numero = preparer(secretariat);
        assertThat(plan().resteAFinancer()).isEqualTo(Montant.de("3000.00"));
        secretariat.envoyerFormulaire("/conventions/" + numero + "/signatures", "");
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).extracting(Task::getName).containsExactlyInAnyOrder(
                "Signer la convention – Transitions Pro Centre-Val de Loire", "Signer la convention – France Travail");
        signer("france-travail", numero);
        assertThat(plan().resteAFinancer()).isEqualTo(Montant.de("3000.00"));
        signer("transitions-pro", numero);
        passerLEcheance(SignatureConvention.CLE, numero);

        PlanDeFinancement apres = plan();
        assertThat(apres.resteAFinancer()).isEqualTo(Montant.ZERO);
        assertThat(apres.contributions()).filteredOn(c -> c.dispositif().code().equals("AIF")).singleElement().satisfies(c -> {
            assertThat(c.montant()).isEqualTo(Montant.de("3000.00"));
            assertThat(c.justification().parametres()).anyMatch(p -> p.source().contains(numero) && EFFET.equals(p.dateEffet()));
        });
    }

    @Test
    void uneEtudeThematiquePeutLaPorterJusquALaSignature() {
        String numero = etudes.deposer("Compléter un PTP par l'AIF", "Le plafond laisse des restes.", Origine.PARTENAIRE, "transitions-pro", null);
        guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        tousVotent(numero, Choix.POUR);
        guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier ce cumul",
                "echeance", LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur"));
        guide.faire("rapporteur", numero, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Le cumul est utile.", "suite", "CONVENTION",
                "titre", TITRE, "texte", "L'AIF complète le PTP.", "partie1", "TRANSITIONS_PRO", "partie2", "FRANCE_TRAVAIL",
                "cumul1", "cumul.aif.ptp", "effet", EFFET.toString()));
        tousVotent(numero, Choix.POUR);
        String convention = etudes.exiger(numero).convention();
        signer("transitions-pro", convention);
        signer("france-travail", convention);
        passerLEcheance(SignatureConvention.CLE, convention);

        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.CONVENTION);
        assertThat(plan().resteAFinancer()).isEqualTo(Montant.ZERO);
    }

    private String preparer(Visiteur secretariat) {
        assertThat(secretariat.ouvrir("/conventions/nouvelle?aConclure=0").body()).contains("value=\"" + TITRE + "\"",
                "value=\"TRANSITIONS_PRO\" checked", "value=\"FRANCE_TRAVAIL\" checked", "value=\"cumul.aif.ptp\" checked");
        secretariat.envoyerFormulaire("/conventions/nouvelle", "titre=" + URLEncoder.encode(TITRE, StandardCharsets.UTF_8)
                + "&texte=L%27AIF+complete+le+PTP&source=Registre&effet=04%2F10%2F2026&parties=TRANSITIONS_PRO&parties=FRANCE_TRAVAIL&cumuls=cumul.aif.ptp");
        List<Convention> projets = conventions.toutes().stream().filter(c -> c.titre().equals(TITRE) && c.etat() == EtatConvention.PROJET).toList();
        return projets.get(projets.size() - 1).numero();
    }

    private void signer(String compte, String convention) {
        guide.faire(compte, convention, SignatureConvention.SIGNER, Map.of("reponse", "SIGNE"));
    }

    /** Of the long and well paid training that Transitions Pro caps at 18 000 euros. */
    private PlanDeFinancement plan() {
        return simulateur.simuler(corrigee("cas-26-08", Map.of()).demande());
    }
}
