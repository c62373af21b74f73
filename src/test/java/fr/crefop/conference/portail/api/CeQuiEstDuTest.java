package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.engagements.Dus;
import fr.crefop.conference.engagements.Dus.Du;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.Restitutions;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.parcours.Suites.Depart;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A funder paid another amount than the calendar says: the secretariat corrects what is due of a training that was given up. */
class CeQuiEstDuTest extends AvecApi {

    @Autowired Dus dus;
    @Autowired Suites suites;
    @Autowired Enveloppes enveloppes;
    @Autowired Restitutions restitutions;
    @Autowired ReouvertureDeDossier reouverture;
    @Autowired Journal journal;

    private String numero;
    private Du du;

    @BeforeEach
    void unePersonneQuiAQuitteSaFormation() {
        numero = saisirPourQuelquUnDAutre("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        recit.entree(numero, "conseiller");
        suites.quitter(numero, new Depart(LocalDate.of(2018, 10, 10), RaisonDAbandon.EMPLOI_TROUVE, null), Map.of(), "conseiller");
        du = dus.de(numero).get(0);
    }

    @Test
    void leSecretariatCorrigeALaPageDuDossierEtLEnveloppeLeTient() {
        Visiteur secretariat = personne("secretariat");
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("Corriger ce qui est dû", "name=\"du." + du.cle() + "\"");
        corriger(secretariat, "12,34");

        assertThat(secretariat.ouvrir("/dossiers/" + numero).body().replace('\u00a0', ' ')).contains("Ce qui est dû est corrigé", "12,34 € sur", "le montant que la conférence connaît");
        assertThat(tenu()).isEqualByComparingTo("12.34");
        assertThat(restitutions.du(numero)).anySatisfy(r -> assertThat(r.du()).isEqualTo(Montant.de("12.34")));
        assertThat(journal.du(numero)).filteredOn(ligne -> ligne.acte() == Acte.DU_CORRIGE).singleElement().satisfies(ligne -> {
            assertThat(ligne.avant()).isEqualTo("du=" + du.du());
            assertThat(ligne.apres()).contains("financeur=" + du.financeur(), "du=12.34");
        });
    }

    @Test
    void zeroLibereEtSeCorrigeEncore() {
        dus.corriger(numero, Map.of(du.cle(), Montant.ZERO), "secretariat");
        assertThat(tenu()).isEqualByComparingTo("0");

        dus.corriger(numero, Map.of(du.cle(), du.engage()), "secretariat");
        assertThat(tenu()).isEqualByComparingTo(du.engage().euros());
        assertThat(base.sql("select count(*) from conference.restitution where numero = ? and financeur = ? and dispositif = ?")
                .params(numero, du.financeur(), du.dispositif().code()).query(Integer.class).single()).as("rien n'est récrit").isEqualTo(3);
    }

    @Test
    void unMontantQuiNeSePeutPasEstRefuseEtResteAffiche() {
        Visiteur secretariat = personne("secretariat");
        corriger(secretariat, "999999,00");
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("Un financeur ne doit pas plus", "value=\"999999,00\"");
        corriger(secretariat, "");
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("Rien ne change");
        corriger(secretariat, "beaucoup");
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("Montant en euros attendu");

        assertThat(tenu()).isEqualByComparingTo(du.du().euros());
    }

    @Test
    void lEnveloppeDoitTenirCeQuiSAjoute() {
        Montant engage = enveloppes.de(List.of(du.financeur())).stream().filter(e -> e.dispositif().equals(du.dispositif()) && e.annee() == du.annee())
                .findFirst().orElseThrow().engage();
        enveloppes.fixer(du.financeur(), du.dispositif(), du.annee(), engage, "secretariat");
        try {
            Map<String, Montant> plus = Map.of(du.cle(), du.du().plus(Montant.de("0.01")));
            assertThatThrownBy(() -> dus.corriger(numero, plus, "secretariat")).isInstanceOf(RefusMetier.class).hasMessageContaining("ne suffit pas");
            assertThat(tenu()).isEqualByComparingTo(du.du().euros());
        } finally {
            enveloppes.fixer(du.financeur(), du.dispositif(), du.annee(), null, "secretariat");
        }
    }

    @Test
    void rouvertLeDossierSeCorrigeEncore() {
        reouverture.rouvrir(numero, "Autre session", "secretariat");
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).contains("Corriger ce qui est dû");
        dus.corriger(numero, Map.of(du.cle(), Montant.ZERO), "secretariat");

        assertThat(tenu()).isEqualByComparingTo("0");
    }

    @Test
    void seulLeSecretariatCorrige() {
        for (String autre : List.of("conseiller", "bureau.etat", "fongecif", "cfor", "admin")) {
            assertThat(personne(autre).envoyerFormulaire("/dossiers/" + numero + "/dus", "du." + du.cle() + "=0").statusCode()).as(autre).isIn(403, 404);
            assertThat(personne(autre).ouvrir("/dossiers/" + numero).body()).as(autre).doesNotContain("Corriger ce qui est dû");
        }
        assertThat(tenu()).isEqualByComparingTo(du.du().euros());
    }

    private void corriger(Visiteur secretariat, String montant) {
        assertThat(secretariat.envoyerFormulaire("/dossiers/" + numero + "/dus", "du." + du.cle() + "=" + montant).statusCode()).isEqualTo(302);
    }

    private BigDecimal tenu() {
        return base.sql("""
                select coalesce(sum(montant), 0) from conference.reservation where numero = ? and financeur = ? and dispositif = ? and annee = ? and liberee_le is null""")
                .params(numero, du.financeur(), du.dispositif().code(), du.annee()).query(BigDecimal.class).single();
    }
}
