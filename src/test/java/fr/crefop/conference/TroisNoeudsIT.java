package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three nodes on one PostgreSQL behind a proxy: what one begins another goes on with, and one that dies takes nothing with it. */
@Tag("complet")
@Tag("charge")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TroisNoeudsIT {

    private Grappe grappe;

    @BeforeAll
    void demarrerEnsembleSurUneBaseVide() throws Exception {
        grappe = Grappe.demarrer();
    }

    @AfterAll
    void arreterSansQueDeuxActesSeSoientAttendusLUnLAutre() throws Exception {
        if (grappe != null) {
            long etreintes = grappe.base.sql("select sum(deadlocks) from pg_stat_database").query(Long.class).single();
            grappe.close();
            assertThat(etreintes).as("étreintes fatales vues par la base").isZero();
        }
    }

    @Test
    void uneSessionOuverteSurUnNoeudContinueSurLesDeuxAutresEtSeFermePartout() {
        Visiteur[] ailleurs = new Visiteur[Grappe.NOEUDS];
        Visiteur ici = new Visiteur(grappe.portDuNoeud(0), null, null).seConnecter("region", "demo");
        for (int i = 0; i < Grappe.NOEUDS; i++) {
            ailleurs[i] = new Visiteur(grappe.portDuNoeud(i), null, null).avecCookie("JSESSIONID", ici.cookie("JSESSIONID").orElseThrow());
            assertThat(ailleurs[i].ouvrir("/").statusCode()).as("nœud " + i).isEqualTo(200);
            assertThat(ailleurs[i].ouvrir("/camunda/app/tasklist/default/").statusCode()).as("tâches, nœud " + i).isEqualTo(200);
        }
        ailleurs[1].envoyerFormulaire("/deconnexion", "");
        assertThat(ici.ouvrir("/").headers().firstValue("Location")).hasValueSatisfying(lieu -> assertThat(lieu).endsWith("/connexion"));
        assertThat(ailleurs[2].ouvrir("/").statusCode()).isEqualTo(302);
    }

    @Test
    void lesMauvaisMotsDePasseSeComptentEnsemble() {
        int essais = 0;
        int statut;
        do {
            statut = new Visiteur(grappe.portDuNoeud(essais % Grappe.NOEUDS), "admin", "faux").lire("/api/dossiers").statusCode();
        } while (statut == 401 && ++essais < 20);
        assertThat(statut).isEqualTo(429);
        assertThat(essais).as("tous nœuds ensemble").isEqualTo(5);
    }

    @Test
    void unRedemarrageLUnApresLAutreNeMontreAucuneErreur() throws Exception {
        ChargeDeLaGrappe charge = new ChargeDeLaGrappe(grappe, "roulement");
        charge.commencer(2);
        charge.redemarrerUnAUn();
        charge.finir();

        assertThat(charge.pagesEnErreur()).as("vu par un navigateur").isEmpty();
        assertThat(charge.pages()).isGreaterThan(50);
        assertThat(charge.releve().sansRecu().get()).as("réponses sans accusé").isZero();
        assertThat(charge.ecarts()).isEmpty();
        assertThat(charge.courriersRevenus()).as("courriers partis deux fois").isEmpty();
        for (int i = 0; i < Grappe.NOEUDS; i++) {
            assertThat(Files.readString(grappe.journal(i))).contains("Ce serveur se retire");
        }
    }

    @Test
    void deuxNoeudsTuesNePerdentRienEtNeDoublentRien() throws Exception {
        ChargeDeLaGrappe charge = new ChargeDeLaGrappe(grappe, "morts");
        charge.commencer(2);
        int tues = charge.tuer(2, Duration.ofSeconds(1), 20261201, Instant.MAX);
        charge.finir();

        assertThat(charge.ecarts()).isEmpty();
        assertThat(charge.courriersRevenus()).as("le courrier qu'un nœud donnait à l'instant de sa mort, au plus").hasSizeLessThanOrEqualTo(tues);
        assertThat(charge.dossiers()).as("dossiers menés à leur fin").hasSizeGreaterThan(3);
        assertThat(charge.pagesEnErreur()).as("une page demandée à un nœud tué l'est à un autre").isEmpty();
    }
}
