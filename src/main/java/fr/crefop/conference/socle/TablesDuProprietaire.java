package fr.crefop.conference.socle;

import javax.sql.DataSource;

/** Tables that Flyway does not make: another room's library brings them. Made at start, by the account that owns the tables. */
public interface TablesDuProprietaire {

    /** Creates what is missing, and leaves what is there. */
    void creer(DataSource proprietaire);
}
