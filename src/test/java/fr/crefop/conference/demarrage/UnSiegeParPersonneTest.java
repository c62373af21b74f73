package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A base of the release before, in which accounts answered any seat of their college, is taken over by this one. */
@ExtendWith(OutputCaptureExtension.class)
class UnSiegeParPersonneTest extends AvecApplication {

    private static final String VEILLE = "1.71";

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @Test
    void lesReponsesDUneMemePersonnePourDeuxSiegesRestentEcritesEtLaRegleVautEnsuite(CapturedOutput sortie) {
        try (BaseAPart aPart = new BaseAPart(proprietaire, "un_siege_par_personne")) {
            JdbcClient base = aPart.migrerJusqua(VEILLE);
            long avant = scrutin(base);
            repondre(base, avant, 1, "ancienne", null);
            repondre(base, avant, 2, "ancienne", null);
            repondre(base, avant, 3, "autre", null);

            aPart.migrer();

            assertThat(base.sql("select siege from conference.vote where scrutin_id = ? and par = 'ancienne' order by siege").param(avant).query(Integer.class).list())
                    .containsExactly(1, 2);
            assertThat(sortie.getOut()).contains("une même personne a répondu pour plusieurs sièges (scrutins " + avant + ")").doesNotContain("ancienne");
            repondre(base, avant, 4, "nouvelle", null);
            unSiegeSeulement(base, avant, "nouvelle");
            long apres = scrutin(base);
            repondre(base, apres, 4, "ancienne", null);
            unSiegeSeulement(base, apres, "ancienne");
        }
    }

    @Test
    void uneBaseOuPersonneNALeFaitNEnSaitRien(CapturedOutput sortie) {
        try (BaseAPart aPart = new BaseAPart(proprietaire, "un_siege_chacun")) {
            JdbcClient base = aPart.migrerJusqua(VEILLE);
            long scrutin = scrutin(base);
            repondre(base, scrutin, 4, "ancienne", null);
            repondre(base, scrutin, 2, "ancienne", "REGION-4");

            aPart.migrer();

            assertThat(sortie.getOut()).doesNotContain("pour plusieurs sièges");
            unSiegeSeulement(base, scrutin, "ancienne");
        }
    }

    /** That holds the fourth; by proxy it answers for others all the same. */
    private static void unSiegeSeulement(JdbcClient base, long scrutin, String compte) {
        assertThatThrownBy(() -> repondre(base, scrutin, 5, compte, null)).isInstanceOf(DuplicateKeyException.class).hasMessageContaining("un_siege_par_personne");
        assertThatCode(() -> repondre(base, scrutin, 6, compte, "REGION-4")).doesNotThrowAnyException();
    }

    private static long scrutin(JdbcClient base) {
        base.sql("insert into conference.affaire (numero) values ('CF-2019-00001') on conflict do nothing").update();
        return base.sql("""
                insert into conference.scrutin (numero, objet, ouvert_le, intitule, question, lignes, reponses, a_confirmer, pas_encore_decide)
                values ('CF-2019-00001', 'OPPORTUNITE', timestamptz '2019-03-04 09:00+01', 'Essai', 'Essai ?', '[]', '[]', '[]', '') returning id""")
                .query(Long.class).single();
    }

    private static void repondre(JdbcClient base, long scrutin, int siege, String compte, String procuration) {
        base.sql("""
                insert into conference.vote (scrutin_id, college, siege, choix, par, qualite, procuration, le)
                values (?, 'REGION', ?, 'POUR', ?, 'TITULAIRE', ?, timestamptz '2019-03-05 09:00+01')""")
                .params(scrutin, siege, compte, procuration).update();
    }
}
