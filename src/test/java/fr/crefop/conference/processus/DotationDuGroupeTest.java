package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.Dotation;
import fr.crefop.conference.travaux.Propositions;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.travaux.Scenarios;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The walk of the README: the account and the AIF do not suffice, the employer brings a dotation and the Région a derogation (adr/0057). */
class DotationDuGroupeTest extends AvecProcedure {

    private static final String REGION = "&dispositif1=REGION_AIDE_INDIVIDUELLE&rubrique1=CP&montant1=1200,00&motif1=" + encode("Métier qui recrute");
    private static final String EMPLOYEUR = "&dotationDe=EMPLOYEUR&montantDotation=785,00";

    @Autowired Propositions propositions;
    @Autowired Scenarios scenarios;
    @Autowired Engagements engagements;
    @Autowired Decisions decisions;
    @Autowired TachesAFaire aFaire;
    @Autowired Comptes comptes;

    private String numero;
    private String travail;

    @BeforeEach
    void mettreUnGroupeAuTravail() {
        numero = saisirPourDans(140, "cas-26-01", Map.of("beneficiaire.aussiSalarie", true, "formation.prixHt", 9525,
                "dossier.contratTravailEtudie", true, "dossier.montantsAccordes", Map.of("AIF", 5200)));
        travail = "/dossiers/" + numero + "/travail";
        recit.mandatApresLeVote(numero, "Trouver 1 985 €");
        recit.cahierDesCharges(numero, "Voir l'employeur et la Région");
    }

    @Test
    void leGroupeApporteLEmployeurEnDotationEtLaRegionParDerogationAuCentime() {
        assertThat(envoyer("calculer", EMPLOYEUR + REGION).body().replace('\u00a0', ' ')).contains("Il ne resterait rien", ">dotation<");
        assertThat(propositions.derniere(numero)).as("calculer n'enregistre rien").isEmpty();
        assertThat(envoyer("proposer", EMPLOYEUR + REGION).statusCode()).isEqualTo(302);

        assertThat(lignes()).containsExactly(tuple("EMPLOYEUR", "785.00", true, false), tuple("CPF_DE", "2340.00", false, false),
                tuple("AIF", "5200.00", false, false), tuple("REGION_AIDE_INDIVIDUELLE", "1200.00", false, true));
        assertThat(plans.exigerDernier(numero).contributions().get(0).justification().regles()).containsExactly("EMP-M");
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains(">dotation<", "EMP-M");
        assertThat(personne("secretariat").ouvrir(tache("secretariat")).body()).contains("DOTATION", "785,00");

        recit.accepte(numero, "france-travail");
        recit.accepte(numero, "region");
        recit.accepte(numero, "secretariat");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_ADOPTION);
        assertThat(engagements.acquis(numero)).filteredOn(LigneDePlan::dotation).extracting(LigneDePlan::financeur).containsExactly("EMPLOYEUR");
        assertThat(personne("bureau.etat").ouvrir(tache("bureau.etat")).body()).contains("DOTATION");
        recit.tousPour(numero);

