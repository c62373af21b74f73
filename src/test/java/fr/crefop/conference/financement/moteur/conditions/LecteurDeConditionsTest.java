package fr.crefop.conference.financement.moteur.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that names something which does not exist stops the start, and says which row of which file. */
class LecteurDeConditionsTest {

    private static final LecteurDeConditions LECTEUR = new LecteurDeConditions(RegimeDeTest.DE_2015.regime(), Atelier.BAREMES);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            parcours.moisCdd au moins cif.cdd.moisCdd              | donnée inconnue « parcours.moisCdd »
            parcours.opacif.nom connu                              | donnée inconnue « parcours.opacif.nom »
            parcours connu                                         | ne désigne aucune donnée
            situation.duree connu                                  | aucune donnée calculée « situation.duree »
            situation.depot connu                                  | aucune donnée calculée « situation.depot »
            formation.dureeMois au plus cif.dureeMois              | se lit par « situation.dureeMois »
            parcours.moisCdd12Mois                                 | ne dit pas ce qui est demandé
            parcours.moisCdd12Mois vaut cif.cdd.moisCdd            | opérateur inconnu
            parcours.moisCdd12Mois oui                             | « oui » ne se demande pas de parcours.moisCdd12Mois
            formation.vae au moins cif.cdd.moisCdd                 | « au moins » ne se demande pas de formation.vae
            beneficiaire.statut contient un de SALARIE_CDI         | « contient un de » ne se demande pas de beneficiaire.statut
            parcours.finDernierCdd pas après le début              | ne se demande pas de parcours.finDernierCdd
            parcours.moisCdd12Mois au moins 4                      | le barème n'a pas de « 4 »
            parcours.moisCdd12Mois au moins cif.cdd.mois           | le barème n'a pas de « cif.cdd.mois »
            parcours.moisCdd12Mois au moins aif.formacodesExclus   | aif.formacodesExclus est en « codes »
            parcours.moisCdd12Mois au moins cif.duree              | cif.duree est en « choix OU ET »
            dateDepot avant le début d'au moins cif.cdd.moisCdd    | cif.cdd.moisCdd est en « mois », et il faut « jours »
            formation.formacodes ne contient aucun de aif.delaiJours | aif.delaiJours est en « jours », et il faut « codes »
            beneficiaire.statut parmi SALARIE                      | « SALARIE » n'est pas une valeur de beneficiaire.statut
            formation.categories contient un de VAE                | « VAE » n'est pas une valeur de formation.categories
            beneficiaire.statut parmi                              | valeurs [] pour beneficiaire.statut : il en faut
            formation.vae non VAE                                  | valeurs [VAE] pour formation.vae : il n'en faut pas
            choix cif.duree PEUT_ETRE                              | la conférence y choisit parmi [OU, ET]
            choix aif.vae                                          | la conférence y choisit parmi [oui, non]
            ou formation.vae non                                   | une suite commence par « et » ou « ou », et elle seule
            """)
    void uneLigneFausseEstNommeeAvecCeQuElleADeFaux(String exige, String message) {
        assertThatThrownBy(() -> LECTEUR.lire("conditions.yaml", ligne("CIF_CDD", "exige: \"" + exige + "\"")))
                .isInstanceOf(ConditionInvalide.class).hasMessageContaining("conditions.yaml, CIFCDD-E2 : ").hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CIF_CDX | exige: formation.vae non               | conditions.yaml : le régime n'a pas de dispositif « CIF_CDX »
            CIF_CDD | exigee: formation.vae non              | propriété inconnue « exigee »
            CIF_CDD | si: formation.vae non                  | « exige » manque
            CIF_CDD | exige: [formation.vae non, formation.rncp oui] | une suite commence par « et » ou « ou »
            CIF_CDD | {exige: formation.vae non, constate: VAE}      | « constate » sans « attendu »
            """)
    void uneLigneIncompleteAussi(String dispositif, String reste, String message) {
        String lignes = reste.startsWith("{") ? reste.substring(1, reste.length() - 1).replace(", ", "\n    ") : reste;
        assertThatThrownBy(() -> LECTEUR.lire("conditions.yaml", ligne(dispositif, lignes)))
                .isInstanceOf(ConditionInvalide.class).hasMessageContaining(message);
    }

    @Test
    void unNomNeSertQuUneFois() {
        String deux = ligne("CIF_CDD", "exige: formation.vae non") + ligne("AIF", "exige: formation.vae non");
        assertThatThrownBy(() -> LECTEUR.lire("conditions.yaml", deux)).hasMessageContaining("CIFCDD-E2 : ce nom est déjà pris");
    }

    @Test
    void uneLigneDevientUneRegleQuiNeSAppliqueQueLaOuElleNEstPasRemplie() {
        String drl = EcritureDesRegles.ecrire("regime", LECTEUR.lire("conditions.yaml", ligne("CIF_CDD",
                "exige: parcours.moisCdd12Mois au moins cif.cdd.moisCdd\n    sauf: situation.interimaire oui")));
        assertThat(drl).contains("""
                rule "CIFCDD-E2"
                    @libelle("Mois de CDD")
                    @source("P20")
                    ruleflow-group "conditions"
                when
                    $examen : Examen(code == "CIF_CDD", aExaminer == true, !sauf(vrai("parcours.opacif", this.lu().situation().interimaire()), \
                auMoins("parcours.moisCdd12Mois", this.lu().parcours().moisCdd12Mois(), this.lu().bareme().valeur("cif.cdd.moisCdd"))).estRemplie())
                then
                    $examen.exiger(drools.getRule(), sauf(vrai("parcours.opacif", $examen.lu().situation().interimaire()), \
                auMoins("parcours.moisCdd12Mois", $examen.lu().parcours().moisCdd12Mois(), $examen.lu().bareme().valeur("cif.cdd.moisCdd"))));
                end
                """);
    }

    @Test
    void etLiePlusFortQueOu() {
        String drl = EcritureDesRegles.ecrire("regime", LECTEUR.lire("conditions.yaml", ligne("CIF_CDD",
                "exige:\n      - formation.vae non\n      - ou choix cif.duree ET\n      - et formation.rncp oui\n      - et formation.clea oui")));
        assertThat(drl.replace("$examen.lu().", "")).contains("ou(faux(\"formation.vae\", formation().vae()), siChoisi(choix(bareme().valeur(\"cif.duree\"), \"ET\"), "
                + "toutes(vrai(\"formation.rncp\", formation().rncp()), vrai(\"formation.clea\", formation().clea()))))");
    }

    private static String ligne(String dispositif, String reste) {
        return dispositif + ":\n  CIFCDD-E2:\n    libelle: Mois de CDD\n    source: P20\n    " + reste + "\n";
    }
}
