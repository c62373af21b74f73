package fr.crefop.conference.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A datum of another régime is refused with its path and what to give instead. */
class DonneesDUneAutrePeriodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            beneficiaire.cpf.soldeEuros          | 1500             | beneficiaire.cpf.soldeEuros        | (beneficiaire.cpf.soldeHeures)
            beneficiaire.cpf.dotations           | []               | beneficiaire.cpf.dotations         | rien ne la remplace
            beneficiaire.niveauDiplome           | "4"              | beneficiaire.niveauDiplome         | (beneficiaire.niveauQualification)
            parcours.opco                        | "AKTO"           | parcours.opco                      | (parcours.opca)
            parcours.dernierPtp                  | {"dureeMois": 3} | parcours.dernierPtp                | (parcours.dernierCif.fin)
            formation.certification              | {"type": "RNCP"} | formation.certification            | (formation.rncp)
            projet                               | {"reconversion": {"accordEcrit": 3}} | projet                             | rien ne la remplace
            frais.validation                     | 0                | frais.validation                   | (frais.nonPedagogiques)
            dossier.decisions                    | {"PTP": "FAVORABLE"} | dossier.decisions.PTP          | à partir du 1er janvier 2019
            dossier.montantsAccordes             | {"PTP": 100}     | dossier.montantsAccordes.PTP       | à partir du 1er janvier 2019
            """)
    void pour2018CeQuiEstDe2019EstRefuse(String chemin, String valeur, String champ, String message) throws Exception {
        List<Erreur> erreurs = erreurs(Atelier.LECTEUR, Atelier.demande("01", chemin, Atelier.JSON.readTree(valeur)));

        assertThat(erreurs).as(erreurs.toString()).hasSize(1);
        assertThat(erreurs.get(0).champ()).isEqualTo(champ);
        assertThat(erreurs.get(0).message()).contains("pour une formation qui commence à partir du 1er janvier 2019", message);
    }

    @ParameterizedTest
    @CsvSource({"beneficiaire.cpf.soldeHeures,beneficiaire.cpf.soldeEuros", "formation.rncp,formation.certification.type",
        "parcours.opacif,beneficiaire.regionDomicile", "parcours.opca,parcours.opco"})
    void pour2019CeQuiEstDe2018EstRefuse(String champ, String aLaPlace) {
        List<Erreur> erreurs = erreurs(Atelier.LECTEUR, Atelier.demande("01", "formation.debut", "2019-03-01", "formation.fin", null,
                "parcours.opca", "ANFA", "parcours.opacif", "FONGECIF_CVL", "beneficiaire.cpf.soldeHeures", 24, "formation.rncp", true));

        assertThat(erreurs).filteredOn(e -> e.champ().equals(champ)).extracting(Erreur::message).singleElement().asString()
                .contains("au plus tard le 31 décembre 2018", "(" + aLaPlace + ")");
    }

    /** Else a first day that no régime knows would be told with twenty other faults. */
    @Test
    void unPremierJourSansRegimeEstSeulReproche() {
        assertThat(erreurs(Atelier.LECTEUR, Atelier.demande("26-01", "formation.debut", "2014-03-01", "formation.fin", null)))
                .extracting(Erreur::champ).containsExactly("formation.debut");
    }

    @Test
    void ceQuiEstNulNEstPasDonne() throws Exception {
        assertThat(Atelier.LECTEUR.lire(Atelier.demande("01", "beneficiaire.cpf.soldeEuros", null, "projet", null))).isNotNull();
    }

    @Test
    void lesDonneesDesDeuxPeriodesSontAdmises() throws Exception {
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande("01", "dossier.contratTravailEtudie", true,
                "dossier.montantsAccordes", Atelier.JSON.readTree("{\"AIF\": 800}"), "beneficiaire.allocation.type", "AAH"));

        assertThat(demande.dossier().contratTravailEtudie()).isTrue();
        assertThat(demande.dossier().montantsAccordes()).containsOnlyKeys("AIF");
        assertThat(demande.beneficiaire().allocation().type()).isEqualTo("AAH");
    }

    @Test
    void uneCleInconnueEstRefusee() throws Exception {
        assertThat(erreurs(Atelier.LECTEUR, Atelier.demande("01", "dossier.montantsAccordes", Atelier.JSON.readTree("{\"AFI\": 800}"))))
                .extracting(Erreur::champ).containsExactly("dossier.montantsAccordes.AFI");
    }

    private static List<Erreur> erreurs(LecteurDeDemande lecteur, com.fasterxml.jackson.databind.JsonNode demande) {
        return catchThrowableOfType(RefusMetier.class, () -> lecteur.lire(demande)).erreurs();
    }
}
