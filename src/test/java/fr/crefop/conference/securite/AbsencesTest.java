package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may stand in for whom, and when. */
class AbsencesTest extends AvecApplication {

    private static final String MAISON = "Maison d'essai";
    private static final LocalDate JOUR = LocalDate.now(HorlogeConfiguration.PARIS).plusDays(10);

    @Autowired Absences absences;
    @Autowired Comptes comptes;
    @Autowired JdbcClient base;

    @BeforeEach
    void quatreCollegues() {
        for (String nom : new String[] {"a", "b", "c"}) {
            ouvrir("essai.absence." + nom, MAISON, Groupe.CONSEILLER);
        }
        ouvrir("essai.absence.ailleurs", "Autre maison", Groupe.CONSEILLER);
    }

    @AfterEach
    void plusPersonneNEstAbsent() {
        base.sql("delete from conference.absence").update();
    }

    @Test
    void leRemplacantRepondPendantLaPeriodeEtPasAutour() {
        declarer("a", "b", 0, 5);

        assertThat(remplacant("a", 0)).isEqualTo("essai.absence.b");
        assertThat(remplacant("a", 5)).isEqualTo("essai.absence.b");
        assertThat(remplacant("a", -1)).isNull();
        assertThat(remplacant("a", 6)).isNull();
    }

    @Test
    void leRemplacantAbsentASonTourEstRemplaceJourParJour() {
        declarer("a", "b", 0, 9);
        declarer("b", "c", 3, 5);

        assertThat(remplacant("a", 2)).isEqualTo("essai.absence.b");
        assertThat(remplacant("a", 4)).isEqualTo("essai.absence.c");
        assertThat(remplacant("a", 6)).isEqualTo("essai.absence.b");
    }

    @Test
    void personneNeSeRemplaceEnRond() {
        declarer("a", "b", 0, 9);
        declarer("b", "c", 3, 5);

        assertThatThrownBy(() -> declarer("c", "a", 5, 7)).hasMessageContaining("compte sur vous pour la remplacer");
        assertThatThrownBy(() -> declarer("b", "a", 9, 12)).hasMessageContaining("compte sur vous");
        declarer("c", "a", 6, 7);
        assertThat(remplacant("c", 6)).as("b est revenu, a est remplacé par b").isEqualTo("essai.absence.b");
    }

    @Test
    void deuxAbsencesDUneMemePersonneNeSeChevauchentPas() {
        declarer("a", "b", 0, 5);
        assertThatThrownBy(() -> declarer("a", "c", 5, 8)).hasMessageContaining("déjà déclaré une absence");
        declarer("a", "c", 6, 8);
        assertThat(remplacant("a", 6)).isEqualTo("essai.absence.c");
    }

    @Test
    void leRemplacantEstDuMemeGroupeDuMemeOrganismeEtEnActivite() {
        for (String autre : new String[] {"essai.absence.ailleurs", "secretariat", "essai.absence.a", "inconnu", null}) {
            assertThatThrownBy(() -> absences.declarer("essai.absence.a", autre, JOUR, JOUR))
                    .as(autre).isInstanceOf(RefusMetier.class).hasMessageContaining("de vos groupes et de votre organisme");
        }
        base.sql("update conference.compte set actif = false where identifiant = 'essai.absence.b'").update();
        try {
            assertThatThrownBy(() -> declarer("a", "b", 0, 1)).hasMessageContaining("en activité");
        } finally {
            base.sql("update conference.compte set actif = true where identifiant = 'essai.absence.b'").update();
        }
    }

    @Test
    void unePeriodeALEnversOuPasseeEstRefusee() {
        assertThatThrownBy(() -> declarer("a", "b", 3, 2)).hasMessageContaining("Le dernier jour");
        assertThatThrownBy(() -> declarer("a", "b", -11, 2)).hasMessageContaining("Le premier jour");
        assertThatThrownBy(() -> declarer("a", "b", 0, 4000)).hasMessageContaining("Le dernier jour");
        assertThatThrownBy(() -> absences.declarer("essai.absence.a", "essai.absence.b", null, null)).isInstanceOf(RefusMetier.class);
    }

    @Test
    void uneAbsenceCloseNePasseLaMainAPersonneEtSeulSonAuteurLaClot() {
        declarer("a", "b", 0, 5);
        long id = absences.aVenir("essai.absence.a").get(0).id();

        assertThatThrownBy(() -> absences.clore(id, "essai.absence.b")).isInstanceOf(RefusMetier.class);
        absences.clore(id, "essai.absence.a");
        assertThat(remplacant("a", 0)).isNull();
        assertThat(absences.aVenir("essai.absence.a")).isEmpty();
    }

