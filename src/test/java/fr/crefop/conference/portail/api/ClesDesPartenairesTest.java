package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.journal.Tete;
import fr.crefop.conference.journal.TeteRelevee;
import fr.crefop.conference.securite.CleVoulue;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Pouvoir;
import fr.crefop.conference.socle.OubliPeriodique;
import fr.crefop.conference.socle.RefusMetier;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A partner's programs enter by a key of their own: it acts as one account, does a part of what that account may, and nothing else. */
class ClesDesPartenairesTest extends AvecCles {

    private static final Pattern SECRET = Pattern.compile("<code>(cdf_[A-Za-z0-9_-]{43})</code>");

    @Autowired ApplicationEventPublisher annonces;
    @Autowired TransactionTemplate transaction;
    @Autowired List<OubliPeriodique> oublis;
    @Autowired GestionDesComptes gestion;

    private final String essai = "essai.cle" + System.nanoTime();

    /** The page shows the 25 that end first: those of other tests would hide the one looked for. */
    @BeforeEach
    void aucuneCleDAilleurs() {
        base.sql("delete from conference.cle_de_partenaire").update();
    }

    @AfterEach
    void leCompteDEssaiEstFerme() {
        base.sql("delete from conference.compte_groupe where identifiant = ? and groupe = ?").params(essai, Groupe.SECRETARIAT.code()).update();
        base.sql("update conference.compte set actif = false where identifiant = ?").param(essai).update();
    }

    @Test
    void laClePermetCeQuElleDitAuNomDeSonCompte() {
        String numero = saisir("cas-12");
        String secret = cle("conseiller", Pouvoir.LIRE_DOSSIERS);

        assertThat(lire(secret, "/api/dossiers/" + numero).statusCode()).isEqualTo(200);
        assertThat(lire(cle("conseiller.ml", Pouvoir.LIRE_DOSSIERS), "/api/dossiers/" + numero).statusCode()).as("le dossier d'une autre structure").isEqualTo(404);
        assertThat(base.sql("select servie_le from conference.cle_de_partenaire where id = ?").param(derniereCle() - 1).query(LocalDate.class).single())
                .isEqualTo(LocalDate.now(PARIS));
    }

    @Test
    void ceQuiNEstPasCocheEstRefuseMemeSiLeCompteLePeut() {
        String secret = cle("conseiller", Pouvoir.LIRE_DOSSIERS);

        HttpResponse<String> refus = poster(secret, "/api/saisines", Saisines.saisine("cas-12").toString());
        assertThat(type(refus, 403)).isEqualTo("pouvoir-absent");
        assertThat(refus.body()).contains("saisines:deposer");
        assertThat(type(lire(secret, "/v3/api-docs"), 403)).as("ce qu'aucune clé ne donne").isEqualTo("pouvoir-absent");
    }

    @Test
    void ceQueLeCompteNePeutPasNeSeDonnePas() {
        assertThatThrownBy(() -> cle("fongecif", Pouvoir.DEPOSER)).isInstanceOf(RefusMetier.class)
                .satisfies(refus -> assertThat(((RefusMetier) refus).erreurs()).singleElement().satisfies(faute -> assertThat(faute.message()).contains("saisines:deposer")));
        for (String compte : List.of("secretariat", "bureau.etat", "admin")) {
            assertThatThrownBy(() -> cle(compte, Pouvoir.LIRE_DOSSIERS)).as(compte).isInstanceOf(RefusMetier.class);
        }
        assertThatThrownBy(() -> cles.creer(new CleVoulue("Essai", "conseiller", Set.of(Pouvoir.SIMULER), LocalDate.now(PARIS).plusYears(2)), "admin"))
                .isInstanceOf(RefusMetier.class);
    }

    @Test
    void laCleNOuvreNiLeMoteurNiLesPagesNiTasklist() {
        String secret = cle("fongecif", Pouvoir.LIRE_DOSSIERS, Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE, Pouvoir.SIMULER);

        for (String chemin : List.of("/engine-rest/task", "/engine-rest/engine/default/task", "/camunda/api/engine/engine/default/task")) {
            assertThat(lire(secret, chemin).statusCode()).as(chemin).isEqualTo(401);
        }
        for (String page : List.of("/", "/a-faire", "/dossiers", "/mon-compte", "/camunda/app/tasklist/default/")) {
            HttpResponse<String> reponse = lire(secret, page, "Accept", "text/html");
            assertThat(reponse.statusCode()).as(page).isIn(302, 401);
        }
    }

