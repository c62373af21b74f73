package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A training is near, and the conférence would decide too late at its usual pace: the secretariat gives this case fewer days. */
class DelaisRaccourcisTest extends AvecProcedure {

    private static final LocalDate AUJOURD_HUI = LocalDate.now(HorlogeConfiguration.PARIS);
    private static final String MOTIF = "La formation commence dans deux mois";

    @Autowired DelaisDuDossier delais;
    @Autowired Courriers courriers;
    @Autowired Journal journal;
    @Autowired RetraitDeDossier retrait;
    @Autowired ReouvertureDeDossier reouverture;

    @Test
    void laTacheDitQueLaDecisionViendraitTropTardEtOuvreLesDelais() throws Exception {
        JsonNode proche = vue(formationProche(), TraitementSaisine.VERIFIER_RECEVABILITE, "secretariat");
        assertThat(proche.at("/horloge").asText()).contains("Conférence : aux délais usuels", "trop tard pour", "jours ouvrés");
        assertThat(proche.at("/delaisOuverts").asBoolean()).isTrue();
        assertThat(proche.at("/delais/0").toString()).contains("vote d'opportunité", "\"usuel\":15", "\"actuel\":15");

        JsonNode lointaine = vue(formationLointaine(), TraitementSaisine.VERIFIER_RECEVABILITE, "secretariat");
        assertThat(lointaine.at("/horloge").asText()).isEmpty();
        assertThat(lointaine.at("/delaisOuverts").asBoolean()).isFalse();
    }

