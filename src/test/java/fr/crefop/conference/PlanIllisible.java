package fr.crefop.conference;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The last plan of a case with more lines than a page of a file holds, the last of which no file can tell; as it was, once closed. */
public final class PlanIllisible implements AutoCloseable {

    private static final int LIGNES = 700;

    private final JdbcClient base;
    private final long plan;

    public PlanIllisible(JdbcClient base, String numero) {
        this.base = base;
        this.plan = base.sql("select max(id) from conference.plan where numero = ?").param(numero).query(Long.class).single();
        base.sql("insert into conference.plan_ligne select plan_id, rang + 100 * n, financeur, case when n = ? then 'DISPOSITIF_PERDU' else dispositif end, rubrique, montant"
                + " from conference.plan_ligne, generate_series(1, ?) n where plan_id = ? and rang = 1").params(LIGNES, LIGNES, plan).update();
    }

    @Override
    public void close() {
        base.sql("delete from conference.plan_ligne where plan_id = ? and rang > 100").param(plan).update();
    }
}