        assertThat(decisions.rendue(numero)).hasValueSatisfying(decision -> {
            assertThat(decision.issue()).isEqualTo(IssueDuDossier.PLAN_ADOPTE);
            assertThat(decision.reste()).isEqualTo(Montant.ZERO);
        });
    }

    @Test
    void leRefusDeLEmployeurRendLeDossierAuGroupeSansSaDotation() {
        assertThat(envoyer("proposer", EMPLOYEUR + REGION).statusCode()).isEqualTo(302);
        recit.accepte(numero, "france-travail");
        recit.accepte(numero, "region");
        guide.faire("secretariat", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Son budget est pris"));

        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_TRAVAUX);
        assertThat(plans.exigerDernier(numero).resteAFinancer()).isEqualTo(Montant.de("1985"));
        assertThat(personne("rapporteur").ouvrir(travail).body()).contains("value=\"1\u00a0200,00\"").doesNotContain("785,00\"");
        assertThat(envoyer("proposer", "&dotationDe=EMPLOYEUR&montantDotation=300" + REGION).statusCode()).as("une autre se demande").isEqualTo(302);
        assertThat(engagements.exiger(numero, "EMPLOYEUR").demande()).isEqualTo(Montant.de("300"));
    }

    @Test
    void ceQuIlAccepteOuOffreEstReprisAuTourSuivant() {
        assertThat(envoyer("proposer", EMPLOYEUR + REGION).statusCode()).isEqualTo(302);
        recit.accepte(numero, "france-travail");
        recit.accepte(numero, "region");
        guide.faire("secretariat", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE_MOINS", "montant", "500,00"));

        assertThat(personne("rapporteur").ouvrir(travail).body()).contains("value=\"500,00\"", "value=\"EMPLOYEUR\" selected");
        assertThat(envoyer("proposer", "&dotationDe=EMPLOYEUR&montantDotation=500,00" + REGION).statusCode()).isEqualTo(302);
        assertThat(engagements.dernierTour(numero)).as("il n'a pas à répondre de nouveau").filteredOn(e -> e.financeur().equals("EMPLOYEUR"))
                .allSatisfy(e -> assertThat(e.engage()).isTrue());
        assertThat(propositions.derniere(numero)).hasValueSatisfying(p -> assertThat(p.reste()).isEqualTo(Montant.de("285")));
    }

    @Test
    void uneContrePropositionEstReprise() {
        assertThat(envoyer("proposer", EMPLOYEUR + REGION).statusCode()).isEqualTo(302);
        recit.accepte(numero, "france-travail");
        recit.accepte(numero, "region");
        guide.faire("secretariat", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "CONTRE_PROPOSE", "montant", "600,00", "conditions", "En deux fois"));

        assertThat(personne("rapporteur").ouvrir(travail).body()).contains("value=\"600,00\"", "En deux fois");
    }

    @Test
    void ceQuiNeTientPasEstRefuseEtRienNEstGarde() {
        long avant = plansGardes();
        refuse("&dotationDe=EMPLOYEUR", "Donnez le montant de la dotation.");
        refuse("&montantDotation=785", "Choisissez qui verse la dotation.");
        refuse("&dotationDe=EMPLOYEUR&montantDotation=0", "Le montant d&#39;une dotation doit être supérieur à zéro.");
        refuse("&dotationDe=EMPLOYEUR&montantDotation=sept+cents", "Montant en euros attendu");
        refuse("&dotationDe=EMPLOYEUR&montantDotation=9525,01", "les règles en retiennent 9\u00a0525,00 € sur 9\u00a0525,01 €");
        refuse("&dotationDe=AIF&montantDotation=100", "aucune dotation ne peut être apportée ainsi");
        refuse("&dotationDe=LOTERIE&montantDotation=100", "Ce dispositif n&#39;existe pas");
        refuse("&dotationDe=EMPLOYEUR&montantDotation=785" + REGION.replace("1200,00", "1200,01"), "dépassent le coût de la rubrique");

        assertThat(propositions.derniere(numero)).isEmpty();
        assertThat(plansGardes()).isEqualTo(avant);
    }

    @Test
    void leBrouillonLaGardeEtLeBandeauLaSuit() {
        assertThat(personne("rapporteur").envoyerFormulaire(travail + "/brouillon", "commentaire=&dotationDe=EMPLOYEUR&montantDotation=78").statusCode()).isEqualTo(204);
        assertThat(personne("rapporteur").ouvrir(travail).body()).contains("value=\"78\"", "value=\"EMPLOYEUR\" selected");
        assertThat(envoyer("apercu", EMPLOYEUR).body().replace('\u00a0', ' ')).contains("1 200,00");
        assertThat(envoyer("apercu", "&montantDotation=78").body()).contains("Sans la dotation, encore incomplète.");
    }

    @Test
    void elleSAjouteAuScenarioRetenu() {
        scenarios.creer(numero, "Sans le compte", Map.of("exclure", List.of("CPF_DE")), "rapporteur");
        scenarios.retenir(numero, scenarios.du(numero).stream().filter(s -> !s.reference()).map(Scenario::id).findFirst().orElseThrow(), "rapporteur");

        assertThat(propositions.essayer(numero, List.of(new Dotation(Dispositif.de("EMPLOYEUR"), Montant.de("785"))), List.of(), null).lignes())
                .extracting(ligne -> ligne.dispositif().code(), LigneDePlan::dotation).contains(tuple("EMPLOYEUR", true)).doesNotContain(tuple("CPF_DE", false));
    }

    private long plansGardes() {
        return plans.tous(numero, 0).size();
    }

    private List<Tuple> lignes() {
        return propositions.derniere(numero).orElseThrow().lignes().stream()
                .map(l -> tuple(l.dispositif().code(), l.montant().toString(), l.dotation(), l.derogation() != null)).toList();
    }

    private String tache(String compte) {
        return "/a-faire/" + aFaire.surLAffaire(comptes.trouver(compte).orElseThrow(), numero).get(0).id();
    }

    private HttpResponse<String> envoyer(String action, String champs) {
        return personne("rapporteur").envoyerFormulaire("/dossiers/" + numero + "/proposition", "action=" + action + "&commentaire=" + champs);
    }

    private void refuse(String champs, String message) {
        HttpResponse<String> reponse = envoyer("proposer", champs);
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains(message);
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
