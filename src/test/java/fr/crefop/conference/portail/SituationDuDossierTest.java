package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.DatesDesActes.Date;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.DecisionVue;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.EtapeVue;
import fr.crefop.conference.portail.DossierVue.PartVue;
import fr.crefop.conference.portail.suivi.EtatDit;
import fr.crefop.conference.portail.suivi.Frise;
import fr.crefop.conference.portail.suivi.Frise.Pas;
import fr.crefop.conference.portail.suivi.Frise.Place;
import fr.crefop.conference.portail.suivi.MontageDuPlan;
import fr.crefop.conference.portail.suivi.PlanEnTrois;
import fr.crefop.conference.portail.suivi.PlanEnTrois.Sens;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the head of a case page says: its state in one sentence, its way, its plan in three columns. */
class SituationDuDossierTest {

    private static final Instant JUIN = Instant.parse("2018-06-18T08:00:00Z");
    private static final LocalDate LE_20 = LocalDate.of(2018, 6, 20);

    @Test
    void lEtatSeDitEnUnePhraseAvecDepuisQuandQuiEtPourQuand() {
        EtatDit dit = EtatDit.de(dossier(EtatDossier.RECU, List.of(attend("Secrétariat permanent", LocalDate.of(2018, 6, 25)))), LE_20);

        assertThat(phrase(dit)).isEqualTo("La saisine est reçue et sa recevabilité est à vérifier, depuis le 18 juin 2018 ;"
                + " une réponse est attendue (Secrétariat permanent), au plus tard le 25 juin 2018.");
        assertThat(dit.ton()).isEqualTo(EtatDit.Ton.EN_COURS);
    }

    @Test
    void unRetardSeDitParUnMotEtNonParUneSeuleCouleur() {
        EtatDit dit = EtatDit.de(dossier(EtatDossier.EN_ADOPTION, List.of(attend("État", LocalDate.of(2018, 6, 19)), attend("Région", null))), LE_20);

        assertThat(dit.mot()).isEqualTo("En retard");
        assertThat(phrase(dit)).endsWith("2 réponses sont attendues (État ; Région) ; la première devait venir le 19 juin 2018.");
    }

    /** One never sees which: a person, a phrase, a colour for each end. */
    @ParameterizedTest
    @CsvSource({"PLAN_ADOPTE, REUSSI", "PLAN_DIRECT, REUSSI", "MODELE_APPLIQUE, REUSSI", "NON_RECEVABLE, REFUSE", "REJETE, REFUSE",
        "SANS_SUITE, ARRETE", "ABANDONNE, ARRETE"})
    void chaqueFinASonTonEtUneSolutionRefuseeOuRetireeNEstJamaisVerte(IssueDuDossier issue, EtatDit.Ton ton) {
        EtatDit dit = EtatDit.de(Cas12.dossier(null, new DecisionVue(new Code(issue.name(), issue.libelle()), LE_20, null, null), null), LE_20);

        assertThat(dit.ton()).isEqualTo(ton);
        assertThat(phrase(dit)).startsWith(issue.libelle() + " (20 juin 2018)");
        assertThat(dit.sansPlan()).isEqualTo(ton != EtatDit.Ton.REUSSI);
    }

    @Test
    void unPlanAdoptePuisAbandonneEstArrete() {
        DecisionVue adopte = new DecisionVue(new Code("PLAN_ADOPTE", "Plan adopté"), LE_20, Montant.ZERO, null);
        DecisionVue abandon = new DecisionVue(new Code("ABANDONNE", "Projet abandonné"), LE_20, null, null);

        assertThat(EtatDit.de(Cas12.dossier(null, adopte, abandon), LE_20).ton()).isEqualTo(EtatDit.Ton.ARRETE);
    }

