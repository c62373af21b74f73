package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.PlanIllisible;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.portail.MotsDesActes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases taken out as a spreadsheet: what one sees on the pages, and nothing else. */
class ExtractionsTest extends AvecApi {

    @Autowired Journal journal;
    @Autowired TransactionTemplate transaction;

    @Test
    void leSecretariatTelechargeCeQuIlCherchaitDansLesColonnesQuIlChoisit() {
        String voulu = saisirPourQuelquUnDAutre("cas-12");
        String autre = saisirPourQuelquUnDAutre("cas-12");

        List<String> lignes = csv("secretariat", "dossiers.csv?q=" + voulu + "&colonne=reste&colonne=numero&colonne=etat");

        assertThat(lignes).containsExactly("\ufeff\"Dossier\";\"Où en est-il\";\"Reste à financer (€)\"", "\"" + voulu + "\";\"Reçu, recevabilité à vérifier\";\"415,00\"");
        assertThat(csv("secretariat", "dossiers.csv")).anyMatch(ligne -> ligne.contains(voulu)).anyMatch(ligne -> ligne.contains(autre) && ligne.contains("\"Camille Essai"));
    }

    @Test
    void plusDUnePageSeSuitSansTrouNiDoublon() {
        long attendus = base.sql("select count(*) from conference.ligne_du_dernier_plan l join conference.dossier d on d.numero = l.numero where d.anonymise_le is null")
                .query(Long.class).single();
        String numero = saisirPourQuelquUnDAutre("cas-12");
        // One plan, more lines than a page holds, as no plan has.
        long plan = base.sql("select max(id) from conference.plan where numero = ?").param(numero).query(Long.class).single();
        long siennes = base.sql("select count(*) from conference.plan_ligne where plan_id = ?").param(plan).query(Long.class).single();
        base.sql("insert into conference.plan_ligne select plan_id, rang + 100 * n, financeur, dispositif, rubrique, montant from conference.plan_ligne, generate_series(1, 700) n"
                + " where plan_id = ? and rang = 1").param(plan).update();
        try {
            List<String> lignes = csv("secretariat", "plans.csv?colonne=numero&colonne=montant");
            assertThat(lignes).hasSize((int) (1 + attendus + siennes + 700));
            assertThat(lignes.stream().filter(ligne -> ligne.contains(numero))).hasSize((int) (siennes + 700));
        } finally {
            base.sql("delete from conference.plan_ligne where plan_id = ? and rang > 100").param(plan).update();
        }
    }

    @Test
    void unFinanceurNeTelechargeQueSesPartsEtUnCollegeAucunNom() {
        String numero = saisirPourQuelquUnDAutre("cas-01");
        recit.recevable(numero, "DIRECTE");

        assertThat(csv("fongecif", "engagements.csv?q=" + numero + "&colonne=financeur&colonne=personne")).hasSizeGreaterThan(1)
                .allSatisfy(ligne -> assertThat(ligne).doesNotContain("Pôle emploi"));
        assertThat(csv("fongecif", "plans.csv?q=" + numero)).allSatisfy(ligne -> assertThat(ligne).doesNotContain("Pôle emploi"));
        assertThat(csv("secretariat", "engagements.csv?q=" + numero)).anyMatch(ligne -> ligne.contains("Pôle emploi"));
        assertThat(csv("agefiph", "dossiers.csv?q=" + numero)).hasSize(1);

        String vote = saisirPourQuelquUnDAutre("cas-12");
        recit.recevable(vote, "CONFERENCE");
        assertThat(csv("bureau.etat", "dossiers.csv?q=" + vote + "&colonne=numero&colonne=personne")).containsExactly("\ufeff\"Dossier\";\"Personne\"", "\"" + vote + "\";\"\"");
        assertThat(csv("bureau.etat", "dossiers.csv?q=" + nomDe(vote))).hasSize(1);
        assertThat(csv("bureau.etat", "plans.csv?q=" + vote)).hasSizeGreaterThan(1);
    }

