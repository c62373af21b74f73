package fr.crefop.conference.dossier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of the cases of a year, without a gap: a referral that fails gives its number back. */
@Repository
class Numerotation {

    private final JdbcClient base;

    Numerotation(JdbcClient base) {
        this.base = base;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String suivant(int annee) {
        Integer numero = base.sql("""
                insert into conference.numerotation (annee, dernier) values (?, 1)
                on conflict (annee) do update set dernier = numerotation.dernier + 1
                returning dernier""").param(annee).query(Integer.class).single();
        return "CF-%d-%05d".formatted(annee, numero);
    }
}