    @ParameterizedTest
    @EnumSource(value = EtatDossier.class, names = "CLOS", mode = EnumSource.Mode.EXCLUDE)
    void chaqueEtatASaPhraseEtUneSeuleEtapeOuIlEnEst(EtatDossier etat) {
        DossierVue dossier = dossier(etat, List.of(attend("Quelqu'un", null)));

        assertThat(EtatDit.de(dossier, LE_20).phrase()).endsWith(".").doesNotContain("_", "null").hasSizeGreaterThan(40);
        assertThat(Frise.de(dossier, List.of()).pas()).filteredOn(Pas::ici).hasSize(1);
    }

    @Test
    void laFriseDateCeQuiEstPasseEtRienDeCeQuiVient() {
        Frise frise = Frise.de(dossier(EtatDossier.EN_ENGAGEMENT, List.of()), List.of(new Date(Acte.RECEVABLE, null, JUIN),
                new Date(Acte.DEPOUILLEMENT, "OPPORTUNITE", JUIN), new Date(Acte.MANDAT_DONNE, null, JUIN), new Date(Acte.CAHIER_REDIGE, null, JUIN),
                new Date(Acte.SOLUTION_PROPOSEE, null, JUIN), new Date(Acte.ENGAGEMENT_ACCEPTE, null, JUIN)));

        assertThat(frise.pas()).extracting(Pas::nom).containsExactly("Saisine", "Recevabilité", "Vote du bureau sur l'opportunité", "Mandat",
                "Groupe de travail", "Proposition", "Réponses des financeurs", "Vote du bureau sur l'adoption", "Entrée en formation", "Clos");
        assertThat(frise.pas().subList(0, 6)).allSatisfy(pas -> assertThat(pas.le()).isNotNull());
        assertThat(frise.pas().subList(6, 10)).allSatisfy(pas -> assertThat(pas.le()).isNull());
        assertThat(frise.pas().get(6).place()).isEqualTo(Place.ICI);
    }

    @Test
    void unDossierQuiVaDroitAuxFinanceursNAPasLesEtapesDuBureau() {
        DossierVue d = dossier(EtatDossier.EN_ENGAGEMENT, List.of());
        DossierVue direct = avec(d, d.etat(), new Code("DIRECTE", "Voie directe"), List.of());

        assertThat(Frise.de(direct, List.of()).pas()).extracting(Pas::nom)
                .containsExactly("Saisine", "Recevabilité", "Réponses des financeurs", "Entrée en formation", "Clos");
    }

    @Test
    void unDossierNonRecevableNeMontreQueCeQuIlATraverse() {
        DossierVue clos = Cas12.dossier(null, new DecisionVue(new Code("NON_RECEVABLE", "Saisine non recevable"), LE_20, null, null), null);

        assertThat(Frise.de(clos, List.of(new Date(Acte.NON_RECEVABLE, null, JUIN), new Date(Acte.DOSSIER_CLOS, null, JUIN))).pas())
                .extracting(Pas::nom).containsExactly("Saisine", "Recevabilité", "Clos");
    }

    @Test
    void unDossierClosNAPlusDEtapeEnCours() {
        DossierVue clos = Cas12.dossier(null, new DecisionVue(new Code("NON_RECEVABLE", "Saisine non recevable"), LE_20, null, null), null);

        assertThat(Frise.de(clos, List.of(new Date(Acte.NON_RECEVABLE, null, JUIN), new Date(Acte.DOSSIER_CLOS, null, JUIN))).pas())
                .extracting(Pas::place).containsOnly(Place.PASSE);
    }

    @Test
    void leGroupeQuiAEcritSonCahierDesChargesEnEstALaProposition() {
        DossierVue dossier = dossier(EtatDossier.EN_TRAVAUX, List.of());

        assertThat(Frise.de(dossier, List.of()).pas()).filteredOn(Pas::ici).extracting(Pas::nom).containsExactly("Groupe de travail");
        assertThat(Frise.de(dossier, List.of(new Date(Acte.CAHIER_REDIGE, null, JUIN))).pas()).filteredOn(Pas::ici).extracting(Pas::nom)
                .containsExactly("Proposition");
    }

