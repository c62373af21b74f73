package fr.crefop.conference;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/** Every connection to the database in other hands, and nobody waits long for one; until it is closed, which may be done twice. */
public final class ConnexionsPrises implements AutoCloseable {

    private static final int ATTENTE_EN_MS = 250;

    private final HikariDataSource source;
    private final long attente;
    private final Deque<Connection> prises = new ArrayDeque<>();

    public ConnexionsPrises(DataSource acces) throws SQLException {
        source = acces.unwrap(HikariDataSource.class);
        attente = source.getConnectionTimeout();
        source.setConnectionTimeout(ATTENTE_EN_MS);
    }

    /** Those that are free; who calls may hold one. */
    public void toutPrendre() {
        try {
            while (prises.size() < source.getMaximumPoolSize()) {
                prises.push(source.getConnection());
            }
        } catch (SQLException toutEstPris) {
            if (prises.isEmpty()) {
                throw new IllegalStateException("Aucune connexion n'était libre.", toutEstPris);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        while (!prises.isEmpty()) {
            prises.pop().close();
        }
        source.setConnectionTimeout(attente);
    }
}
