package fr.crefop.conference.serveur;

import fr.crefop.conference.affaires.Affaires;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbering as it was: a row counts, and stays locked until its transaction ends. For the benchmark alone. */
class NumerosParLigne extends Affaires {

    private final JdbcClient base;

    NumerosParLigne(JdbcClient base) {
        super(base);
        this.base = base;
        base.sql("create table if not exists public.numeros_par_ligne (genre text primary key, dernier integer not null)").update();
    }

    @Override
    protected long suivant(String genre, int annee) {
        return base.sql("""
                insert into public.numeros_par_ligne (genre, dernier) values (?, 50000)
                on conflict (genre) do update set dernier = numeros_par_ligne.dernier + 1
                returning dernier""").param(genre).query(Long.class).single();
    }
}
