package fr.crefop.conference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the integration tests of this JVM the one application that it starts, by the first that asks, and stops at its end: a start takes a
 * minute of both cores, and where two JVMs share the classes JUnit ends with each class what its own store holds.
 * Passkeys are open in it, so that their page is looked at with the others.
 * Each works on cases of its own; who kills, stops or fills an application starts another ({@link ArretBrutalIT}).
 */
final class ApplicationPartagee implements ParameterResolver {

    private static ApplicationReelle ouverte;

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext essai) {
        return parametre.getParameter().getType() == ApplicationReelle.class;
    }

    @Override
    public ApplicationReelle resolveParameter(ParameterContext parametre, ExtensionContext essai) {
        return ouverte();
    }

    private static synchronized ApplicationReelle ouverte() {
        if (ouverte == null) {
            try {
                ouverte = ApplicationReelle.demarrer(ApplicationReelle.dossierNeuf("partagee"), Map.of("CONFERENCE_CONNEXION_CLES", "true"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(ApplicationPartagee::fermer));
        }
        return ouverte;
    }

    private static void fermer() {
        try {
            ouverte.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