    /** What tells cases apart is of the demande: who sees the case without all of it does not read it here either. */
    @Test
    void unDossierDitSonStatutSonDomicileSesReglesSaVoieEtSonCoutAQuiLeVoitEnEntier() {
        String numero = numero(poster(programme("conseiller"), Saisines.saisine("cas-12").put("departement", "45").put("confirmerDoublon", true).toString()));
        recit.recevable(numero, "CONFERENCE");
        String colonnes = "dossiers.csv?q=" + numero + "&colonne=statut&colonne=region&colonne=departement&colonne=regime&colonne=voie&colonne=cout";

        assertThat(csv("secretariat", colonnes)).containsExactly(
                "\ufeff\"Voie\";\"Statut de la personne\";\"Région du domicile\";\"Département du domicile\";\"Règles applicables\";\"Coût total (€)\"",
                "\"Conférence\";\"Demandeur d'emploi\";\"Région Centre-Val de Loire\";\"45 - Loiret\";\"Dispositifs de la loi du 5 mars 2014\";\"14500,00\"");
        assertThat(csv("conseiller", colonnes).get(1)).isEqualTo(csv("secretariat", colonnes).get(1));
        assertThat(csv("bureau.etat", colonnes).get(1)).isEqualTo("\"Conférence\";\"\";\"\";\"\";\"\";\"\"");
    }

    /** All that the training costs, by the plan in force: neither one heading of it, nor what an earlier plan said. */
    @Test
    void leCoutTotalEstCeluiDeToutesLesRubriquesDuDernierPlan() {
        String numero = saisirPourQuelquUnDAutre("cas-12");
        base.sql("""
                insert into conference.plan (numero, calcule_le, empreinte, reste, contenu)
                select numero, calcule_le, empreinte, reste, jsonb_set(contenu, '{rubriques}', '[{"cout": 1200.5}, {"cout": 34.25}]') from conference.plan where numero = ?""")
                .param(numero).update();
        try {
            assertThat(csv("secretariat", "dossiers.csv?q=" + numero + "&colonne=cout")).containsExactly("\ufeff\"Coût total (€)\"", "\"1234,75\"");
        } finally {
            base.sql("delete from conference.plan where id = (select max(id) from conference.plan where numero = ?)").param(numero).update();
        }
        assertThat(csv("secretariat", "dossiers.csv?q=" + numero + "&colonne=cout").get(1)).as("le prix que dit la saisine").isEqualTo("\"14500,00\"");
    }

    @Test
    void unActeDitEnTantQueQuiEtCeQuIlChange() {
        String numero = saisirPourQuelquUnDAutre("cas-12");
        recit.recevable(numero, "CONFERENCE");

        assertThat(csv("secretariat", "actes.csv?q=" + numero + "&colonne=compte&colonne=role&colonne=apres")).anyMatch(ligne -> ligne.startsWith("\"secretariat\";\"Secrétariat")
                && ligne.contains("CONFERENCE"));
    }

    @Test
    void lesActesHorsDesDossiersSeTelechargentAussiSansCeuxDesDossiers() {
        String numero = saisirPourQuelquUnDAutre("cas-12");
        csv("secretariat", "dossiers.csv?q=" + numero + "&colonne=numero&colonne=structure");

        List<String> lignes = csv("secretariat", "autres-actes.csv");
        assertThat(lignes.get(0)).contains("\"Sur\";\"Le\";\"Compte\";\"En tant que\";\"Acte\";\"Avant (codes)\";\"Après (codes)\"");
        assertThat(lignes).anyMatch(ligne -> ligne.contains("sujet=dossiers;format=csv;colonnes=numero+structure;filtre=oui")).noneMatch(ligne -> ligne.startsWith("\"CF-"));
        assertThat(lignes.size() - 1L).as("le dernier est le téléchargement lui-même").isEqualTo(base.sql("select count(*) from conference.acte_hors_dossier where id <= (select max(id)"
                + " from conference.journal where apres like 'sujet=autres-actes;%')").query(Long.class).single());
        for (String compte : List.of("conseiller", "bureau.etat", "region", "rapporteur", "admin")) {
            assertThat(personne(compte).ouvrir("/extractions/autres-actes.csv").statusCode()).as(compte).isEqualTo(404);
        }
    }

