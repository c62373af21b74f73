package fr.crefop.conference.socle;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers of a kind and a year, {@code CF-2026-00042}: unique, in the order they are taken. A number is taken without
 * waiting for the transactions of others, and an act that fails does not give it back: a year may have gaps (adr/0016).
 */
@Repository
public class Numerotation {

    private final JdbcClient base;

    public Numerotation(JdbcClient base) {
        this.base = base;
    }

    /** @param genre CF for a case, ET for a study, CV for a convention */
    public String suivant(String genre, int annee) {
        return "%s-%d-%05d".formatted(genre, annee, base.sql("select conference.numero_suivant(?, ?)")
                .params(genre, annee).query(Long.class).single());
    }

    /** One that was given elsewhere, {@code CV-2015-00001}, is not given again. */
    public void reserver(String numero) {
        String[] parties = numero.split("-");
        base.sql("select conference.reserver_numero(?, ?, ?)")
                .params(parties[0], Integer.parseInt(parties[1]), Long.parseLong(parties[2])).query((ligne, rang) -> rang).list();
    }
}
