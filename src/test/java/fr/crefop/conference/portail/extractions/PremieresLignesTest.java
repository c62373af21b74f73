package fr.crefop.conference.portail.extractions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.portail.extractions.Avancement.Etat;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.tableaux.Feuille;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The first lines of a file leave before anybody counts how many there will be. */
class PremieresLignesTest extends AvecApplication {

    private static final String SECRETARIAT = "secretariat";
    private static final String PASSAGER = "essai.passager";

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

    /** Nobody loses a file for want of knowing how long it will be. */
    @Test
    void unCompteQuiEchoueLaisseLeFichierEntier() throws IOException {
        unPlanDe(2 * Extraction.PAR_PAGE);
        long ecrites = ecrire(() -> {
            throw new QueryTimeoutException("trop long");
        });

        assertThat(ecrites).isGreaterThan(2 * Extraction.PAR_PAGE);
        assertThat(avancement.de(jeton, SECRETARIAT)).contains(new Etat(null, 2 * Extraction.PAR_PAGE, false, false));
    }

    /** The right is that of the moment at which each page is read, not of the click. */
    @Test
    void quiPerdSonCompteEnCheminNeLitPasLaPageSuivante() {
        unPlanDe(2 * Extraction.PAR_PAGE);
        comptes.creer(new Compte(PASSAGER, "Essai Passager", null, Set.of(Groupe.SECRETARIAT)), MotDePasse.de("une phrase assez longue"));
        // As in an answer that is under way: what it read of accounts is kept for all that it does.
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            assertThat(comptes.trouver(PASSAGER)).isPresent();
            assertThatThrownBy(() -> extraction.ecrire(PASSAGER, Sujet.PLANS, recherche, Sujet.PLANS.colonnes(), new FeuilleNotee(), faites -> fermer()))
                    .isInstanceOf(RefusMetier.class);
        } finally {
            RequestContextHolder.resetRequestAttributes();
            fermer();
        }
        assertThat(faits).filteredOn("ligne"::equals).hasSize(Extraction.PAR_PAGE);
    }

    private void fermer() {
        base.sql("update conference.compte set actif = false where identifiant = ?").param(PASSAGER).update();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTES", "AUTRES_ACTES"})
    void lesActesSontRefusesAQuiNEstPasDuSecretariat(Sujet actes) {
        assertThatThrownBy(() -> extraction.ecrire("conseiller", actes, recherche, actes.colonnes(), new FeuilleNotee(), faites -> {})).isInstanceOf(RefusMetier.class);
        assertThat(faits).isEmpty();
    }

    private long ecrire() throws IOException {
        return ecrire(() -> {
            faits.add("compte");
            OptionalLong total = extraction.compter(SECRETARIAT, Sujet.PLANS, recherche);
            assertThat(avancement.de(jeton, SECRETARIAT).orElseThrow().total()).isNull();
            return total;
        });
    }

    private long ecrire(Supplier<OptionalLong> total) throws IOException {
        Suivi suivi = new Suivi(avancement, jeton, SECRETARIAT, total);
        suivi.commencer();
        return extraction.ecrire(SECRETARIAT, Sujet.PLANS, recherche, Sujet.PLANS.colonnes(), new FeuilleNotee(), suivi::avancer);
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