    /** It tells what is done for the procedure, and watches nobody. */
    @ParameterizedTest
    @EnumSource(names = {"COMPTE_.*", "MOT_DE_PASSE_.*", "LIEN_.*", "SECOND_FACTEUR_.*", "CODE_DE_SECOURS_.*", "CLE_.*", "SESSIONS?_.*", "CONFIRMATION_.*", "CHANGEMENT_.*", "ABSENCE_.*",
        "DOSSIER_CONSULTE", "DOCUMENT_TELECHARGE"}, mode = EnumSource.Mode.MATCH_ANY)
    void ceQueChacunFaitDeSonCompteNEstPasDansLeJournalHorsDesDossiers(Acte acte) {
        String qui = "essai.acte" + System.nanoTime();
        transaction.executeWithoutResult(actes -> {
            journal.noter(qui, null, acte);
            journal.noter(qui, null, Acte.SEANCE_PREVUE);
        });

        assertThat(csv("secretariat", "autres-actes.csv?colonne=compte&colonne=acte")).filteredOn(ligne -> ligne.contains(qui))
                .containsExactly("\"" + qui + "\";\"" + MotsDesActes.de(Acte.SEANCE_PREVUE) + "\"");
    }

    /** Who stands in for whom tells who is away, on a study as on a case. */
    @Test
    void quiRepondALaPlaceDeQuiNEstPasDansLeJournalHorsDesDossiers() {
        String qui = "essai.acte" + System.nanoTime();
        transaction.executeWithoutResult(actes -> {
            for (Acte acte : List.of(Acte.TACHE_CONFIEE, Acte.TACHE_REPRISE, Acte.REPONSE_EN_REMPLACEMENT, Acte.CONDUITE_EN_REMPLACEMENT)) {
                journal.noter(qui, "ET-2026-9999", acte);
            }
            journal.noter(qui, "ET-2026-9999", Acte.SEANCE_PREVUE);
        });

        assertThat(csv("secretariat", "autres-actes.csv?colonne=compte&colonne=acte")).filteredOn(ligne -> ligne.contains(qui)).hasSize(1);
    }

    @Test
    void laRechercheNEstPasNoteePourUnFichierQuiNePortePasSurLesDossiers() {
        csv("secretariat", "autres-actes.csv?q=essai&colonne=acte");
        assertThat(dernierActe()).contains("sujet=autres-actes;format=csv;colonnes=acte;filtre=non");
    }