    @Test
    void uneCleRetireeFinieOuDUnCompteFermeNeVautPlusRien() {
        String retiree = cle("conseiller", Pouvoir.LIRE_DOSSIERS);
        cles.retirer(derniereCle(), "admin");
        String finie = cle("conseiller", Pouvoir.LIRE_DOSSIERS);
        base.sql("update conference.cle_de_partenaire set expire_le = now() - interval '1 second' where id = ?").param(derniereCle()).update();
        String duFerme = cleDUnCompteDEssai();
        assertThat(lire(duFerme, "/api/dossiers").statusCode()).isEqualTo(200);
        gestion.fermer(essai, "admin");

        assertThat(type(lire(duFerme, "/api/dossiers"), 401)).isEqualTo("connexion-requise");
        assertThat(type(lire(retiree, "/api/dossiers"), 401)).isEqualTo("connexion-requise");
        assertThat(type(lire(finie, "/api/dossiers"), 401)).isEqualTo("connexion-requise");
        assertThat(type(lire("n-importe-quoi", "/api/dossiers"), 401)).isEqualTo("connexion-requise");
    }

    @Test
    void laCleDUnCompteFermeNeRevientPasAvecLui() {
        String secret = cleDUnCompteDEssai();
        gestion.fermer(essai, "admin");
        gestion.rouvrir(essai, "admin");

        assertThat(lire(secret, "/api/dossiers").statusCode()).isEqualTo(401);
        assertThat(base.sql("select compte from conference.journal where acte = 'CLE_DE_PARTENAIRE_RETIREE' and apres like ?").param("cle=" + derniereCle() + ";%")
                .query(String.class).list()).containsExactly(Journal.SYSTEME);
    }

