package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

class ComptesDeDemonstrationTest extends AvecApplication {

    @Autowired
    private Comptes comptes;
    @Autowired
    private JdbcClient base;
    @Autowired
    private PasswordEncoder hachage;

    @Test
    void chaque_compte_dans_son_groupe() {
        assertThat(comptes.lister().stream().filter(compte -> !compte.identifiant().startsWith("essai.")))
                .extracting(Compte::identifiant, Compte::groupes).containsExactlyInAnyOrder(
                tuple("conseiller", Set.of(Groupe.CONSEILLER)),
                tuple("conseiller.ml", Set.of(Groupe.CONSEILLER)),
                tuple("secretariat", Set.of(Groupe.SECRETARIAT)),
                tuple("bureau.etat", Set.of(Groupe.deCode("bureau-etat"))),
                tuple("bureau.etat.suppleant", Set.of(Groupe.deCode("bureau-etat"))),
                tuple("bureau.region", Set.of(Groupe.deCode("bureau-region"))),
                tuple("bureau.salaries", Set.of(Groupe.deCode("bureau-salaries"))),
                tuple("bureau.employeurs", Set.of(Groupe.deCode("bureau-employeurs"))),
                tuple("rapporteur", Set.of(Groupe.RAPPORTEUR)),
                tuple("pole-emploi", Set.of(Groupe.deCode("pole-emploi"))),
                tuple("pole-emploi.direction", Set.of(Groupe.deCode("pole-emploi"))),
                tuple("fongecif", Set.of(Groupe.deCode("fongecif"))),
                tuple("region", Set.of(Groupe.deCode("region"))),
                tuple("opca", Set.of(Groupe.deCode("opca"))),
                tuple("opca.constructys", Set.of(Groupe.deCode("opca"))),
                tuple("agefiph", Set.of(Groupe.deCode("agefiph"))),
                tuple("fpspp", Set.of(Groupe.deCode("fpspp"))),
                tuple("france-travail", Set.of(Groupe.deCode("france-travail"))),
                tuple("transitions-pro", Set.of(Groupe.deCode("transitions-pro"))),
                tuple("opco", Set.of(Groupe.deCode("opco"))),
                tuple("opco.akto", Set.of(Groupe.deCode("opco"))),
                tuple("cfor", Set.of(Groupe.CFOR)),
                tuple("admin", Set.of(Groupe.ADMIN)));
    }

    @Test
    void deux_conseillers_de_deux_structures() {
        assertThat(comptes.trouver("conseiller").orElseThrow().structure())
                .isNotBlank().isNotEqualTo(comptes.trouver("conseiller.ml").orElseThrow().structure());
    }

    @Test
    void les_mots_de_passe_sont_haches() {
        assertThat(base.sql("select mot_de_passe from conference.compte").query(String.class).list())
                .allSatisfy(hache -> assertThat(hache).matches("\\{bcrypt-sha384}\\$2[aby]\\$12\\$.{53}"))
                .doesNotHaveDuplicates();
        assertThat(hachage.matches("demo", base.sql(
                "select mot_de_passe from conference.compte where identifiant = 'admin'").query(String.class).single()))
                .isTrue();
    }
}
