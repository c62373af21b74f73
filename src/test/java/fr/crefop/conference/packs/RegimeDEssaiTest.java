package fr.crefop.conference.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.ReportDeFormation.Jours;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.ToursDEngagement.Suite;
import fr.crefop.conference.processus.ReportsDeFormation;
import fr.crefop.conference.processus.ReportsDeFormation.Apercu;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A régime is a folder: 2099 has dispositifs, a funder, an order and a cumul of its own, and no line of Java. */
class RegimeDEssaiTest extends AvecLesPacksDEssai {

    @Autowired ReportsDeFormation reports;
    @Autowired Engagements engagements;

    @Test
    void unDossierDe2099VaDeLaSaisineAuPlanRemis() {
        String numero = saisir(en2099("24", 2700));
        assertThat(contributions(dossier(numero).get("plan"))).containsExactly("FONDS_LUNAIRE BOURSE_LUNAIRE 2700.00");

        recit.recevable(numero, "DIRECTE");
        Visiteur fonds = membre("ada.lune", "fonds-lunaire");
        assertThat(parts(programme("pole-emploi"), numero)).isEmpty();
        sEngager(fonds, numero);

        assertThat(document("/api/dossiers/" + numero + "/plan.pdf")).contains("Conférence des financeurs de la formation, Centre-Val de Loire",
                "Fonds lunaire de formation", "Bourse lunaire", "2 700,00", "Il ne vous reste rien à payer");
        recit.entree(numero, "conseiller");
        assertThat(dossier(numero).at("/etat/code").asText()).isEqualTo("CLOS");
    }

    /** The training of 2018 takes place in 2099: who pays then is asked, who paid before is let go, and no line of Java knows either régime. */
    @Test
    void uneFormationReporteeSousUnAutreRegimeEstPayeeParLesFinanceursDeCeRegime() {
        ObjectNode demande = en2099("24", 2700);
        demande.put("dateDepot", "2018-05-14");
        formation(demande).put("debut", "2018-09-03");
        String numero = saisir(demande);
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "pole-emploi");
        Jours jours = new Jours(LocalDate.of(2099, 3, 2), LocalDate.of(2099, 6, 30));
        Apercu apercu = reports.essayer(numero, jours);
        assertThat(apercu.parFinanceur()).containsEntry("FONDS_LUNAIRE", Suite.REDEMANDEE).containsEntry("POLE_EMPLOI", Suite.PLUS_DEMANDEE);
        reports.reporter(numero, jours, apercu.empreinte(), "La session de 2018 est annulée", "conseiller");
        guide.continuer(numero);

        sEngager(membre("ada.lune", "fonds-lunaire"), numero);
        assertThat(contributions(dossier(numero).get("plan"))).containsExactly("FONDS_LUNAIRE BOURSE_LUNAIRE 2700.00");
        assertThat(engagements.lies(numero)).containsExactly("FONDS_LUNAIRE");
        assertThat(document("/api/dossiers/" + numero + "/plan.pdf")).contains("Bourse lunaire").doesNotContain("Pôle emploi");
        recit.entree(numero, "conseiller");
        assertThat(dossier(numero).at("/etat/code").asText()).isEqualTo("CLOS");
    }

    @Test
    void unPlanNeListeQueLesDispositifsDeSonRegime() {
        assertThat(dispositifs(plan(en2099("24", 2700)))).containsExactly("APPOINT_REGIONAL", "APPORT_PERSONNEL", "BOURSE_LUNAIRE");
        assertThat(dispositifs(plan(demande("24", "2018-09-03", "2018-05-14", 2700, 300)))).hasSize(18).doesNotContain("BOURSE_LUNAIRE");
    }

    @Test
    void leRegimeADeuxTarifsSonCumulEtSesMots() {
        JsonNode plan = plan(en2099("24", 5000));
        assertThat(contributions(plan)).containsExactly("FONDS_LUNAIRE BOURSE_LUNAIRE 2700.00");
        assertThat(plan.toString()).contains("9,00 × 300 h", "La bourse lunaire et l'appoint de la région Centre-Val de Loire s'excluent");

        ObjectNode ete = en2099("24", 5000);
        formation(ete).put("debut", "2099-07-06");
        assertThat(contributions(plan(ete))).containsExactly("FONDS_LUNAIRE BOURSE_LUNAIRE 3000.00");
    }

    /** The training starts on Monday 2 March: eleven working days before it is Friday 13 February. */
    @Test
    void lePlanDitLeDernierJourUtileEtQuiDoitAgir() {
        JsonNode acte = plan(en2099("24", 2700)).at("/echeances/0");
        assertThat(acte.get("dispositif").asText()).isEqualTo("BOURSE_LUNAIRE");
        assertThat(acte.get("acte").asText()).isEqualTo("Déposer la demande de bourse au fonds lunaire");
        assertThat(acte.get("qui").asText()).isEqualTo("CONSEILLER");
        assertThat(acte.get("dernierJour").asText()).isEqualTo("2099-02-13");
        assertThat(acte.get("delai").asText()).isEqualTo("11\u00a0jours ouvrés");
        assertThat(plan(demande("24", "2018-09-03", "2018-05-14", 2700, 300)).has("echeances")).isFalse();
    }

    /** A status that the order does not name, in a region without a pack: this instance's answers. */
    @Test
    void chaqueRegionFixeSonAppoint() {
        assertThat(contributions(plan(independante("24")))).containsExactly("REGION_CVL APPOINT_REGIONAL 500.00");
        assertThat(contributions(plan(independante("99")))).containsExactly("REGION_99 APPOINT_REGIONAL 250.00");
        assertThat(plan(independante("44")).toString()).contains("Domicile en région Centre-Val de Loire", "autre région (44)");
    }

    private static ObjectNode independante(String region) {
        ObjectNode demande = en2099(region, 5000);
        beneficiaire(demande).put("statut", "INDEPENDANT");
        return demande;
    }

    private static ObjectNode en2099(String region, int prix) {
        ObjectNode demande = demande(region, "2099-03-02", "2098-11-03", prix, 300);
        // Data that the declaration of the demande ends with 2018.
        for (String champ : List.of("listesCpf", "clea", "inventaire", "rncp", "permisB")) {
            formation(demande).remove(champ);
        }
        ((ObjectNode) beneficiaire(demande).get("cpf")).remove("soldeHeures");
        return demande;
    }

    private static List<String> contributions(JsonNode plan) {
        return StreamSupport.stream(plan.get("contributions").spliterator(), false).map(c -> c.get("financeur").asText() + " "
                + c.get("dispositif").asText() + " " + c.get("montant").decimalValue().setScale(2)).toList();
    }

    private static List<String> dispositifs(JsonNode plan) {
        return plan.findValuesAsText("dispositif").stream().filter(code -> !code.isEmpty()).distinct().sorted()
                .filter(code -> !code.equals("RPS") && !code.equals("RFPE")).toList();
    }
}
