package fr.crefop.conference.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.conventions.Convention.Plafond;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register on the real database. What a test puts in force, it gives up again: the others count on the seeded one alone. */
class ConventionsTest extends AvecApplication {

    private static final LocalDate EFFET = LocalDate.of(2018, 3, 1);

    @Autowired Conventions conventions;
    @Autowired Signatures signatures;
    @Autowired ConventionsEnVigueur enVigueur;
    @Autowired Clock horloge;

    @AfterEach
    void rendreLeRegistreCommeIlEtait() {
        conventions.toutes().stream()
                .filter(c -> !c.numero().equals("CV-2015-00001") && c.activeLe() != null && c.denonciation() == null)
                .forEach(c -> conventions.denoncer(c.numero(), c.effet(), "Fin de l'essai.", "secretariat"));
    }

    private static ProjetDeConvention projet(LocalDate effet, LocalDate fin) {
        return new ProjetDeConvention("Convention Région – FONGECIF", "Le chèque complète le CIF.", "essai", effet, fin,
                List.of(new Partie("region"), new Partie("fongecif")), List.of("cumul.cif.region"), List.of());
    }

    private String signee(LocalDate effet, LocalDate fin) {
        String numero = conventions.enregistrer(projet(effet, fin), "secretariat");
        signatures.envoyer(numero, "secretariat");
        signatures.signer(numero, new Partie("region"), "region");
        signatures.signer(numero, new Partie("fongecif"), "fongecif");
        return numero;
    }

    private List<String> enVigueur(LocalDate jour) {
        return enVigueur.le(jour).liste().stream().map(Convention::numero).toList();
    }

    @Test
    void laConventionFongecifPoleEmploiEstAuRegistre() {
        assertThat(conventions.exiger("CV-2015-00001").etat()).isEqualTo(EtatConvention.ACTIVE);
        assertThat(enVigueur(LocalDate.of(2018, 9, 1))).contains("CV-2015-00001");
        assertThat(enVigueur(LocalDate.of(2014, 12, 31))).isEmpty();
    }

    @Test
    void signeeParToutesSesPartiesElleVautDeSonEffetASonTerme() {
        String numero = signee(EFFET, LocalDate.of(2018, 12, 31));
        assertThat(enVigueur(EFFET)).doesNotContain(numero);
        conventions.activer(numero);
        assertThat(enVigueur(EFFET.minusDays(1))).doesNotContain(numero);
        assertThat(enVigueur(EFFET)).contains(numero);
        assertThat(enVigueur(LocalDate.of(2018, 12, 31))).contains(numero);
        assertThat(enVigueur(LocalDate.of(2019, 1, 1))).doesNotContain(numero);
        assertThat(conventions.exiger(numero).etat()).isEqualTo(EtatConvention.EXPIREE);
        assertThat(conventions.toutes()).extracting(Convention::numero).contains(numero, "CV-2015-00001");
    }

