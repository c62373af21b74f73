package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every waiting task of every diagram has a deadline that is seen, and timers before and after it. */
class MinuteursDesTachesTest extends AvecMinuteurs {

    @Autowired Etudes etudes;
    @Autowired Conventions conventions;
    @Autowired Signatures signatures;

    @Test
    void chaqueTacheDUnDossierAUneEcheanceVisibleEtSesMinuteurs() {
        String numero = saisir("cas-12");
        chacuneASesMinuteurs(numero);
        recit.recevable(numero, "CONFERENCE");
        chacuneASesMinuteurs(numero);
        tousVotent(numero, Choix.POUR);
        chacuneASesMinuteurs(numero);
        recit.mandat(numero, "Essai");
        chacuneASesMinuteurs(numero);
        recit.cahierDesCharges(numero, "Essai");
        chacuneASesMinuteurs(numero);
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Essai");
        chacuneASesMinuteurs(numero);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        chacuneASesMinuteurs(numero);
        recit.tousPour(numero);
        chacuneASesMinuteurs(numero);
        Task entree = seule(numero);
        assertThat(minuteurs(entree).get(0).getDuedate()).as("un mois après le début, le jour même")
                .isEqualTo(aHuitHeures(jour(entree.getDueDate())));
    }

    @Test
    void chaqueTacheDUneEtudeEtDUneSignatureAUneEcheanceVisibleEtSesMinuteurs() {
        String etude = etudes.deposer("Relances d'une étude", "Un problème.", Origine.AUTOSAISINE, "bureau.etat", null);
        chacuneASesMinuteurs(etude);
        guide.faire("secretariat", etude, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        tousVotent(etude, Choix.POUR);
        chacuneASesMinuteurs(etude);
        guide.faire("secretariat", etude, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Essai", "rapporteur", "rapporteur",
                "echeance", LocalDate.now(HorlogeConfiguration.PARIS).plusMonths(1).toString()));
        chacuneASesMinuteurs(etude);

        String convention = conventions.enregistrer(new ProjetDeConvention("Relances d'une signature", "Texte", "essai",
                LocalDate.now(PARIS).plusMonths(1), null, List.of(new Partie("opca"), new Partie("fongecif")), List.of("cumul.cif.opca"), List.of()), "secretariat");
        signatures.demander(convention, "secretariat");
        chacuneASesMinuteurs(convention);
    }

    @Test
    void leDepartageAUneEcheanceVisibleEtSonRappel() {
        String numero = dossierSeul("cas-12");
        voteDeLEtat(numero);
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.CONTRE, "Hors de portée");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "Hors de portée");
        chacuneASesMinuteurs(numero);
    }

    private void chacuneASesMinuteurs(String numero) {
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isNotEmpty().allSatisfy(tache -> {
            assertThat(tache.getDueDate()).as(tache.getName()).isNotNull();
            assertThat(minuteurs(tache)).as(tache.getName()).hasSizeBetween(1, 2);
        });
    }
}