    @Test
    void leRemplacantQuiPartDansUneAutreMaisonNeRemplacePlusPersonne() {
        absences.declarer("essai.absence.a", "essai.absence.b", LocalDate.now(HorlogeConfiguration.PARIS), JOUR);
        assertThat(absences.agitPour("essai.absence.b")).contains("essai.absence.a");
        base.sql("update conference.compte set structure = 'Autre maison' where identifiant = 'essai.absence.b'").update();
        try {
            assertThat(absences.agitPour("essai.absence.b")).containsExactly("essai.absence.b");
            assertThat(remplacant("a", 0)).isNull();
        } finally {
            base.sql("update conference.compte set structure = ? where identifiant = 'essai.absence.b'").param(MAISON).update();
        }
    }

    @Test
    void unOpcaNEnRemplacePasUnAutre() {
        Compte bati = opca("essai.absence.bati", "CONSTRUCTYS");
        Compte auto = opca("essai.absence.auto", "ANFA");
        Compte deux = opca("essai.absence.deux", "CONSTRUCTYS", "ANFA");

        assertThat(QuiPeutRemplacer.peut(auto, bati)).isFalse();
        assertThat(QuiPeutRemplacer.peut(deux, bati)).isTrue();
        assertThat(QuiPeutRemplacer.peut(bati, deux)).isFalse();
    }

    @RepeatedTest(5)
    void deuxDeclarationsCroiseesALaFoisNeFontPasUnRond() throws Exception {
        Simultanement.Issue<Void> issue = Simultanement.faire(List.of(acte("a", "b"), acte("b", "a")));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().isInstanceOf(RefusMetier.class);
    }

    @RepeatedTest(5)
    void deuxDeclarationsALaFoisDUneMemePersonneNEnFontQuUne() throws Exception {
        assertThat(Simultanement.faire(List.of(acte("a", "b"), acte("a", "c"))).reussites()).hasSize(1);
    }

    @Test
    void laPageDeclareRefuseEnFrancaisEtMetFin() {
        var page = anonyme().seConnecter("essai.absence.a", "une phrase assez longue");
        HttpResponse<String> refusee = page.envoyerFormulaire("/absence", "remplacant=essai.absence.b&du=hier&au=2018-13-45");
        assertThat(refusee.statusCode()).isEqualTo(400);
        assertThat(refusee.body()).contains("Date attendue sous la forme 2018-10-20.").doesNotContain("Exception");

        page.envoyerFormulaire("/absence", "remplacant=essai.absence.b&du=" + JOUR + "&au=" + JOUR.plusDays(3));
        long id = absences.aVenir("essai.absence.a").get(0).id();
        assertThat(page.ouvrir("/absence").body()).contains("Essai b", "/absence/" + id + "/fin").doesNotContain("Essai ailleurs");
        assertThat(page.envoyerFormulaire("/absence/" + id + "/fin", "").statusCode()).isEqualTo(302);
        assertThat(absences.aVenir("essai.absence.a")).isEmpty();
        assertThat(page.envoyerFormulaire("/absence/" + id + "/fin", "").statusCode()).isEqualTo(400);
    }

    private Callable<Void> acte(String absent, String remplacant) {
        return () -> {
            declarer(absent, remplacant, 0, 5);
            return null;
        };
    }

    private void declarer(String absent, String remplacant, int du, int au) {
        absences.declarer("essai.absence." + absent, "essai.absence." + remplacant, JOUR.plusDays(du), JOUR.plusDays(au));
    }

    private String remplacant(String absent, int jour) {
        return absences.quiRemplace("essai.absence." + absent, JOUR.plusDays(jour)).orElse(null);
    }

    private static Compte opca(String identifiant, String... organismes) {
        return new Compte(identifiant, "Essai", MAISON, Set.of(Groupe.deCode("opca")), Arrays.stream(organismes)
                .map(code -> Organisme.deCode(code).orElseThrow()).collect(Collectors.toSet()), null, null);
    }

    private void ouvrir(String identifiant, String maison, Groupe groupe) {
        if (!comptes.connait(identifiant)) {
            comptes.creer(new Compte(identifiant, "Essai " + identifiant.substring("essai.absence.".length()), maison, Set.of(groupe)),
                    MotDePasse.de("une phrase assez longue"));
        }
    }
}
