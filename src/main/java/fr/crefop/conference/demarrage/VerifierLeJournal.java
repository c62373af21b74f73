package fr.crefop.conference.demarrage;

import fr.crefop.conference.journal.Tete;
import fr.crefop.conference.journal.VerificationDuJournal;
import fr.crefop.conference.journal.VerificationDuJournal.Constat;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
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
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * {@code --verifier-journal}: reads the record of acts on the database that the variables name, the embedded one otherwise, says
 * what it found, and stops. Neither the engine nor the pages start; an application that runs goes on meanwhile, whichever its database.
 */
public final class VerifierLeJournal {

    public static final String OPTION = "--verifier-journal";
    private static final String TETE = "--tete=";

    private VerifierLeJournal() {}

    /** Nothing but a way to the database. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
    @Import({BaseEmbarqueeConfiguration.class, VerificationDuJournal.class})
    static class SeulementLaBase {}

    /**
     * @param arguments those of the application, the database's address for instance; each {@code --tete=rang:empreinte} is a head of the chain kept elsewhere, in the security log or a mail
     * @return what the command exits with: 0 for a whole record, 1 when something was found, 2 when it was not looked at
     */
    public static int executer(String... arguments) {
        List<Tete> tetes;
        try {
            tetes = Stream.of(arguments).filter(argument -> argument.startsWith(TETE))
                    .map(argument -> Tete.lire(argument.substring(TETE.length()))).toList();
        } catch (RefusMetier refus) {
            System.out.println(refus.getMessage());
            return 2;
        }
        try (ConfigurableApplicationContext contexte = new SpringApplicationBuilder(SeulementLaBase.class).web(WebApplicationType.NONE)
                .logStartupInfo(false).initializers(new BaseEnMarche()).run(arguments)) {
            Constat constat = contexte.getBean(VerificationDuJournal.class).verifier(tetes);
            System.out.println(constat.phrase());
            return constat.intact() ? 0 : 1;
        } catch (BaseOccupeeException occupee) {
            System.out.println("L'application démarre ou s'arrête en ce moment même : recommencez dans un instant.");
            return 2;
        } catch (DataAccessException | TransactionException illisible) {
            System.out.println("Le journal n'a pas pu être lu : cette base n'est pas celle de la conférence, ou ne répond pas.");
            return 2;
        }
    }
}
