package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a PostgreSQL that people go on writing to, with the part of its own log that makes one moment of them: PostgreSQL's own way, between
 * pg_backup_start and pg_backup_stop. Nobody waits for it, and what it copies holds every act that was answered before it began.
 */
final class CopieDeLaBase {

    private static final String JOURNAUX = "pg_wal";
    /** Kept as folders; what they hold is of the running server alone. */
    private static final Set<String> VIDES = Set.of(JOURNAUX, "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");
    private static final Set<String> DU_SERVEUR = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_internal.init", "backup_label", "tablespace_map",
            "backup_manifest");

    private final Path base;
    private final Destination destination;

    /** @param base the folder of the server */
    CopieDeLaBase(Path base, Destination destination) {
        this.base = base;
        this.destination = destination;
    }

    /** Where the copy goes; names are relative, with slashes. */
    interface Destination {

        void dossier(String nom) throws IOException;

        void fichier(String nom, Path source) throws IOException;

        void texte(String nom, String contenu) throws IOException;
    }

    /** @param proprietaire connected as the owner of the server, and kept for nothing else meanwhile */
    void copier(Connection proprietaire) throws SQLException, IOException {
        try (Statement ordre = proprietaire.createStatement()) {
            // Holds the log from here on, however long the copy takes; of this connection, it goes with it.
            ordre.execute("select pg_create_physical_replication_slot('sauvegarde_' || pg_backend_pid(), true, true)");
            String debut = un(ordre, "select pg_walfile_name(pg_backup_start('conference', true))").get(0);
            fichiers();
            List<String> fin = un(ordre, "select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(false)");
            destination.texte("backup_label", fin.get(1));
            if (fin.get(2) != null && !fin.get(2).isBlank()) {
                throw new IOException("Une partie de la base est hors de son dossier");
            }
            journaux(debut, fin.get(0));
        }
    }

    private void fichiers() throws IOException {
        Files.walkFileTree(base, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path dossier, BasicFileAttributes attributs) throws IOException {
                String nom = nom(dossier);
                if (dossier.getFileName().toString().startsWith("pgsql_tmp")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!nom.isEmpty()) {
                    destination.dossier(nom);
                }
                return VIDES.contains(nom) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path fichier, BasicFileAttributes attributs) throws IOException {
                if (!DU_SERVEUR.contains(fichier.getFileName().toString())) {
                    copier(fichier);
                }
                return FileVisitResult.CONTINUE;
            }

            /** A table that was dropped meanwhile: the log says so. */
            @Override
            public FileVisitResult visitFileFailed(Path fichier, IOException erreur) throws IOException {
                if (erreur instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw erreur;
            }
        });
    }

    private void copier(Path fichier) throws IOException {
        try {
            destination.fichier(nom(fichier), fichier);
        } catch (NoSuchFileException disparu) {
            // A table that was dropped meanwhile: the log says so.
        }
    }

    private void journaux(String debut, String fin) throws IOException {
        try (Stream<Path> segments = Files.list(base.resolve(JOURNAUX))) {
            for (Path segment : segments.filter(Files::isRegularFile).sorted().toList()) {
                String nom = segment.getFileName().toString();
                if (nom.length() == debut.length() && nom.compareTo(debut) >= 0 && nom.compareTo(fin) <= 0) {
                    destination.fichier(nom(segment), segment);
                }
            }
        }
    }

    private String nom(Path chemin) {
        return base.relativize(chemin).toString().replace('\\', '/');
    }

    private static List<String> un(Statement ordre, String question) throws SQLException {
        try (ResultSet lignes = ordre.executeQuery(question)) {
            lignes.next();
            String[] valeurs = new String[lignes.getMetaData().getColumnCount()];
            for (int i = 0; i < valeurs.length; i++) {
                valeurs[i] = lignes.getString(i + 1);
            }
            return Arrays.asList(valeurs);
        }
    }
}
