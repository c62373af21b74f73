package fr.crefop.conference.securite.cles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.OubliPeriodique;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where they may serve, and what takes them away. With a browser: {@code ClesDAccesIT}. */
class ClesFermeesTest extends AvecApplication {

    @Autowired GestionDesComptes gestion;
    @Autowired List<OubliPeriodique> oublis;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient base;

    private final String essai = "essai.cle" + System.nanoTime();

    @AfterEach
    void ranger() {
        base.sql("delete from conference.cle_d_acces where compte = ?").param(essai).update();
        base.sql("delete from conference.cle_d_acces_personne where compte = ?").param(essai).update();
        base.sql("update conference.compte set actif = false where identifiant = ?").param(essai).update();
    }

    @Test
    void sansAdresseHttpsPersonneNEnAEtLesPagesNEnParlentPas() {
        assertThat(personne("conseiller").ouvrir("/mon-compte/cles").statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/mon-compte").body()).doesNotContain("Clés d'accès");
        assertThat(anonyme().ouvrir("/connexion").body()).doesNotContain("clé d'accès");
        assertThat(anonyme().envoyerFormulaire("/connexion/cle/defi", "").statusCode()).isEqualTo(404);
        assertThat(anonyme().envoyerFormulaire("/connexion/cle", "cle=x").statusCode()).isEqualTo(404);
    }

    @Test
    void ellesSOuvrentAvecUneAdresseHttpsOuSurCetteMachineQuandOnLeDemande() {
        assertThat(new ReglagesDesCles(URI.create("https://conference.example"), "auto", true)).satisfies(reglages -> {
            assertThat(reglages.ouvertes()).isTrue();
            assertThat(reglages.domaine()).isEqualTo("conference.example");
            assertThat(reglages.origine()).isEqualTo("https://conference.example");
        });
        assertThat(new ReglagesDesCles(URI.create("http://localhost:8080"), "auto", true).ouvertes()).isFalse();
        assertThat(new ReglagesDesCles(URI.create("http://localhost:8080"), "true", true).origine()).isEqualTo("http://localhost:8080");
        assertThat(new ReglagesDesCles(URI.create("https://conference.example"), "false", true).ouvertes()).isFalse();
        assertThat(new ReglagesDesCles(URI.create("https://conference.example"), "auto", false).ouvertes()).as("sans compte local").isFalse();
    }

    @Test
    void cellesDUnCompteFermeDepuisLongtempsSontOublieesAvecLui() {
        uneCle();
        gestion.fermer(essai, "admin");
        base.sql("update conference.compte set ferme_le = timestamptz '1990-01-01' where identifiant = ?").param(essai).update();

        oublis.stream().filter(oubli -> oubli.regle().equals("comptes"))
                .forEach(oubli -> transaction.executeWithoutResult(etat -> oubli.oublierAvant(Instant.parse("1991-01-01T00:00:00Z"))));

        assertThat(cles()).isZero();
        assertThat(base.sql("select count(*) from conference.cle_d_acces_personne where compte = ?").param(essai).query(Long.class).single()).isZero();
    }

    @Test
    void retirerLeSecondFacteurDeQuiAPerduSonTelephoneRetireSesCles() {
        uneCle();

        gestion.retirerSecondFacteur(essai, "admin");

        assertThat(cles()).isZero();
    }

    private void uneCle() {
        gestion.creer(new Compte(essai, "Jeanne Essai", "Mission locale", Set.of(Groupe.CONSEILLER)), MotDePasse.provisoire("une phrase assez longue"), "admin");
        base.sql("insert into conference.cle_d_acces_personne (id, compte) values (?, ?)").params(essai.getBytes(), essai).update();
        base.sql("""
                insert into conference.cle_d_acces (id, compte, nom, cle_publique, attestation, transports, verifie, sauvegardable, sauvegardee,
                       signatures, ajoutee_le, servie_le) values (?, ?, 'Téléphone', '\\x00', '\\x00', '', true, false, false, 0, now(), now())""")
                .params(essai.getBytes(), essai).update();
        assertThat(cles()).isEqualTo(1);
    }

    private long cles() {
        return base.sql("select count(*) from conference.cle_d_acces where compte = ?").param(essai).query(Long.class).single();
    }
}
