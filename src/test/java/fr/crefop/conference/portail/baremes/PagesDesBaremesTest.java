package fr.crefop.conference.portail.baremes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.financement.ValeursFixees;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on which the secretariat writes down the values that the conférence set. */
class PagesDesBaremesTest extends AvecApplication {

    /** Set for 2099 only: no case of the tests is computed with it. */
    private static final String PAGE = "/baremes/agefiph.annexes.TR";

    @Autowired ValeursFixees valeurs;
    @Autowired JdbcClient base;

    @Test
    void leSecretariatNoteUneValeurEtChacunLaLitAvecSaDecision() {
        var envoi = personne("secretariat").envoyerFormulaire(PAGE,
                "valeur=120%2C50&effet=2099-01-01&decision=S%C3%A9ance+du+12+mars%2C+point+3");
        assertThat(envoi.statusCode()).isEqualTo(302);
        assertThat(personne("bureau.etat").ouvrir(PAGE).body())
                .contains("1er\u00a0janvier 2099", "120,50", "Séance du 12 mars, point 3").doesNotContain("Fixer cette valeur");
        assertThat(personne("conseiller").ouvrir("/baremes").body()).contains("120,50");
        assertThat(base.sql("select count(*) from conference.journal where acte = 'VALEUR_FIXEE'"
                + " and apres = 'cle=agefiph.annexes.TR;effet=2099-01-01;nombre=120.50'").query(Long.class).single()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /baremes/agefiph.annexes.TR | valeur=beaucoup&effet=2099-01-01&decision=x | attend un nombre positif
            /baremes/agefiph.annexes.TR | valeur=-1&effet=2099-01-01&decision=x       | attend un nombre positif
            /baremes/agefiph.annexes.TR | valeur=1.001&effet=2099-01-01&decision=x    | deux décimales au plus
            /baremes/agefiph.annexes.TR | valeur=&effet=2099-01-01&decision=x         | Donnez la valeur
            /baremes/agefiph.annexes.TR | valeur=1&effet=demain&decision=x            | Date attendue sous la forme
            /baremes/agefiph.annexes.TR | valeur=1&effet=2014-12-31&decision=x        | va du 1er janvier 2015
            /baremes/agefiph.annexes.TR | valeur=1&effet=2099-01-01                   | par quelle décision
            /baremes/agefiph.taux       | valeur=101&effet=2018-06-01&decision=x      | de 0 à 100
            /baremes/aif.vae            | valeur=peut-etre&effet=2018-06-01&decision=x | attend vrai ou faux
            /baremes/aif.vae            | valeur=oui&effet=2026-06-01&decision=x      | aucune formation n'est calculée avec cette valeur
            /baremes/rfpe.de26          | valeur=400&effet=2018-01-01&decision=x      | un texte donne la valeur""")
    void uneSaisieFausseEstRefuseeEnFrancaisEtRienNEstNote(String page, String champs, String refus) {
        long avant = notees();
        var reponse = personne("secretariat").envoyerFormulaire(page.strip(), champs.strip());
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains(refus.strip().replace("'", "&#39;"), "role=\"alert\"");
        assertThat(notees()).isEqualTo(avant);
    }

    @ParameterizedTest
    @CsvSource({"cif.cdd.moisCdd", "cumul.aif.cheque", "convention.fongecif_pe.active", "opca.CONSTRUCTYS.cpf", "nexiste.pas"})
    void ceQuUnTexteOuUneConventionDonneNeSeFixePas(String cle) {
        assertThat(personne("secretariat").ouvrir("/baremes/" + cle).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> valeurs.fixer(cle, LocalDate.of(2099, 1, 1), "1", "x", "secretariat"))
                .hasMessage("Cette valeur ne se fixe pas ici.");
    }

    @Test
    void seulLeSecretariatNote() {
        for (String compte : new String[] {"conseiller", "bureau.etat", "agefiph", "admin"}) {
            assertThat(personne(compte).envoyerFormulaire(PAGE, "valeur=1&effet=2099-01-01&decision=x").statusCode())
                    .as(compte).isEqualTo(403);
        }
    }

    @Test
    void uneValeurNoteeNeSeRecritNiNeSEfface() {
        valeurs.fixer("agefiph.annexes.GE", LocalDate.of(2099, 1, 1), "10", "essai", "secretariat");
        assertThatThrownBy(() -> base.sql("delete from conference.valeur_fixee").update()).hasMessageContaining("ne s'efface pas");
        assertThatThrownBy(() -> base.sql("update conference.valeur_fixee set valeur = '11'").update())
                .hasMessageContaining("ne se modifie pas");
    }

    private long notees() {
        return base.sql("select count(*) from conference.valeur_fixee").query(Long.class).single();
    }
}
