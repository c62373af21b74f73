package fr.crefop.conference;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Those who lead a case from one end to the other, on a database of one's own, where no demonstration makes them. */
final class ComptesDeLaGrappe {

    static final Map<String, String> GROUPES = Map.of("conseiller", "conseiller", "secretariat", "secretariat", "bureau.etat", "bureau-etat",
            "bureau.region", "bureau-region", "bureau.salaries", "bureau-salaries", "bureau.employeurs", "bureau-employeurs",
            "rapporteur", "rapporteur", "france-travail", "france-travail", "region", "region", "admin", "admin");

    private static final Map<String, String> TITULAIRES = Map.of("ETAT", "bureau.etat", "REGION", "bureau.region",
            "SALARIES", "bureau.salaries", "EMPLOYEURS", "bureau.employeurs");

    private ComptesDeLaGrappe() {}

    static void inscrire(DataSource proprietaire) {
        Flyway.configure().dataSource(proprietaire).schemas("conference").defaultSchema("conference").load().migrate();
        JdbcClient base = JdbcClient.create(proprietaire);
        base.sql("create role conference_application login password 'essai'").update();
        String demo = new BCryptPasswordEncoder(4).encode("demo");
        GROUPES.forEach((compte, groupe) -> {
            base.sql("""
                    insert into conference.compte (identifiant, nom, structure, mot_de_passe, courriel, de_demonstration)
                    values (?, ?, ?, ?, ?, true)""").params(compte, "Compte " + compte, "Maison", demo, compte + "@conference.example").update();
            base.sql("insert into conference.compte_groupe (identifiant, groupe) values (?, ?)").params(compte, groupe).update();
        });
        TITULAIRES.forEach((college, compte) -> base.sql("insert into conference.mandat_de_siege (college, siege, qualite, compte, du, designe_par, designe_le)"
                + " values (?, 1, 'TITULAIRE', ?, (now() at time zone 'Europe/Paris')::date, 'essai', now())").params(college, compte).update());
    }
}