    @Test
    void chaqueLigneDitCeQueDonnentLesReglesCeQuiEstProposeEtCeQuiEstConfirme() {
        PlanEnTrois plan = MontageDuPlan.de(Cas12.dossier(null));

        assertThat(plan.parties()).singleElement().satisfies(partie -> assertThat(partie.lignes())
                .extracting(l -> l.dispositif() + " | " + l.regles() + " | " + l.propose() + " | " + l.reponse().sens() + " " + l.reponse().montant())
                .containsExactly("Congé individuel de formation CDD | 13725.00 | 13725.00 | CONFIRME 13725.00",
                        "CPF du demandeur d'emploi | 360.00 | 360.00 | CONFIRME 360.00",
                        "Chèque formation de la Région | null | 415.00 | CONFIRME 415.00"));
        assertThat(plan.regles().reste()).isEqualTo(Montant.de("415"));
        assertThat(plan.propose().reste()).isEqualTo(Montant.ZERO);
        assertThat(plan.engage().reste()).isEqualTo(Montant.ZERO);
        assertThat(plan.barres()).hasSize(3);
    }

    @Test
    void uneContrePropositionUnRefusEtUneReponseAttendueNEngagentRien() {
        PlanEnTrois plan = MontageDuPlan.de(Cas12.dossier(null, List.of(
                reponse("FONGECIF_CVL", "REFUSE", "CIF_CDD", "13725", "0", null), reponse("REGION_CVL", "CONTRE_PROPOSE", "REGION_CHEQUE", "415", "0", "300"))));

        assertThat(plan.parties().get(0).lignes()).extracting(l -> l.reponse() == null ? null : l.reponse().sens())
                .containsExactly(Sens.REFUSE, null, Sens.CONTRE_PROPOSE);
        assertThat(plan.engage().finance()).isEqualTo(Montant.ZERO);
        assertThat(plan.parties().get(0).lignes().get(2).reponse().montant()).isEqualTo(Montant.de("300"));
    }

    @Test
    void avantQueQuiconqueSoitSolliciteNulNEstDitEngage() {
        PlanEnTrois plan = MontageDuPlan.de(Cas12.dossier(null, List.of()));

        assertThat(plan.engage()).isNull();
        assertThat(plan.parties().get(0).lignes()).allSatisfy(ligne -> assertThat(ligne.reponse()).isNull());
    }

    private static EngagementVue reponse(String financeur, String etat, String dispositif, String demande, String accorde, String propose) {
        return new EngagementVue(1, financeur, new Code(etat, etat), Montant.de(demande), Montant.de(accorde), propose == null ? null : Montant.de(propose), null, null,
                "Quelqu'un", JUIN, null, null, List.of(new PartVue(Dispositif.de(dispositif), Rubrique.CP, Montant.de(demande), Montant.de(accorde),
                        propose == null ? null : Montant.de(propose), null)));
    }

    private static EtapeVue attend(String qui, LocalDate echeance) {
        return new EtapeVue("Quelque chose", qui, JUIN, echeance, null, null);
    }

    private static DossierVue dossier(EtatDossier etat, List<EtapeVue> etapes) {
        return avec(Cas12.dossier(null), new Code(etat.name(), etat.libelle()), new Code("CONFERENCE", "Conférence"), etapes);
    }

    private static DossierVue avec(DossierVue d, Code etat, Code voie, List<EtapeVue> etapes) {
        return new DossierVue(d.numero(), etat, voie, d.recueLe(), d.auteur(), d.structure(), d.motif(), d.identite(), d.demande(), d.plan(), etapes,
                d.delaisRaccourcis(), d.scrutins(), d.mandat(), d.proposition(), d.engagements(), d.decision(), d.issueFinale(), d.travaux(),
                d.passagesPrecedents(), d.consentement());
    }

    private static String phrase(EtatDit dit) {
        return dit.phrase().replace('\u00a0', ' ');
    }
}
