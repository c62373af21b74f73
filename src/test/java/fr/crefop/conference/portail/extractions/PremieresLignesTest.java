package fr.crefop.conference.portail.extractions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.portail.extractions.Avancement.Etat;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.tableaux.Feuille;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first lines of a file leave before anybody counts how many there will be. */
class PremieresLignesTest extends AvecApplication {

    private static final String SECRETARIAT = "secretariat";

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Extraction extraction;
    @Autowired Avancement avancement;
    @Autowired Comptes comptes;
    @Autowired JdbcClient base;

    private final UUID jeton = UUID.randomUUID();
    private final List<String> faits = new ArrayList<>();
    private RechercheDeDossiers recherche;
    private long plan;

    @BeforeEach
    void unDossier() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        recherche = RechercheDeDossiers.lire(Map.of("q", numero));
        plan = base.sql("select max(id) from conference.plan where numero = ?").param(numero).query(Long.class).single();
    }

    /** No plan has as many. */
    private void unPlanDe(int lignes) {
        base.sql("insert into conference.plan_ligne select plan_id, rang + 100 * n, financeur, dispositif, rubrique, montant from conference.plan_ligne, generate_series(1, ?) n"
                + " where plan_id = ? and rang = 1").params(lignes, plan).update();
    }

    @AfterEach
    void leMemePlan() {
        base.sql("delete from conference.plan_ligne where plan_id = ? and rang > 100").param(plan).update();
    }

    @Test
    void lesPremieresLignesPartentAvantQuOnLesCompteToutes() throws IOException {
        unPlanDe(2 * Extraction.PAR_PAGE);
        long ecrites = ecrire();

        assertThat(faits.subList(0, Extraction.PAR_PAGE)).containsOnly("ligne");
        assertThat(faits.subList(Extraction.PAR_PAGE, Extraction.PAR_PAGE + 2)).containsExactly("envoi", "compte");
        assertThat(faits).as("comptées une fois").filteredOn("compte"::equals).hasSize(1);
        assertThat(avancement.de(jeton, SECRETARIAT)).contains(new Etat(ecrites, 2 * Extraction.PAR_PAGE, false, false));
    }

    @Test
    void unFichierCourtEstFiniAvantDEtreCompte() throws IOException {
        assertThat(ecrire()).isPositive();

        assertThat(faits).containsOnly("ligne");
        assertThat(avancement.de(jeton, SECRETARIAT)).contains(new Etat(null, 0, false, false));
    }

    @Test
    void auDelaDeDixMilleLignesOnDitCellesQuiSontEcrites() throws IOException {
        unPlanDe(Extraction.COMPTEES_AU_PLUS);
        long ecrites = ecrire();

        assertThat(ecrites).isGreaterThan(Extraction.COMPTEES_AU_PLUS);
        assertThat(avancement.de(jeton, SECRETARIAT)).contains(new Etat(null, Extraction.COMPTEES_AU_PLUS, false, false));
    }

    private long ecrire() throws IOException {
        Compte compte = comptes.trouver(SECRETARIAT).orElseThrow();
        Suivi suivi = new Suivi(avancement, jeton, SECRETARIAT, () -> {
            faits.add("compte");
            OptionalLong total = extraction.compter(compte, Sujet.PLANS, recherche);
            assertThat(avancement.de(jeton, SECRETARIAT).orElseThrow().total()).isNull();
            return total;
        });
        suivi.commencer();
        return extraction.ecrire(compte, Sujet.PLANS, recherche, Sujet.PLANS.colonnes(), new FeuilleNotee(), suivi::avancer);
    }

    private final class FeuilleNotee implements Feuille {

        @Override
        public void ligne(List<?> cellules) {
            faits.add("ligne");
        }

        @Override
        public void envoyer() {
            faits.add("envoi");
        }

        @Override
        public void close() {
            faits.add("fin");
        }
    }
}
