package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The groups of an account and the organisations it acts for, written anew as a whole. */
final class Appartenances {

    private Appartenances() {}

    static void ecrire(Compte compte, JdbcClient base) {
        for (String table : new String[] {"compte_groupe", "compte_organisme"}) {
            base.sql("delete from conference." + table + " where identifiant = ?").param(compte.identifiant()).update();
        }
        compte.groupes().forEach(groupe -> base.sql("insert into conference.compte_groupe (identifiant, groupe) values (?, ?)")
                .params(compte.identifiant(), groupe.code()).update());
        compte.organismes().forEach(organisme -> base
                .sql("insert into conference.compte_organisme (identifiant, organisme) values (?, ?)")
                .params(compte.identifiant(), organisme.code()).update());
    }
}
