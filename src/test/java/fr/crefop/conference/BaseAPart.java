package fr.crefop.conference;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Another database of the same server, for what cannot be tried on the one that the tests share: one to spoil. */
public final class BaseAPart implements AutoCloseable {

    private final JdbcClient serveur;
    private final String nom;
    private final DriverManagerDataSource source;

    /** Empty until it is migrated. */
    public BaseAPart(DriverManagerDataSource proprietaire, String nom) {
        this.serveur = JdbcClient.create(proprietaire);
        this.nom = nom;
        serveur.sql("create database " + nom).update();
        source = new DriverManagerDataSource(proprietaire.getUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + nom + "$1"),
                proprietaire.getUsername(), proprietaire.getPassword());
    }

    public JdbcClient migrer() {
        return migrerJusqua("latest");
    }

    /** As the version that ended there left it. */
    public JdbcClient migrerJusqua(String version) {
        Flyway.configure().dataSource(source).schemas("conference").defaultSchema("conference").target(version).load().migrate();
        return base();
    }

    public JdbcClient base() {
        return JdbcClient.create(source);
    }

    /** Somebody else's: outside of the transaction under way. */
    public JdbcClient autreConnexion() {
        return JdbcClient.create(new DriverManagerDataSource(source.getUrl(), source.getUsername(), source.getPassword()));
    }

    public DriverManagerDataSource source() {
        return source;
    }

    @Override
    public void close() {
        serveur.sql("drop database " + nom + " with (force)").update();
    }
}
