package fr.crefop.conference.processus.acces;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;

/**
 * The engine's interface asks every library of the application, twice at each call, which engine it stands for (EngineUtil makes a ServiceLoader
 * anew). That does not change while the application runs: it is looked for once, and told from then on.
 */
final class MoteurTrouveUneFois implements Filter {

    private final ClassLoader chargeur;

    /** @param application where the engine and its libraries are found */
    MoteurTrouveUneFois(ClassLoader application) {
        this.chargeur = new Chargeur(application);
    }

    @Override
    public void doFilter(ServletRequest demande, ServletResponse reponse, FilterChain suite) throws IOException, ServletException {
        Thread fil = Thread.currentThread();
        ClassLoader avant = fil.getContextClassLoader();
        fil.setContextClassLoader(chargeur);
        try {
            suite.doFilter(demande, reponse);
        } finally {
            fil.setContextClassLoader(avant);
        }
    }

    /** Everything else is the application's. */
    private static final class Chargeur extends ClassLoader {

        private static final String SERVICE = "META-INF/services/" + ProcessEngineProvider.class.getName();

        private final List<URL> trouves;

        Chargeur(ClassLoader application) {
            super(application);
            try {
                trouves = Collections.list(application.getResources(SERVICE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Enumeration<URL> getResources(String nom) throws IOException {
            return nom.equals(SERVICE) ? Collections.enumeration(trouves) : super.getResources(nom);
        }
    }
}
