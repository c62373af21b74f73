package fr.crefop.conference.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Propos.Codes;
import fr.crefop.conference.vocabulaire.Propos.Liste;
import fr.crefop.conference.vocabulaire.Propos.Quantite;
import fr.crefop.conference.vocabulaire.Propos.Reponse;
import fr.crefop.conference.vocabulaire.Propos.Sens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Propos VAE = new Reponse("formation.vae", false);
    private static final Propos QUARANTE_HEURES = new Quantite(Sens.TROUVE, BigDecimal.valueOf(40), "heures");
    private static final Propos SOIXANTE_DIX = new Quantite(Sens.AU_MOINS, BigDecimal.valueOf(70), "heures");
    /** What no question of the saisine asks: it is calculated. */
    private static final Propos INTERIMAIRE = new Reponse("parcours.opacif", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P1 | Instruction Pôle emploi n° 2017-5 du 10 janvier 2017
            AIF-M4 ; P1 | Instruction Pôle emploi n° 2017-5 du 10 janvier 2017 (règle AIF-M4)
            CIFCDD-M1, CIFCDD-M2 ; P9 | Comment le Fongecif finance, Fongecif Île-de-France (règles CIFCDD-M1, CIFCDD-M2)
            B.6 ; aucun plafond trouvé | Référentiel B.6, le CIF-CDD ; aucun plafond trouvé
            CSP-M4 | Règle CSP-M4 du référentiel
            non trouvé | non trouvé
            """)
    void uneSourceEstTitree(String source, String titres) {
        assertThat(Titres.de(RegimeDeTest.DE_2015.regime(), source)).isEqualTo(titres);
    }

    @Test
    void uneValeurSeDitAvecSonUnite() {
        assertThat(Grandeurs.valeur(new BigDecimal("27.45"), "euros")).isEqualTo("27,45\u00a0€");
        assertThat(Grandeurs.valeur(new BigDecimal("50"), "pourcent")).isEqualTo("50\u00a0%");
        assertThat(Grandeurs.valeur(new BigDecimal("1"), "jours")).isEqualTo("1\u00a0jour");
        assertThat(Grandeurs.valeur(new BigDecimal("1"), "mois")).isEqualTo("1\u00a0mois");
        assertThat(Grandeurs.valeur(new BigDecimal("1"), "devis")).isEqualTo("1\u00a0devis");
        assertThat(Grandeurs.valeur(new BigDecimal("12"), "salariés")).isEqualTo("12\u00a0salariés");
        assertThat(Grandeurs.valeur(true, "booleen")).isEqualTo("oui");
        assertThat(Grandeurs.valeur("GLOBAL_9", "choix GLOBAL_9 PEDAGO_8_ANNEXES_1")).isEqualTo("tout sur les coûts pédagogiques");
        assertThat(Grandeurs.valeur("convention.fongecif_pe.active", "choix OUI NON")).isEqualTo("selon la convention Fongecif – Pôle emploi");
        assertThat(Grandeurs.valeur(Set.of("24"), "codes")).isEqualTo("région Centre-Val de Loire");
        assertThat(Grandeurs.valeur(List.of(Map.of()), "grille")).isEqualTo("grille de 1\u00a0ligne");
        assertThat(Grandeurs.valeur(null, "euros")).isEqualTo("non fixé");
    }

    @Test
    void uneReponseSeDitAvecSaQuestion() {
        assertThat(Raisons.constate(VAE)).isEqualTo("« Validation des acquis (VAE) ? » : non");
        assertThat(Raisons.attendu(new Reponse("formation.vae", true))).isEqualTo("oui");
    }

    @Test
    void unRefusSansQuestionRenvoieALaCondition() {
        assertThat(Raisons.constate(INTERIMAIRE)).isEqualTo("cette condition n'est pas remplie");
        assertThat(Raisons.attendu(INTERIMAIRE)).isNull();
        assertThat(Raisons.constate(null)).isEqualTo("cette condition n'est pas remplie");
    }

    @Test
    void plusieursCasSeDisentUneFoisChacun() {
        Propos trouve = Propos.reunir(Propos.reunir(VAE, QUARANTE_HEURES, true), Propos.reunir(VAE, INTERIMAIRE, true), true);
        assertThat(Raisons.constate(trouve)).isEqualTo("« Validation des acquis (VAE) ? » : non ; 40\u00a0heures");
        assertThat(Raisons.attendu(Propos.reunir(SOIXANTE_DIX, new Reponse("formation.vae", true), false)))
                .isEqualTo("au moins 70\u00a0heures, ou « Validation des acquis (VAE) ? » : oui");
        Propos deux = Propos.reunir(SOIXANTE_DIX, new Codes(Liste.L_UN, List.of("SALARIE_CDI", "SALARIE_CDD")), true);
        assertThat(Raisons.attendu(Propos.reunir(deux, INTERIMAIRE, false)))
                .isEqualTo("au moins 70\u00a0heures et salarié en CDI ou salarié en CDD, ou un autre cas de la condition");
    }

    @Test
    void ceQuiPaieraitEtCeQuiResteraitSeDisentEnsemble() {
        assertThat(PhrasesDesConseils.effet(Map.of(Dispositif.de("AIF"), Montant.de("990")), Montant.ZERO))
                .isEqualTo("Aide individuelle à la formation (AIF) 990,00\u00a0€ et reste 0\u00a0€");
        assertThat(PhrasesDesConseils.effet(Map.of(), Montant.de("12.5"))).isEqualTo("reste 12,50\u00a0€");
    }
}
