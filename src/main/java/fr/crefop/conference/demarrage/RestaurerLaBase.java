package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/**
 * {@code --restaurer=file}: makes the data folder of the settings from a saving; the application then starts on it as it would after a stop. Never over a
 * database that is there.
 */
public final class RestaurerLaBase {

    public static final String OPTION = "--restaurer=";

    private RestaurerLaBase() {}

    public static boolean demandee(String... arguments) {
        return CommandeSurLeDossier.demandee(OPTION, arguments);
    }

    /** @return what the command exits with: 0 when the database stands there, 1 when the saving is not whole, 2 when nothing was begun */
    public static int executer(String... arguments) {
        CommandeSurLeDossier commande = CommandeSurLeDossier.lire(OPTION, arguments);
        Path donnees = commande.donnees();
        if (!commande.baseEmbarquee() || commande.chemin().filter(Files::isRegularFile).isEmpty()) {
            System.out.println(commande.baseEmbarquee() ? "Dites quelle sauvegarde : " + OPTION + "/chemin/du/fichier.zip"
                    : "Cette application a une base à elle, sur un autre serveur : c'est pg_restore qui la restaure (docs/exploitation.md).");
            return 2;
        }
        if (Files.exists(donnees.resolve("base")) || VerrouDeDonnees.estPris(donnees)) {
            System.out.println("Le dossier " + donnees + " a déjà une base : choisissez-en un autre avec CONFERENCE_DONNEES, ou déplacez celui-là.");
            return 2;
        }
        try {
            restaurer(commande.chemin().get(), donnees);
            System.out.println("Base restaurée dans " + donnees + ". Remettez-y « cle-des-secrets » si les seconds facteurs en dépendent, puis démarrez l'application.");
            return 0;
        } catch (IOException erreur) {
            System.out.println("La base n'a pas été restaurée : " + erreur.getMessage());
            return 1;
        }
    }

    /** In a folder beside it until it is known to be whole. */
    static void restaurer(Path sauvegarde, Path donnees) throws IOException {
        Files.createDirectories(donnees);
        Path essai = Files.createTempDirectory(donnees, "restauration-");
        try {
            ArchiveDeLaBase.deplier(sauvegarde, essai);
            for (String fichier : new String[] {AccesALaBase.MOT_DE_PASSE, RoleDeLApplication.FICHIER, "base"}) {
                Files.move(essai.resolve(fichier), donnees.resolve(fichier), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            FileSystemUtils.deleteRecursively(essai);
        }
    }
}
