package fr.crefop.conference.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LecteurDeDemandeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formation.prixHt               | -1              | doit être au moins 0
            formation.prixHt               | "12"            | un nombre
            formation.prixHt               | 1e999999999     | hors de toute mesure
            formation.prixHt               | 1000001         | pas vraisemblable
            formation.heuresCentre         | 0               | plus grande que 0
            formation.session              | "COURS"         | valeurs admises
            formation.debut                | "2018-02-30"    | date
            formation.debut                | "2018-9-17"     | date
            formation.debut                | "2014-12-31"    | doit commencer à partir du
            formation.debut                | "2010-03-01"    | doit commencer à partir du
            formation.fin                  | "2018-01-01"    | finir avant
            formation.fin                  | "2062-01-01"    | Vérifiez l'année
            formation.rncp                 | "oui"           | vrai ou faux
            formation.intitule             | ""              | vide
            formation.inconnu              | 1               | n'existe pas
            formation.dureeMois            | 1000000000      | pas vraisemblable
            beneficiaire.statut            | "RETRAITE"      | valeurs admises
            beneficiaire.regionDomicile    | "Centre"        | deux chiffres
            beneficiaire.dateNaissance     | "2018-06-16"    | naître
            beneficiaire.agesEnfants       | "trois"         | une liste
            parcours.opca                  | "MON_OPCA"      | valeurs admises
            parcours.opacif                | "FONGECIF_IDF"  | valeurs admises
            depots.AFI                     | "2018-01-01"    | dispositif
            depots.AIF                     | "hier"          | date
            hypotheses.aif.plafon          | 8000            | n'existe pas
            hypotheses.aif.plafond         | "beaucoup"      | nombre
            hypotheses.convention.fongecif_pe.active | 1     | vrai ou faux
            hypotheses.aif.delaiJours      | 1.5             | entier
            hypotheses.agefiph.taux        | 150             | 0 à 100
            frais.jours                    | 99999999999     | hors de toute mesure
            hypotheses.cpf.de.ventilation  | "MOITIE"        | GLOBAL_9
            """)
    void leChampFautifEstNomme(String champ, String valeur, String message) throws Exception {
        List<Erreur> erreurs = erreurs(Atelier.demande("01", champ, Atelier.JSON.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(valeur)).toString());
        assertThat(erreurs).as(erreurs.toString()).hasSize(1);
        assertThat(erreurs.get(0).champ()).isEqualTo(champ);
        assertThat(erreurs.get(0).message()).contains(message);
    }

    @Test
    void lesDonneesObligatoiresSontToutesReclamees() {
        assertThat(erreurs("{\"beneficiaire\":{},\"formation\":{}}")).extracting(Erreur::champ).contains("dateDepot",
                "beneficiaire.dateNaissance", "beneficiaire.statut", "formation.intitule", "formation.debut",
                "formation.heuresCentre", "formation.prixHt");
    }

    @Test
    void unElementDeListeEstNommeParSonRang() {
        assertThat(erreurs(Atelier.demande("01", "formation.formacodes", List.of("32663", "abc")).toString()))
                .extracting(Erreur::champ).containsExactly("formation.formacodes[1]");
    }

    @Test
    void unDispositifExcluDoitExister() {
        assertThat(erreurs(Atelier.demande("01", "hypotheses.exclure", List.of("AIF", "TOUT")).toString()))
                .extracting(Erreur::champ).containsExactly("hypotheses.exclure[1]");
    }

    @Test
    void nullVautAbsent() {
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande("01", "beneficiaire.cpf", null, "formation.fin", null));
        assertThat(demande.beneficiaire().cpf()).isNull();
    }

    @Test
    void uneCleEcriteDeuxFoisEstRefusee() {
        assertThat(catchThrowableOfType(RefusMetier.class, () -> Atelier.LECTEUR.lire("{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("JSON");
    }

    private static List<Erreur> erreurs(String demande) {
        RefusMetier refus = catchThrowableOfType(RefusMetier.class,
                () -> Atelier.LECTEUR.lire(demande.getBytes(StandardCharsets.UTF_8)));
        assertThat(refus).as("la demande devrait être refusée").isNotNull();
        return refus.erreurs();
    }
}