    @Test
    void leJournalDesDossiersEstAuSeulSecretariatEtTelechargerYEstNote() {
        String numero = saisirPourQuelquUnDAutre("cas-12");

        assertThat(csv("secretariat", "actes.csv?q=" + numero + "&colonne=compte&colonne=acte")).contains("\"conseiller\";\"Saisine déposée\"");
        for (String compte : List.of("conseiller", "bureau.etat", "region", "rapporteur")) {
            assertThat(personne(compte).ouvrir("/extractions/actes.csv").statusCode()).as(compte).isEqualTo(404);
        }
        assertThat(personne("admin").ouvrir("/extractions").statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/extractions").body()).contains("Engagements").doesNotContain("Journal des dossiers");
        String avant = dernierActe();
        csv("secretariat", "dossiers.csv?q=" + numero + "&colonne=numero&colonne=reste");
        assertThat(dernierActe()).isNotEqualTo(avant).contains("sujet=dossiers;format=csv;colonnes=numero+reste;filtre=oui").doesNotContain(numero);
    }

    private String dernierActe() {
        return base.sql("select coalesce(max(id) || ' ' || max(apres) filter (where id = (select max(id) from conference.journal where acte = 'TABLEAU_EXTRAIT')), '')"
                + " from conference.journal where acte = 'TABLEAU_EXTRAIT'").query(String.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void chaqueFormatSeTelechargeSousUnNomDate(String format) {
        saisirPourQuelquUnDAutre("cas-12");
        HttpResponse<byte[]> fichier = personne("secretariat").telecharger("/extractions/dossiers." + format);

        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.headers().firstValue("Content-Disposition")).hasValueSatisfying(nom -> assertThat(nom).matches("attachment; filename=\"dossiers-\\d{4}-\\d{2}-\\d{2}\\." + format + "\""));
        assertThat(fichier.headers().firstValue("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(fichier.body().length).isGreaterThan(100);
    }

    @Test
    void onSuitSonFichierEtAucunAutre() {
        saisirPourQuelquUnDAutre("cas-12");
        UUID jeton = UUID.randomUUID();
        csv("secretariat", "dossiers.csv?jeton=" + jeton);

        String etat = personne("secretariat").lire("/extractions/avancement/" + jeton).body();
        long total = base.sql("select total from conference.extraction where jeton = ?").param(jeton).query(Long.class).single();
        assertThat(etat).isEqualTo("{\"total\":" + total + ",\"faites\":" + total + ",\"finie\":true,\"rompue\":false}");
        assertThat(personne("conseiller").lire("/extractions/avancement/" + jeton).statusCode()).isEqualTo(404);
    }

    /** A line that nobody can read, after a page of others: what is in hand is not whole, and the page that waits for it is told. */
    @Test
    void unFichierQuiSArreteAvantLaFinEstDitRompuEtNonFini() {
        String numero = saisirPourQuelquUnDAutre("cas-12");
        try (PlanIllisible plan = new PlanIllisible(base, numero)) {
            UUID jeton = UUID.randomUUID();
            try (InputStream fichier = personne("secretariat").recevoir("/extractions/plans.csv?q=" + numero + "&jeton=" + jeton).body()) {
                ByteArrayOutputStream recu = new ByteArrayOutputStream();
                assertThatThrownBy(() -> fichier.transferTo(recu)).as("le navigateur le sait aussi").isInstanceOf(IOException.class);
                assertThat(recu.toString(StandardCharsets.UTF_8)).startsWith("\ufeff\"Dossier\"").as("rien d'autre que le fichier").doesNotContain("<html", "<!DOCTYPE");
            } catch (IOException close) {
                // Closing what broke off.
            }
            assertThat(personne("secretariat").lire("/extractions/avancement/" + jeton).body()).contains("\"faites\":500,\"finie\":false,\"rompue\":true");
        }
    }

    @Test
    void unFichierDontOnNEntendPlusParlerEstDitRompu() {
        UUID jeton = UUID.randomUUID();
        base.sql("insert into conference.extraction (jeton, compte, faites, commencee_le, avancee_le) values (?, 'secretariat', 500, now() - interval '6 minutes', now() - interval '1 minute')")
                .param(jeton).update();
        assertThat(personne("secretariat").lire("/extractions/avancement/" + jeton).body()).contains("\"rompue\":false");
        base.sql("update conference.extraction set avancee_le = now() - interval '6 minutes' where jeton = ?").param(jeton).update();
        assertThat(personne("secretariat").lire("/extractions/avancement/" + jeton).body()).contains("\"rompue\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers.csv?colonne=secret", "dossiers.csv?etape=AILLEURS", "dossiers.csv?page=0"})
    void uneDemandeFausseEstRefuseeEnFrancais(String fausse) {
        assertThat(personne("secretariat").ouvrir("/extractions/" + fausse).statusCode()).isEqualTo(400);
    }

    @Test
    void laPageDitCombienDeDossiersRepondent() {
        String numero = saisirPourQuelquUnDAutre("cas-12");
        assertThat(personne("secretariat").ouvrir("/extractions?q=" + numero).body()).contains(">1 dossier<", "à votre recherche", numero);
        assertThat(personne("secretariat").ouvrir("/dossiers?q=" + numero).body()).contains("/extractions?q=" + numero);
    }

    private List<String> csv(String compte, String fichier) {
        HttpResponse<byte[]> reponse = personne(compte).telecharger("/extractions/" + fichier);
        String texte = new String(reponse.body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(reponse.statusCode()).as(texte).isEqualTo(200);
        return Arrays.asList(texte.split("\r\n"));
    }

    private String nomDe(String numero) {
        return base.sql("select nom from conference.dossier where numero = ?").param(numero).query(String.class).single();
    }
}