    @Test
    void chaqueEtapeAlorsALeDelaiRaccourciSurSaTacheEtSurSonMinuteur() {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiOpportunite", "4", "delaiMandat", "2", "delaiProposition", "6", "delaiEngagement", "5",
                "delaiResponsable", "1", "delaiAdoption", "3"));

        assertThat(echeances(numero, VoteBureau.VOTER)).hasSize(4).containsOnly(dans(4));
        assertThat(minuteur(VoteBureau.CLE, numero, VoteBureau.DATE_DE_SEANCE)).isEqualTo(dans(4));
        tousVotent(numero, Choix.POUR);
        assertThat(echeances(numero, TraitementSaisine.DONNER_MANDAT)).containsOnly(dans(2));
        mandat(numero, 6);
        assertThat(echeances(numero, GroupeDeTravail.REDIGER_CAHIER)).containsOnly(dans(6));
        recit.cahierDesCharges(numero, "Trouver qui paie le reste");
        assertThat(echeances(numero, GroupeDeTravail.PROPOSER_SOLUTION)).containsOnly(dans(6));
        recit.proposition(numero, "AIF", "3960,00", "Accord demandé à titre exceptionnel");
        assertThat(echeances(numero, EngagementFinanceurs.ENGAGER)).containsOnly(dans(5));
        assertThat(minuteur(EngagementFinanceurs.CLE, numero, "Timer_EcheanceFinanceurs")).isEqualTo(dans(5));
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        assertThat(echeances(numero, EngagementFinanceurs.ENGAGER)).containsOnly(dans(1));
        assertThat(minuteur(EngagementFinanceurs.CLE, numero, "Timer_EcheanceResponsables")).isEqualTo(dans(1));
        recit.accepte(numero, "france-travail");
        assertThat(echeances(numero, VoteBureau.VOTER)).containsOnly(dans(3));
        assertThat(minuteur(VoteBureau.CLE, numero, VoteBureau.DATE_DE_SEANCE)).isEqualTo(dans(3));
    }

    @Test
    void lesCopresidentsDepartagentDansLeDelaiRaccourci() {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiDepartage", "2"));
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.CONTRE, "Pas ce dossier");
        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "Pas ce dossier");

        assertThat(echeances(numero, VoteBureau.DEPARTAGER)).hasSize(2).containsOnly(dans(2));
        assertThat(minuteur(VoteBureau.CLE, numero, "Timer_DelaiDuDepartage")).isEqualTo(dans(2));
    }

    @Test
    void ceQuiNEstPasRaccourciGardeSonDelaiUsuelEtUnAutreDossierLesGardeTous() {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiOpportunite", "4"));
        tousVotent(numero, Choix.POUR);
        assertThat(echeances(numero, TraitementSaisine.DONNER_MANDAT)).containsOnly(dans(5));

        String autre = formationProche();
        recit.recevable(autre, "CONFERENCE");
        assertThat(echeances(autre, VoteBureau.VOTER)).containsOnly(dans(15));
    }

    @Test
    void leMandatTientDansLeDelaiDuGroupe() throws Exception {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiProposition", "6"));
        tousVotent(numero, Choix.POUR);

        assertThat(vue(numero, TraitementSaisine.DONNER_MANDAT, "secretariat").at("/limite").asText())
                .contains("au plus tard le " + EnFrancais.date(JoursOuvres.apres(AUJOURD_HUI, 6)));
        assertThatThrownBy(() -> mandat(numero, 7)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("l'échéance du mandat est au plus tard le " + EnFrancais.date(JoursOuvres.apres(AUJOURD_HUI, 6)));
        mandat(numero, 6);
        assertThat(echeances(numero, GroupeDeTravail.REDIGER_CAHIER)).containsOnly(dans(6));
    }

    @Test
    void leDelaiRaccourciSeLitSurLaTacheDansLeCourrielEtSurLaPageDuDossier() throws Exception {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiOpportunite", "4", "delaiAdoption", "1"));

        assertThat(vue(numero, VoteBureau.VOTER, "bureau.etat").at("/delaiRaccourci").asText())
                .isEqualTo("Délai raccourci pour ce dossier : 4\u00a0jours ouvrés au lieu de 15.");
        assertThat(CourriersDUnDossier.de(courriers, "bureau.etat", numero).stream().map(Courriers.Message::avis))
                .singleElement().satisfies(avis -> assertThat(avis.texte()).contains("4\u00a0jours ouvrés au lieu de 15"));
        assertThat(personne("conseiller").lire("/dossiers/" + numero).body())
                .contains("vote d&#39;opportunité : 4\u00a0jours ouvrés au lieu de 15", "vote d&#39;adoption : 1\u00a0jour ouvré au lieu de 15", MOTIF);
    }

    @Test
    void leJournalDitQuiARaccourciQuoiEtPourquoi() {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiOpportunite", "4"));

        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.DELAIS_RACCOURCIS).singleElement().satisfies(acte -> {
            assertThat(acte.compte()).isEqualTo("secretariat");
            assertThat(acte.apres()).isEqualTo("OPPORTUNITE=4");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delaiOpportunite | 16   | vote d'opportunité, de 1 à 15
            delaiMandat      | 6    | mandat du groupe de travail, de 1 à 5
            delaiProposition | 0    | proposition du groupe de travail, de 1 à 20
            delaiEngagement  | -1   | nombre entier de jours ouvrés
            delaiAdoption    | 2,5  | nombre entier de jours ouvrés
            delaiAdoption    | 15   | Aucun de ces délais n'est plus court
            motifDesDelais   | Vite | Donnez au moins un délai""")
    void unDelaiPlusLongQueLUsuelOuSousUnJourEstRefuseEtRienNEstRetenu(String champ, String valeur, String refus) {
        String numero = formationProche();

        assertThatThrownBy(() -> raccourcir(numero, Map.of(champ, valeur))).isInstanceOf(RefusMetier.class).hasMessageContaining(refus);
        assertThat(delais.du(numero)).isEmpty();
        assertThat(dossier(numero).voie()).isNull();
    }

    @Test
    void raccourcirSansDirePourquoiEstRefuse() {
        String numero = formationProche();

        assertThatThrownBy(() -> recevable(numero, Map.of("raccourcir", true, "delaiOpportunite", "4"))).isInstanceOf(RefusMetier.class)
                .hasMessage("Dites pourquoi les délais sont raccourcis.");
    }

    @Test
    void quandLesDelaisUsuelsSuffisentIlsNeSeRaccourcissentPas() {
        String numero = formationLointaine();

        assertThatThrownBy(() -> raccourcir(numero, Map.of("delaiOpportunite", "4"))).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("la décision vient avant tous les derniers jours utiles du plan");
    }

    @Test
    void apresUnComplementLeSecretariatPeutRendreUnDelai() {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiOpportunite", "4", "delaiAdoption", "3"));
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        guide.faire("conseiller", numero, TraitementSaisine.COMPLETER_DOSSIER, Map.of("reponse", "Voici le devis"));
        raccourcir(numero, Map.of("delaiOpportunite", "15"));

        assertThat(delais.du(numero)).extracting(r -> r.delai().libelle() + " : " + r.duree()).containsExactly("vote d'adoption : 3\u00a0jours ouvrés au lieu de 15");
        assertThat(echeances(numero, VoteBureau.VOTER)).containsOnly(dans(15));
    }

    @Test
    void unDossierRouvertReprendLesDelaisUsuels() {
        String numero = formationProche();
        raccourcir(numero, Map.of("delaiOpportunite", "4"));
        retrait.retirer(numero, "Erreur", "conseiller");
        reouverture.rouvrir(numero, "Retiré par erreur", "secretariat");
        guide.continuer(numero);
        recit.recevable(numero, "CONFERENCE");

        assertThat(delais.du(numero)).isEmpty();
        assertThat(echeances(numero, VoteBureau.VOTER)).containsOnly(dans(15));
    }

    /** The agency does not validate: the account pays, and something is left to the conférence. */
    private String formationProche() {
        return saisirPourDans(60, "cas-26-02", Map.of());
    }

    private String formationLointaine() {
        return saisirPourDans(200, "cas-26-02", Map.of());
    }

    private void raccourcir(String numero, Map<String, Object> voulus) {
        Map<String, Object> reponses = new HashMap<>(voulus);
        reponses.put("raccourcir", true);
        reponses.putIfAbsent("motifDesDelais", MOTIF);
        recevable(numero, reponses);
    }

    private void recevable(String numero, Map<String, Object> enPlus) {
        Map<String, Object> reponses = new HashMap<>(enPlus);
        reponses.put("recevabilite", "RECEVABLE");
        reponses.put("voie", "CONFERENCE");
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE, reponses);
    }

    private void mandat(String numero, int jours) {
        guide.faire("secretariat", numero, TraitementSaisine.DONNER_MANDAT, Map.of("objet", "Trouver le reste",
                "echeance", JoursOuvres.apres(AUJOURD_HUI, jours).toString(), "rapporteur", "rapporteur"));
    }

    private static Date dans(int jours) {
        return Echeances.finDeJournee(JoursOuvres.apres(AUJOURD_HUI, jours));
    }

    private List<Date> echeances(String numero, String tache) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(tache).list().stream().map(Task::getDueDate).toList();
    }

    private Date minuteur(String processus, String numero, String evenement) {
        Job minuteur = travaux.createJobQuery().processInstanceId(instance(processus, numero).getId()).activityId(evenement).singleResult();
        return minuteur.getDuedate();
    }

    private JsonNode vue(String numero, String tache, String compte) throws Exception {
        String id = taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(tache).list().stream()
                .filter(t -> programme(compte).lire("/engine-rest/task/" + t.getId()).statusCode() == 200).findFirst().orElseThrow().getId();
        return json.readTree(json.readTree(programme(compte).lire("/engine-rest/task/" + id + "/form-variables?deserializeValues=false").body()).at("/vue/value").asText());
    }
}
