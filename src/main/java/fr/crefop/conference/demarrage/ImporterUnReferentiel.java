package fr.crefop.conference.demarrage;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.journal.Provenance;
import fr.crefop.conference.referentiels.CompteRendu;
import fr.crefop.conference.referentiels.ImportDesReferentiels;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * {@code --importer-referentiel=file}: imports what others publish into the database that the variables name, the embedded one otherwise, says what
 * it read, and stops. It takes larger files than the page does. An application that runs goes on meanwhile.
 */
public final class ImporterUnReferentiel {

    public static final String OPTION = "--importer-referentiel=";

    private ImporterUnReferentiel() {}

    /** A way to the database, and the room that imports. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
    @Import({BaseEmbarqueeConfiguration.class, HorlogeConfiguration.class, Journal.class})
    @ComponentScan(basePackageClasses = ImportDesReferentiels.class)
    static class Importation {

        /** Whoever runs a command on the server has no account of ours. */
        @Bean
        Provenance provenance() {
            return new Provenance() {
                @Override
                public String role(String compte) {
                    return null;
                }

                @Override
                public String adresse() {
                    return null;
                }
            };
        }
    }

    public static boolean demandee(String... arguments) {
        return CommandeSurLeDossier.demandee(OPTION, arguments);
    }

    /**
     * @param arguments those of the application, the database's address for instance
     * @return what the command exits with: 0 when the file was imported, 1 when it was refused and nothing changed, 2 when it was not begun
     */
    public static int executer(String... arguments) {
        Path fichier = Path.of(Stream.of(arguments).filter(argument -> argument.startsWith(OPTION)).findFirst().orElseThrow().substring(OPTION.length()));
        if (!Files.isRegularFile(fichier)) {
            System.out.println("Dites quel fichier importer : " + OPTION + "/chemin/du/fichier.csv");
            return 2;
        }
        try (ConfigurableApplicationContext contexte = new SpringApplicationBuilder(Importation.class).web(WebApplicationType.NONE)
                .logStartupInfo(false).initializers(new BaseEnMarche()).run(arguments); InputStream contenu = Files.newInputStream(fichier)) {
            CompteRendu rendu = contexte.getBean(ImportDesReferentiels.class).importer(fichier.getFileName().toString(), contenu, Journal.SYSTEME);
            System.out.println(rendu.phrase());
            rendu.fautes().forEach(faute -> System.out.println("  " + faute.phrase()));
            return rendu.importe() ? 0 : 1;
        } catch (BaseOccupeeException occupee) {
            System.out.println("L'application démarre ou s'arrête en ce moment même : recommencez dans un instant.");
            return 2;
        } catch (IOException illisible) {
            System.out.println("Le fichier ne se lit pas : " + fichier);
            return 2;
        } catch (DataAccessException | TransactionException refusee) {
            System.out.println("Rien n'est importé : cette base n'est pas celle de la conférence, ou ne répond pas.");
            return 2;
        }
    }
}
