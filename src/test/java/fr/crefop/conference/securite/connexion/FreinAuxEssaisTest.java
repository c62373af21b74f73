package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.HorlogeReglee;
import fr.crefop.conference.securite.CleDesSecrets;
import fr.crefop.conference.securite.Freins;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The brake on sign-ins, as two nodes hold it together. */
class FreinAuxEssaisTest extends AvecApplication {

    @Autowired JdbcClient base;
    @Autowired CleDesSecrets cle;
    @Autowired PlatformTransactionManager transactions;

    private final HorlogeReglee horloge = new HorlogeReglee();
    private FreinAuxEssais frein;
    private FreinAuxEssais autreNoeud;

    @BeforeEach
    void deuxNoeuds() {
        frein = new FreinAuxEssais(new Freins(base, cle, transactions, horloge), horloge);
        autreNoeud = new FreinAuxEssais(new Freins(base, cle, transactions, horloge), horloge);
    }

    @Test
    void demander_a_l_autre_noeud_n_est_pas_un_detour() {
        echecs(FreinAuxEssais.ESSAIS, "a", "ici");

        assertThat(autreNoeud.essayer("a", "ici")).isEqualTo(FreinAuxEssais.PREMIERE_ATTENTE);
        horloge.avancer(FreinAuxEssais.PREMIERE_ATTENTE);
        assertThat(frein.essayer("a", "ici")).isZero();
        assertThat(autreNoeud.essayer("a", "ici")).as("un seul à la fois").isPositive();
        frein.succes("a", "ici");
        assertThat(autreNoeud.essayer("a", "ici")).isZero();
    }

    @Test
    void ce_qui_est_saisi_ne_se_lit_pas_dans_la_base() {
        echecs(1, "un mot de passe au lieu du nom", "192.0.2.7");

        assertThat(base.sql("select encode(cle, 'escape') from conference.frein").query(String.class).list()).hasSize(3)
                .noneMatch(ligne -> ligne.contains("mot de passe") || ligne.contains("192.0"));
    }

    @Test
    void cinq_echecs_ne_coutent_rien_et_les_suivants_attendent_de_plus_en_plus() {
        for (int i = 0; i < FreinAuxEssais.ESSAIS; i++) {
            assertThat(essai("a", "ici")).isZero();
        }
        Duration attente = frein.essayer("a", "ici");
        assertThat(attente).isEqualTo(FreinAuxEssais.PREMIERE_ATTENTE);
        for (int i = 0; i < 10; i++) {
            horloge.avancer(attente);
            assertThat(essai("a", "ici")).isZero();
            Duration suivante = frein.essayer("a", "ici");
            assertThat(suivante).isBetween(attente, FreinAuxEssais.ATTENTE_AU_PLUS);
            attente = suivante;
        }
        assertThat(attente).isEqualTo(FreinAuxEssais.ATTENTE_AU_PLUS);
        assertThat(frein.essayer("b", "ici")).isZero();
    }

    @Test
    void un_essai_venu_trop_tot_n_allonge_pas_l_attente() {
        echecs(FreinAuxEssais.ESSAIS, "a", "ici");
        for (int i = 0; i < 1000; i++) {
            assertThat(frein.essayer("a", "ici")).isEqualTo(FreinAuxEssais.PREMIERE_ATTENTE);
        }
    }

    @Test
    void les_echecs_d_un_autre_ne_retiennent_pas_le_titulaire() {
        echecs(50, "a", "ailleurs");

        assertThat(frein.essayer("a", "ailleurs")).isPositive();
        assertThat(frein.essayer("a", "ici")).isZero();
    }

    @Test
    void des_essais_venus_de_partout_ralentissent_le_compte_sauf_la_ou_son_titulaire_est_connu() {
        frein.essayer("a", "chez lui");
        frein.succes("a", "chez lui");
        for (int i = 0; i < 500; i++) {
            essai("a", "adresse-" + i);
        }

        assertThat(frein.essayer("a", "une autre adresse")).isBetween(Duration.ofMillis(1), FreinAuxEssais.ATTENTE_DE_PARTOUT_AU_PLUS);
        assertThat(frein.essayer("a", "chez lui")).isZero();
        assertThat(frein.essayer("b", "une autre adresse")).isZero();
    }

    @Test
    void une_adresse_qui_essaie_tous_les_comptes_est_ralentie() {
        for (int i = 0; i < FreinAuxEssais.ESSAIS_DE_PARTOUT; i++) {
            essai("compte-" + i, "ici");
        }

        assertThat(frein.essayer("encore un", "ici")).isPositive();
    }

    @Test
    void un_programme_qui_signe_vingt_appels_a_la_fois_n_est_pas_ralenti() {
        for (int i = 0; i < 20; i++) {
            assertThat(frein.essayer("a", "ici")).isZero();
        }
        for (int i = 0; i < 20; i++) {
            frein.succes("a", "ici");
        }
        assertThat(frein.essayer("a", "ici")).isZero();
    }

    @Test
    void cent_essais_au_meme_instant_ne_contournent_pas_le_frein() {
        long passes = 0;
        for (int i = 0; i < 100; i++) {
            passes += frein.essayer("a", "ici").isZero() ? 1 : 0;
        }
        assertThat(passes).isEqualTo(FreinAuxEssais.EN_MEME_TEMPS);

        echecs(FreinAuxEssais.ESSAIS, "b", "ici");
        horloge.avancer(FreinAuxEssais.PREMIERE_ATTENTE);
        assertThat(frein.essayer("b", "ici")).isZero();
        assertThat(frein.essayer("b", "ici")).as("un seul à la fois").isPositive();
    }

    @Test
    void un_quart_d_heure_plus_tard_tout_est_oublie() {
        echecs(FreinAuxEssais.ESSAIS, "a", "ici");
        horloge.avancer(FreinAuxEssais.OUBLI.plusSeconds(1));

        echecs(FreinAuxEssais.ESSAIS - 1, "a", "ici");
        assertThat(frein.essayer("a", "ici")).isZero();
    }

    @Test
    void une_connexion_reussie_efface_les_echecs() {
        echecs(FreinAuxEssais.ESSAIS - 1, "a", "ici");
        frein.succes("a", "ici");
        echecs(FreinAuxEssais.ESSAIS - 1, "a", "ici");

        assertThat(frein.essayer("a", "ici")).isZero();
    }

    @Test
    void un_essai_sans_suite_ne_compte_pas() {
        for (int i = 0; i < 50; i++) {
            assertThat(frein.essayer("a", "ici")).isZero();
            frein.sansSuite("a", "ici");
        }
    }

    @Test
    void un_programme_qui_signe_chaque_appel_n_ecrit_rien() {
        frein.essayer("a", "ici");
        frein.succes("a", "ici");
        String avant = base.sql("select string_agg(xmin::text, ',') from conference.frein").query(String.class).single();
        for (int i = 0; i < 10; i++) {
            assertThat(frein.essayer("a", "ici")).isZero();
            frein.succes("a", "ici");
        }

        assertThat(base.sql("select string_agg(xmin::text, ',') from conference.frein").query(String.class).single()).isEqualTo(avant);
    }

    /** A wrong password, if it is looked at. */
    private Duration essai(String identifiant, String adresse) {
        Duration attente = frein.essayer(identifiant, adresse);
        if (attente.isZero()) {
            frein.echec(identifiant, adresse);
        }
        return attente;
    }

    private void echecs(int nombre, String identifiant, String adresse) {
        for (int i = 0; i < nombre; i++) {
            essai(identifiant, adresse);
        }
    }
}
