package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.TypeDeConseil;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MotsDesPagesTest {

    private final MotsDesPages mots = new MotsDesPages(null, null);

    @Test
    void uneDonneeAFournirSeDitUneFoisAvecToutCeQuiLAttend() {
        List<Conseil> conseils = List.of(conseil(TypeDeConseil.AUTRE_DATE, "Début à partir du 20 octobre 2018", "reste 0 €"),
                conseil(TypeDeConseil.DONNEE_A_FOURNIR, "Donnée à fournir : Solde", "À confirmer tant qu'elle manque : CPF du salarié"),
                conseil(TypeDeConseil.DONNEE_A_FOURNIR, "Donnée à fournir : Solde", "La rémunération en dépend"),
                conseil(TypeDeConseil.COUT_INCONNU, "Coût inconnu : Transport", "Hors du plan"));

        assertThat(mots.aFournir(conseils)).containsExactly(
                entry("Donnée à fournir : Solde", "À confirmer tant qu'elle manque : CPF du salarié ; La rémunération en dépend"),
                entry("Coût inconnu : Transport", "Hors du plan"));
        assertThat(mots.quiChangeraient(conseils)).containsExactly(conseils.get(0));
    }

    @Test
    void unRappelNeChangeRienAuPlanEtSeDitAPart() {
        List<Conseil> conseils = List.of(conseil(TypeDeConseil.CONVENTION, "Convention à signer", "reste 0 €"),
                conseil(TypeDeConseil.RAPPEL, "Se présenter à l'épreuve de certification", "Sans motif, le compte ne paie pas"),
                conseil(TypeDeConseil.AIDE_FERMEE, "Aide fermée", null));

        assertThat(mots.quiChangeraient(conseils)).containsExactly(conseils.get(0));
        assertThat(mots.aSavoir(conseils)).containsExactly(conseils.get(1), conseils.get(2));
    }

    @Test
    void unPlanCompletDitCeQueLaPersonnePaieElleMeme() {
        assertThat(toutEstFinance("26-04a", true)).isEqualTo("Tout est financé : la personne paie 150,00 €, rien de plus.");
        assertThat(toutEstFinance("26-01", true)).isEqualTo("Tout est financé : il ne reste rien à payer.");
        assertThat(toutEstFinance("26-07", false)).isEqualTo("Tout serait financé : il ne resterait rien à payer.");
    }

    @Test
    void leRefusDUnFinanceurNEstPasUnChoixDeLaDemande() throws Exception {
        Motif exclu = new Motif("HYPOTHESE", "Dispositif laissé de côté par la demande", "exclu", "mobilisable", null, null);
        DossierVue refuse = Cas12.dossier(demande(Map.of()));
        DossierVue choisi = Cas12.dossier(demande(Map.of("exclure", List.of("AIF"))));

        assertThat(mots.motif(exclu, Dispositif.de("AIF"), refuse)).isEqualTo("Le financeur a refusé de payer cette aide dans ce dossier");
        assertThat(mots.motif(exclu, Dispositif.de("AIF"), choisi)).isEqualTo("Aide laissée de côté par la demande");
        assertThat(mots.motif(exclu, Dispositif.de("AIF"), null)).isEqualTo("Aide laissée de côté par la demande");
        assertThat(mots.estUneCondition(exclu)).isFalse();
    }

    private String toutEstFinance(String cas, boolean decide) {
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(Atelier.demande(cas)));
        return mots.toutEstFinance(plan, decide).replace('\u00a0', ' ');
    }

    private static Conseil conseil(TypeDeConseil type, String libelle, String effet) {
        return new Conseil(type, null, null, null, libelle, effet);
    }

    private static Demande demande(Map<String, Object> hypotheses) throws Exception {
        return Atelier.JSON.treeToValue(Atelier.JSON.valueToTree(Map.of("hypotheses", hypotheses)), Demande.class);
    }
}
