package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which cases a trial looks at, on the real register, where other tests have left theirs. */
class EssaisDeValeurTest extends AvecApplication {

    @Autowired EssaisDeValeur essais;
    @Autowired ValeursFixees valeurs;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired JdbcClient base;

    private ValeurEssayee plafond;
    private String numero;

    @BeforeEach
    void unDossierDontLAideSerait2960EtUnPlafondDe2000() {
        plafond = valeurs.controler("aif.plafond", LocalDate.of(2018, 1, 1), "2 000");
        numero = DossierDeTest.deposer(depot, lecteur, "cas-02a");
    }

    @Test
    void lePlanDUnDossierRecentChangeDeCeQueLePlafondLuiOte() {
        assertThat(essais.essayer(plafond).changes()).filteredOn(c -> c.numero().equals(numero)).singleElement()
                .satisfies(change -> assertThat(change.ecart()).hasToString("960.00"));
    }

    @Test
    void unDossierDIlYATreizeMoisNEnEstPlus() {
        long avant = essais.essayer(plafond).recus();

        recuIlYA("13 months");

        try {
            assertThat(essais.essayer(plafond).recus()).isEqualTo(avant - 1);
            assertThat(changes()).doesNotContain(numero);
        } finally {
            // One case alone in its year would hide the figures of both years from whoever must find nobody in them.
            recuIlYA("0 months");
        }
    }

    @Test
    void unDossierGeleNEnEstPas() {
        base.sql("insert into conference.limitation (numero, motif, posee_par, posee_le) values (?, 'essai', 'secretariat', now())").param(numero).update();

        assertThat(changes()).doesNotContain(numero);
    }

    @Test
    void auDelaDeSaBorneUnEssaiDitQuIlNeRegardeQueLesDerniersRecus() {
        DossierDeTest.deposer(depot, lecteur, "cas-02a");
        String dernier = DossierDeTest.deposer(depot, lecteur, "cas-02a");

        EssaiDeValeur borne = essais.essayer(plafond, 2, 1);

        assertThat(borne.estEntier()).isFalse();
        assertThat(borne.calcules()).isEqualTo(2);
        assertThat(borne.changes()).extracting(EssaiDeValeur.PlanChange::numero).contains(dernier).doesNotContain(numero);
    }

    @Test
    void luParLotsUnEssaiEstLeMeme() {
        DossierDeTest.deposer(depot, lecteur, "cas-02b");

        assertThat(essais.essayer(plafond, EssaisDeValeur.AU_PLUS, 1)).isEqualTo(essais.essayer(plafond));
    }

    @Test
    void unEssaiNEcritRien() {
        List<Long> avant = ecrits();

        essais.essayer(plafond);

        assertThat(ecrits()).isEqualTo(avant);
    }

    private void recuIlYA(String temps) {
        base.sql("update conference.dossier set recu_le = now() - ?::interval where numero = ?").params(temps, numero).update();
    }

    private List<String> changes() {
        return essais.essayer(plafond).changes().stream().map(EssaiDeValeur.PlanChange::numero).toList();
    }

    private List<Long> ecrits() {
        return List.of("valeur_fixee", "plan", "journal").stream()
                .map(table -> base.sql("select count(*) from conference." + table).query(Long.class).single()).toList();
    }
}
