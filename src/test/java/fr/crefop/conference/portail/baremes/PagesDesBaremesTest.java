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

/** The pages of the values that the conférence set: everyone reads them, and nobody sets one there. */
class PagesDesBaremesTest extends AvecApplication {

    /** Set for 2099 only: no case of the tests is computed with it. */
    private static final String PAGE = "/baremes/agefiph.annexes.TR";
    private static final LocalDate EN_2099 = LocalDate.of(2099, 1, 1);

    @Autowired ValeursFixees valeurs;
    @Autowired JdbcClient base;

    @Test
    void chacunLitUneValeurFixeeAvecSaDecision() {
        valeurs.fixer("agefiph.annexes.TR", EN_2099, "120,50", "Séance du 12 mars, point 3", "secretariat");

        assertThat(personne("bureau.etat").ouvrir(PAGE).body())
                .contains("1er\u00a0janvier 2099", "120,50", "Séance du 12 mars, point 3").doesNotContain("Essayer cette valeur");
        assertThat(personne("conseiller").ouvrir("/baremes").body()).contains("120,50");
        assertThat(base.sql("select count(*) from conference.journal where acte = 'VALEUR_FIXEE'"
                + " and apres = 'cle=agefiph.annexes.TR;effet=2099-01-01;nombre=120.50'").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void uneValeurSeTrouveParSesMotsSansAccentsEtParLesReglesQuiLaLisent() {
        String trouvees = personne("conseiller").ouvrir("/baremes?q=AGEFIPH%20hebergement").body();

        assertThat(trouvees).contains("/baremes/agefiph.annexes.HE\"").doesNotContain("/baremes/agefiph.annexes.TR\"");
        assertThat(personne("conseiller").ouvrir("/baremes?q=cadran").body()).contains("Aucune valeur ne répond");
        assertThat(personne("conseiller").ouvrir("/baremes?q=Constructys&quoi=2019-").body()).contains("Constructys").doesNotContain("1er\u00a0janvier 2015");
        assertThat(personne("conseiller").ouvrir("/baremes?quoi=nimporte").statusCode()).isEqualTo(400);
    }

    @Test
    void laListeDesValeursSeLitParPages() {
        String premiere = personne("conseiller").ouvrir("/baremes").body();
        assertThat(premiere.split("href=\"/baremes/[a-zA-Z0-9_]+\\.", -1)).hasSize(26);
        assertThat(premiere).contains("rel=\"next\" href=\"/baremes?page=2\"");
        assertThat(personne("conseiller").ouvrir("/baremes?page=2").body()).contains("Page précédente").doesNotContain("/baremes/agefiph.annexes.TR\"");
        assertThat(personne("conseiller").ouvrir("/baremes?page=90").body()).contains("La liste s'arrête avant cette page").doesNotContain("<table");
    }

    @Test
    void uneGrilleSeLitAvecSesNombres() {
        assertThat(personne("conseiller").ouvrir("/baremes/opco.AKTO.enveloppe").body())
                .contains("Entreprise de moins de 11\u00a0salariés : plafond de 2\u00a0500,00\u00a0€").doesNotContain("grille de 2");
    }

    @Test
    void personneNeFixeUneValeurSansLeBureau() {
        long avant = base.sql("select count(*) from conference.valeur_fixee").query(Long.class).single();

        assertThat(personne("secretariat").envoyerFormulaire(PAGE, "valeur=1&effet=2099-01-01&decision=x").statusCode()).isBetween(403, 405);

        assertThat(base.sql("select count(*) from conference.valeur_fixee").query(Long.class).single()).isEqualTo(avant);
    }

    @Test
    void uneValeurNeSeFixePasSansDecision() {
        assertThatThrownBy(() -> valeurs.fixer("agefiph.annexes.TR", EN_2099, "1", " ", "secretariat")).hasMessageContaining("par quelle décision");
    }

    @ParameterizedTest
    @CsvSource({"cif.cdd.moisCdd", "cumul.aif.cheque", "convention.fongecif_pe.active", "age.plein", "nexiste.pas"})
    void ceQuUnTexteOuUneConventionDonneNeSeFixePas(String cle) {
        assertThat(personne("secretariat").ouvrir("/baremes/" + cle).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> valeurs.fixer(cle, EN_2099, "1", "x", "secretariat")).hasMessage("Cette valeur ne se fixe pas ici.");
    }

    @Test
    void uneValeurNoteeNeSeRecritNiNeSEfface() {
        valeurs.fixer("agefiph.annexes.GE", EN_2099, "10", "essai", "secretariat");
        assertThatThrownBy(() -> base.sql("delete from conference.valeur_fixee").update()).hasMessageContaining("ne s'efface pas");
        assertThatThrownBy(() -> base.sql("update conference.valeur_fixee set valeur = '11'").update())
                .hasMessageContaining("ne se modifie pas");
    }
}
