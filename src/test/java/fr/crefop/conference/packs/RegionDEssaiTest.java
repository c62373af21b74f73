package fr.crefop.conference.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.PdfAccessible;
import fr.crefop.conference.processus.TraitementSaisine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** A region is a file: region 99 has funders, ceilings and a letterhead of its own under the régime of 2015-2018. */
class RegionDEssaiTest extends AvecLesPacksDEssai {

    private static final String EN_TETE = "Conférence des financeurs de la formation, Île d'Essai";

    @Test
    void unDossierDeLIleVaDeLaSaisineAuPlanRemis() {
        String numero = saisir(enRegion("99", 1632));
        JsonNode plan = dossier(numero).get("plan");
        assertThat(plan.at("/contributions/1/financeur").asText()).isEqualTo("REGION_99");
        assertThat(plan.at("/contributions/1/montant").decimalValue()).isEqualByComparingTo("1200");
        assertThat(plan.at("/remuneration/payeur").asText()).isEqualTo("REGION_99");

        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "pole-emploi");
        assertThat(parts(programme("region"), numero)).isEmpty();
        sEngager(membre("ada.ile", "region-99"), numero);

        assertThat(document("/api/dossiers/" + numero + "/plan.pdf"))
                .contains(EN_TETE, "Région Île d'Essai", "1 200,00", "432,00").doesNotContain("Centre-Val");
        recit.entree(numero, "conseiller");
        assertThat(dossier(numero).at("/etat/code").asText()).isEqualTo("CLOS");
    }

    @Test
    void laLettreDUnDossierNonRecevableEstDeLaRegionDeLaPersonne() {
        String ile = nonRecevable("99");
        String centre = nonRecevable("24");

        assertThat(document("/dossiers/" + ile + "/decision.pdf")).contains(EN_TETE, "n'est pas recevable").doesNotContain("Centre-Val");
        assertThat(document("/dossiers/" + centre + "/decision.pdf")).contains("Conférence des financeurs de la formation, Centre-Val de Loire");
    }

    @Test
    void leLogoDeLIleEstSurSaLettreAvecSonTexte() throws Exception {
        assertThat(figures(nonRecevable("99"))).containsExactly("L'Île d'Essai");
        assertThat(figures(nonRecevable("24"))).isEmpty();
    }

    /** PDF/UA-1 with an image on them, as without. */
    @Test
    void lesDocumentsQuiPortentLeLogoSeLisentSansLeVoir() throws Exception {
        String ile = nonRecevable("99");
        for (String document : new String[] {"/dossiers/" + ile + "/decision.pdf", "/ressources.pdf?region=99"}) {
            PdfAccessible.exiger(document, personne("conseiller").telecharger(document).body());
        }
        PdfAccessible.exiger("le plan", programme("conseiller").telecharger("/api/dossiers/" + saisir(enRegion("99", 1632)) + "/plan.pdf").body());
        PdfAccessible.exiger("les données de la personne", personne("secretariat").telecharger("/dossiers/" + ile + "/personne/donnees.pdf").body());
    }

    @Test
    void lePlafondDuChequeEstCeluiDeLaRegionDuDomicile() {
        assertThat(plan(enRegion("24", 2000)).get("resteAFinancer").decimalValue()).isEqualByComparingTo("0");
        JsonNode ile = plan(enRegion("99", 2000));
        assertThat(ile.get("resteAFinancer").decimalValue()).isEqualByComparingTo("368");
        assertThat(ile.at("/contributions/1/justification/parametres/0/source").asText()).isEqualTo("délibération d'essai");
    }

    @Test
    void lesRaisonsDisentLeNomDeLaRegion() {
        ObjectNode ailleurs = enRegion("99", 2000);
        formation(ailleurs).put("session", "PRF").put("regionFormation", "24");

        assertThat(plan(ailleurs).toString()).contains("Formation en région Île d'Essai", "région Centre-Val de Loire");
    }

    private String nonRecevable(String region) {
        String numero = saisir(enRegion(region, 1632));
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "NON_RECEVABLE", "motif", "La formation est terminée."));
        return numero;
    }

    /** What is told of each image of the letter to whoever does not see it. */
    private List<String> figures(String numero) throws Exception {
        List<String> textes = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(personne("conseiller").telecharger("/dossiers/" + numero + "/decision.pdf").body())) {
            parcourir(pdf.getDocumentCatalog().getStructureTreeRoot(), textes);
        }
        return textes;
    }

    private static void parcourir(PDStructureNode noeud, List<String> textes) {
        for (Object enfant : noeud.getKids()) {
            if (enfant instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    textes.add(element.getAlternateDescription());
                }
                parcourir(element, textes);
            }
        }
    }

    private static ObjectNode enRegion(String region, int prix) {
        ObjectNode demande = demande(region, "2018-09-03", "2018-05-14", prix, 160);
        // The aid of Pôle emploi would pay what the voucher leaves.
        ((ObjectNode) demande.get("dossier")).put("validationPoleEmploi", false);
        return demande;
    }
}