    /** As its groups may change after the key was made. */
    @Test
    void laCleDUnCompteDevenuSensibleNeVautPlusRienEtNeSeRenouvellePas() {
        String secret = cleDUnCompteDEssai();
        assertThat(lire(secret, "/api/dossiers").statusCode()).isEqualTo(200);
        base.sql("insert into conference.compte_groupe (identifiant, groupe) values (?, ?)").params(essai, Groupe.SECRETARIAT.code()).update();

        assertThat(type(lire(secret, "/api/dossiers"), 401)).isEqualTo("connexion-requise");
        assertThatThrownBy(() -> cles.renouveler(derniereCle(), LocalDate.now(PARIS).plusDays(90), 0, "admin")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("aucune clé n'agit pour lui");
    }

    @Test
    void lAncienSecretVautEncoreLeTempsDitPuisPlusRien() {
        String ancien = cle("conseiller", Pouvoir.LIRE_DOSSIERS);
        long id = derniereCle();
        String nouveau = cles.renouveler(id, LocalDate.now(PARIS).plusDays(180), 7, "admin");

        assertThat(lire(ancien, "/api/dossiers").statusCode()).isEqualTo(200);
        assertThat(lire(nouveau, "/api/dossiers").statusCode()).isEqualTo(200);
        base.sql("update conference.secret_de_cle set vaut_jusqu_au = now() - interval '1 second' where cle_id = ? and vaut_jusqu_au is not null").param(id).update();
        assertThat(lire(ancien, "/api/dossiers").statusCode()).isEqualTo(401);
        assertThat(lire(nouveau, "/api/dossiers").statusCode()).isEqualTo(200);

        String sansRecouvrement = cles.renouveler(id, LocalDate.now(PARIS).plusDays(180), 0, "admin");
        assertThat(lire(nouveau, "/api/dossiers").statusCode()).isEqualTo(401);
        assertThat(lire(sansRecouvrement, "/api/dossiers").statusCode()).isEqualTo(200);
    }

    @Test
    void leSecretNEstEcritNullePart() {
        String secret = cle("conseiller", Pouvoir.LIRE_DOSSIERS);

        assertThat(new PartoutDansLaBase(base, secret).ouSontIls()).isEmpty();
    }

    @Test
    void lesEssaisDUneAdresseSontFreines() {
        int freines = 0;
        for (int essai = 0; essai < 103; essai++) {
            int statut = lire("cdf_" + String.format("%043d", essai), "/api/dossiers").statusCode();
            assertThat(statut).isIn(401, 429);
            freines += statut == 429 ? 1 : 0;
        }
        assertThat(freines).isPositive();
    }

    @Test
    void lAdministrateurFaitUneCleLitSonSecretUneFoisEtLaRetire() {
        Visiteur admin = personne("admin");
        admin.envoyerFormulaire("/partenaires", "partenaire=Logiciel+OPCO&compte=fongecif&pouvoirs=taches%3Alire&pouvoirs=taches%3Arepondre&duree=365");
        String page = admin.ouvrir("/partenaires").body();
        Matcher secret = SECRET.matcher(page);

        assertThat(secret.find()).as(page).isTrue();
        assertThat(lire(secret.group(1), "/api/dossiers").statusCode()).as("reconnue, sans ce pouvoir").isEqualTo(403);
        assertThat(page).contains("Logiciel OPCO", "taches:lire");
        assertThat(SECRET.matcher(admin.ouvrir("/partenaires").body()).find()).as("une seule fois").isFalse();
        admin.envoyerFormulaire("/partenaires/" + derniereCle() + "/retirer", "");
        assertThat(lire(secret.group(1), "/api/dossiers").statusCode()).isEqualTo(401);
        assertThat(base.sql("select acte from conference.journal where acte like 'CLE_DE_PARTENAIRE%' and apres like ? order by id")
                .param("cle=" + derniereCle() + ";%").query(String.class).list()).containsExactly("CLE_DE_PARTENAIRE_CREEE", "CLE_DE_PARTENAIRE_RETIREE");
        assertThat(personne("secretariat").ouvrir("/partenaires").statusCode()).isEqualTo(403);
    }

    @Test
    void ceQuiManqueEstDitEtCeQuiEstTapeReste() {
        HttpResponse<String> refus = personne("admin").envoyerFormulaire("/partenaires", "partenaire=Logiciel+perdu&compte=nul-ici&duree=30");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("value=\"Logiciel perdu\"", "value=\"nul-ici\"", "Choisissez le compte", "Cochez au moins une chose");
    }

    @Test
    void celleQuiFinitDansSeptJoursEstDiteAuxAdministrateurs() {
        cles.creer(new CleVoulue("Logiciel bientôt fini", "conseiller", Set.of(Pouvoir.SIMULER), LocalDate.now(PARIS).plusDays(7)), "admin");
        transaction.executeWithoutResult(statut -> annonces.publishEvent(new TeteRelevee(new Tete(1, "00"))));

        assertThat(base.sql("select texte from conference.avis where compte = 'admin' order by id desc limit 20").query(String.class).list())
                .anySatisfy(texte -> assertThat(texte).contains("Logiciel bientôt fini", "pour le compte conseiller"));
        assertThat(personne("admin").ouvrir("/partenaires").body()).contains("finit bientôt");
    }

    @Test
    void celleQuiEstFinieDepuisUnAnEstOubliee() {
        cle("conseiller", Pouvoir.SIMULER);
        long id = derniereCle();
        base.sql("update conference.cle_de_partenaire set expire_le = now() - interval '13 months' where id = ?").param(id).update();
        oublis.stream().filter(oubli -> oubli.regle().equals("cles-de-partenaires")).forEach(oubli -> oubli.oublierAvant(Instant.now().minusSeconds(365L * 86_400)));

        assertThat(base.sql("select count(*) from conference.cle_de_partenaire where id = ?").param(id).query(Integer.class).single()).isZero();
    }

    private String cleDUnCompteDEssai() {
        gestion.creer(new Compte(essai, "Jeanne Essai", "Mission locale", Set.of(Groupe.CONSEILLER)), MotDePasse.de("une phrase assez longue"), "admin");
        return cle(essai, Pouvoir.LIRE_DOSSIERS);
    }
}
