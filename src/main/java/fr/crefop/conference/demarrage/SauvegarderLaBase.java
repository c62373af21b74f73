package fr.crefop.conference.demarrage;

import fr.crefop.conference.socle.SecretGarde;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * {@code --sauvegarder=folder}: writes the embedded database as one file of that folder, while the application runs or not, then notes in the
 * database that it was done. The key of the second factors is not in it: who had both would have them.
 */
public final class SauvegarderLaBase {

    public static final String OPTION = "--sauvegarder=";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String AILLEURS = """
            Cette application a une base à elle, sur un autre serveur : c'est pg_dump qui la sauvegarde (docs/exploitation.md).""";

    private SauvegarderLaBase() {}

    public static boolean demandee(String... arguments) {
        return CommandeSurLeDossier.demandee(OPTION, arguments);
    }

    /** @return what the command exits with: 0 for a saving that is whole, 1 when it failed, 2 when it was not begun */
    public static int executer(String... arguments) {
        CommandeSurLeDossier commande = CommandeSurLeDossier.lire(OPTION, arguments);
        if (!commande.baseEmbarquee() || commande.chemin().isEmpty()) {
            System.out.println(commande.baseEmbarquee() ? "Dites dans quel dossier : " + OPTION + "/chemin/du/dossier" : AILLEURS);
            return 2;
        }
        if (!Files.isDirectory(commande.donnees().resolve("base"))) {
            System.out.println("Il n'y a pas de base dans " + commande.donnees() + " : dites avec CONFERENCE_DONNEES le dossier de données de l'application.");
            return 2;
        }
        try {
            Path fichier = sauvegarder(commande.donnees(), commande.chemin().get());
            System.out.println("Base sauvegardée dans " + fichier + " (" + Files.size(fichier) / 1024 + " ko). La clé des seconds facteurs n'y est pas :"
                    + " gardez à part « cle-des-secrets » du dossier de données, ou CONFERENCE_CLE.");
            return 0;
        } catch (BaseOccupeeException occupee) {
            System.out.println("L'application démarre ou s'arrête en ce moment même : recommencez dans un instant.");
            return 2;
        } catch (IOException | UncheckedIOException | IllegalStateException | SQLException erreur) {
            System.out.println("La base n'a pas été sauvegardée : " + cause(erreur));
            return 1;
        }
    }

    /** In French what the libraries tell in English, with their word for it. */
    private static String cause(Exception erreur) {
        Throwable cause = erreur.getCause() == null ? erreur : erreur.getCause();
        return cause instanceof FileSystemException fichier ? "lecture ou écriture impossible de " + fichier.getFile() + " (" + fichier.getReason() + ")"
                : cause instanceof SQLException base ? "la base refuse ou ne répond pas (" + base.getSQLState() + ")" : erreur.getMessage();
    }

    static Path sauvegarder(Path donnees, Path vers) throws IOException, SQLException {
        if (VerrouDeDonnees.estPris(donnees)) {
            return sauvegarder(donnees, vers, enMarche(donnees), SecretGarde.dans(donnees.resolve(AccesALaBase.MOT_DE_PASSE)));
        }
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(donnees)) {
            return sauvegarder(donnees, vers, base.url(), base.motDePasse());
        }
    }

    private static String enMarche(Path donnees) {
        try {
            return BaseEnMarche.url(donnees);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new BaseOccupeeException(donnees);
        }
    }

    private static Path sauvegarder(Path donnees, Path vers, String url, String motDePasse) throws IOException, SQLException {
        Files.createDirectories(vers);
        Path fichier = vers.resolve("conference-" + MOMENT.format(Instant.now()) + ".zip");
        // Its owner's alone, and in its place only once it is whole.
        Path encours = Files.createTempFile(vers, "en-cours-", ".zip");
        try (Connection proprietaire = DriverManager.getConnection(url, AccesALaBase.PROPRIETAIRE, motDePasse)) {
            try (OutputStream sortie = Files.newOutputStream(encours); ArchiveDeLaBase archive = new ArchiveDeLaBase(sortie)) {
                archive.aCote(donnees.resolve(AccesALaBase.MOT_DE_PASSE));
                archive.aCote(donnees.resolve(RoleDeLApplication.FICHIER));
                new CopieDeLaBase(donnees.resolve("base"), archive).copier(proprietaire);
            }
            Files.move(encours, fichier, StandardCopyOption.ATOMIC_MOVE);
            noter(proprietaire, fichier);
            return fichier;
        } finally {
            Files.deleteIfExists(encours);
        }
    }

    /** A saving that is whole is one, noted or not: a base of before its first migration has nowhere to note it. */
    private static void noter(Connection proprietaire, Path fichier) throws IOException {
        try {
            Sauvegardes.noter(proprietaire, Files.size(fichier));
        } catch (SQLException erreur) {
            System.out.println("La base n'a pas pu noter qu'elle a été sauvegardée (" + erreur.getSQLState() + ") : la page de l'administration ne le dira pas.");
        }
    }
}
