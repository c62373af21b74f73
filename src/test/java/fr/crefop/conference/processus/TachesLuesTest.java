package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.LignesLues;
import fr.crefop.conference.processus.TachesAFaire.Liste;
import fr.crefop.conference.processus.TachesAFaire.Recherche;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What is read to tell an account what waits for it follows what waits for it, and not what waits for the others. */
class TachesLuesTest extends AvecProcedure {

    private static final String TACHES = "act_ru_task";
    private static final int CAS = 3;
    private static final String MARQUE = "-copie-";
    private static final int FOIS = 1_000;
    /** The database itself reads the first and the last row of an index now and then, to know how far it goes. */
    private static final long POUR_ELLE_MEME = 10;

    @Autowired TachesAFaire aFaire;
    @Autowired Comptes comptes;
    @Autowired JdbcClient base;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Flyway flyway;

    private final String rang = Long.toString(System.nanoTime());
    private LignesLues lignes;
    private Compte compte;

    @BeforeEach
    void beaucoupAttendLesAutres() {
        lignes = new LignesLues(base, transactions);
        compte = new Compte("essai.sans-attente" + rang, "Essai", "Structure " + rang, Set.of(Groupe.CONSEILLER));
        comptes.creer(compte, MotDePasse.de("une phrase assez longue"));
        for (int cas = 0; cas < CAS; cas++) {
            saisir("cas-12");
        }
        milleFoisPlusDeTaches();
    }

    @AfterEach
    void lesCopiesPartentEtLeCompteDEssaiEstFerme() {
        List.of("act_ru_authorization", "act_ru_identitylink", "act_ru_task").forEach(table -> base.sql("delete from " + table + " where id_ like ?").param("%" + MARQUE + "%").update());
        compterLesLignes();
        base.sql("update conference.compte set actif = false where identifiant = ?").param(compte.identifiant()).update();
    }

    @Test
    void quiNAttendRienNeFaitPasLireCeQuiAttendLesAutres() {
        assertThat(lues(() -> aFaire.nombre(compte, 99))).isLessThan(POUR_ELLE_MEME);
        assertThat(lues(() -> aFaire.lister(compte, Recherche.TOUT, 0, 25))).isLessThan(POUR_ELLE_MEME);
    }

    @Test
    void quiAUneTacheNeFaitLireQueLaSienne() {
        Task sienne = taches.createTaskQuery().taskDefinitionKey("Task_VerifierRecevabilite").listPage(0, 1).get(0);
        String celleDe = sienne.getAssignee();
        taches.setAssignee(sienne.getId(), compte.identifiant());
        try {
            assertThat(aFaire.lister(compte, Recherche.TOUT, 0, 25)).extracting(Liste::total).isEqualTo(1L);
            assertThat(lues(() -> aFaire.lister(compte, Recherche.TOUT, 0, 25))).as("comptée, puis lue").isBetween(1L, 2 + POUR_ELLE_MEME);
        } finally {
            taches.setAssignee(sienne.getId(), celleDe);
        }
    }

    @Test
    void leCompteDeLEnTeteNeLitPasPlusDeTachesQuIlNEnDit() {
        Compte secretariat = comptes.trouver("secretariat").orElseThrow();
        assertThat(aFaire.nombre(secretariat, 99)).isGreaterThanOrEqualTo(CAS);

        for (int auPlus : List.of(2, 5)) {
            assertThat(lues(() -> aFaire.nombre(secretariat, auPlus))).as("au plus " + auPlus).isBetween(1L, 2L * auPlus + POUR_ELLE_MEME);
        }
    }

    private long lues(Supplier<?> lecture) {
        return lignes.de(TACHES, lecture);
    }

    /** Of {@link #CAS} tasks that wait for the secretariat, with the link and the right that each one has. */
    private void milleFoisPlusDeTaches() {
        List<String> modeles = base.sql("select task_id_ from act_ru_identitylink where group_id_ = 'secretariat' and type_ = 'candidate'"
                + " and task_id_ in (select id_ from act_ru_task where assignee_ is null) limit " + CAS).query(String.class).list();
        copier("act_ru_task", "id_", modeles);
        copier("act_ru_identitylink", "task_id_", modeles);
        copier("act_ru_authorization", "resource_id_", modeles);
        compterLesLignes();
    }

    private void copier(String table, String tache, List<String> modeles) {
        base.sql("insert into " + table + " select (jsonb_populate_record(t, jsonb_build_object('id_', t.id_ || :marque || n, '" + tache + "', t." + tache
                + " || :marque || n))).* from " + table + " t cross join generate_series(1, " + FOIS + ") n where t." + tache + " in (:modeles)")
                .param("marque", MARQUE).param("modeles", modeles).update();
    }

    /** As the database does by itself within minutes: how it looks for rows follows how many it knows of. */
    private void compterLesLignes() {
        JdbcClient.create(flyway.getConfiguration().getDataSource()).sql("analyze act_ru_task, act_ru_identitylink, act_ru_authorization").update();
    }
}
