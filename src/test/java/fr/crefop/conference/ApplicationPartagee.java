package fr.crefop.conference;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the integration tests the one application of this run, started by the first that asks and stopped after the last.
 * Passkeys are open in it, so that their page is looked at with the others.
 * Each works on cases of its own; who kills, stops or fills an application starts another ({@link ArretBrutalIT}).
 */
final class ApplicationPartagee implements ParameterResolver {

    private record Ouverte(ApplicationReelle application) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() throws Exception {
            application.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext essai) {
        return parametre.getParameter().getType() == ApplicationReelle.class;
    }

    @Override
    public ApplicationReelle resolveParameter(ParameterContext parametre, ExtensionContext essai) {
        return essai.getRoot().getStore(ExtensionContext.Namespace.create(ApplicationPartagee.class))
                .getOrComputeIfAbsent(Ouverte.class, cle -> ouvrir(), Ouverte.class).application();
    }

    private static Ouverte ouvrir() {
        try {
            return new Ouverte(ApplicationReelle.demarrer(ApplicationReelle.dossierNeuf("partagee"), Map.of("CONFERENCE_CONNEXION_CLES", "true")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