    @Test
    void denonceeElleNeVautPlusMaisLePasseResteCeQuIlEtait() {
        String numero = signee(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
        conventions.activer(numero);
        Instant avant = conventions.exiger(numero).activeLe();
        LocalDate jour = LocalDate.of(2017, 9, 1);
        conventions.denoncer(numero, LocalDate.of(2017, 6, 30), "La Région se retire.", "secretariat");
        assertThat(enVigueur(jour)).doesNotContain(numero);
        assertThat(enVigueur(LocalDate.of(2017, 6, 30))).contains(numero);
        assertThat(enVigueur.le(jour, avant).liste()).extracting(Convention::numero).contains(numero);
        assertThat(enVigueur.le(jour, avant.minusMillis(1)).liste()).extracting(Convention::numero).doesNotContain(numero);
    }

    @Test
    void unePartieQuiRefuseArreteLaConvention() {
        String numero = conventions.enregistrer(projet(EFFET, null), "secretariat");
        signatures.envoyer(numero, "secretariat");
        signatures.refuser(numero, new Partie("fongecif"), "Budget clos.", "fongecif");
        assertThat(conventions.exiger(numero)).satisfies(c -> {
            assertThat(c.etat()).isEqualTo(EtatConvention.NON_CONCLUE);
            assertThat(c.motifDeFin()).contains("FONGECIF").contains("Budget clos.");
        });
        assertThatThrownBy(() -> signatures.signer(numero, new Partie("region"), "region"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'attend plus de signature");
    }

    @Test
    void unePartieRepondUneSeuleFoisMemeParDeuxOngletsALaFois() throws InterruptedException {
        String numero = conventions.enregistrer(projet(EFFET, null), "secretariat");
        signatures.envoyer(numero, "secretariat");
        Callable<Void> signature = () -> {
            signatures.signer(numero, new Partie("region"), "region");
            return null;
        };
        assertThat(Simultanement.faire(List.of(signature, signature)).refus()).singleElement().satisfies(e -> assertThat(e).isInstanceOf(RefusMetier.class).hasMessageContaining("déjà répondu"));
    }

    @Test
    void elleNEntrePasEnVigueurSansToutesSesSignaturesNiAvantSonEffet() {
        String incomplete = conventions.enregistrer(projet(EFFET, null), "secretariat");
        signatures.envoyer(incomplete, "secretariat");
        assertThatThrownBy(() -> conventions.activer(incomplete)).hasMessageContaining("n'a pas signé");
        String aVenir = signee(LocalDate.now(horloge).plusDays(10), null);
        assertThatThrownBy(() -> conventions.activer(aVenir)).hasMessageContaining("à venir");
    }

    @Test
    void unProjetFautifDitToutCeQuiManque() {
        ProjetDeConvention fautif = new ProjetDeConvention(" ", "texte", "source", EFFET, EFFET.minusDays(1),
                List.of(new Partie("region")), List.of("cumul.cif.csp"), List.of(new Plafond("AIF", new BigDecimal("-1"))));
        assertThatThrownBy(() -> conventions.enregistrer(fautif, "secretariat")).isInstanceOfSatisfying(RefusMetier.class,
                refus -> assertThat(refus.erreurs()).extracting(RefusMetier.Erreur::champ)
                        .contains("titre", "fin", "parties", "cumuls", "plafonds"));
    }

    @Test
    void nulNEstEngageParUneConventionDontIlNEstPasPartie() {
        ProjetDeConvention sansLesPayeurs = new ProjetDeConvention("Convention OPCA – AGEFIPH", "Texte", "essai", EFFET, null,
                List.of(new Partie("opca"), new Partie("agefiph")), List.of("cumul.cif.region"),
                List.of(new Plafond("REGION_CHEQUE", new BigDecimal("500.00"))));
        assertThatThrownBy(() -> conventions.enregistrer(sansLesPayeurs, "secretariat")).isInstanceOfSatisfying(RefusMetier.class,
                refus -> assertThat(refus.erreurs()).extracting(RefusMetier.Erreur::champ, RefusMetier.Erreur::valeur)
                        .containsExactly(tuple("parties", "FONGECIF"), tuple("parties", "REGION")))
                .hasMessageContaining("il y manque Région Centre-Val de Loire, qui paie « Chèque formation de la Région »");
        assertThat(conventions.toutes()).extracting(Convention::titre).doesNotContain("Convention OPCA – AGEFIPH");
    }

    @Test
    void uneConventionInconnueEstRefuseeEnFrancais() {
        assertThatThrownBy(() -> signatures.signer("CV-1999-00001", new Partie("region"), "region")).hasMessageContaining("Aucune convention");
    }

    @Test
    void uneDateTropLointaineEstRefuseeEnFrancaisEtNArreteAucunPlan() {
        for (LocalDate jour : List.of(LocalDate.of(1, 1, 1), LocalDate.of(1999, 12, 31), LocalDate.of(2100, 1, 1),
                LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
            assertThatThrownBy(() -> conventions.enregistrer(projet(jour, null), "secretariat")).as("effet %s", jour)
                    .isInstanceOf(RefusMetier.class).hasMessageContaining("entre 2000 et 2099");
            assertThatThrownBy(() -> conventions.enregistrer(projet(EFFET, jour), "secretariat")).as("fin %s", jour)
                    .isInstanceOf(RefusMetier.class).hasMessageContaining("entre 2000 et 2099");
        }
        String numero = signee(EFFET, LocalDate.of(2099, 12, 31));
        conventions.activer(numero);
        assertThatThrownBy(() -> conventions.denoncer(numero, LocalDate.MAX, "Motif", "secretariat"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("entre 2000 et 2099");
        assertThat(enVigueur(LocalDate.of(2099, 12, 31))).contains(numero);
    }

    @Test
    void uneDenonciationQuiNeChangeraitRienEstRefusee() {
        String numero = signee(EFFET, LocalDate.of(2018, 12, 31));
        conventions.activer(numero);
        assertThatThrownBy(() -> conventions.denoncer(numero, LocalDate.of(2019, 6, 30), "Motif", "secretariat"))
                .hasMessageContaining("prend déjà fin");
    }

    @Test
    void signeeApresSaDateDEffetElleVautDesSaSignaturePourCetteDateEtLAncienPlanResteLeSien() {
        String numero = signee(EFFET, null);
        Instant avant = horloge.instant();
        conventions.activer(numero);
        assertThat(enVigueur(EFFET)).contains(numero);
        assertThat(enVigueur.le(EFFET, avant.minusMillis(1)).liste()).extracting(Convention::numero).doesNotContain(numero);
    }
}
