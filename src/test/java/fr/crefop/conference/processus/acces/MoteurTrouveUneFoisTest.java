package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.junit.jupiter.api.Test;

/** However often the engine's interface asks for its engine, the libraries are looked through once. */
class MoteurTrouveUneFoisTest {

    private final Bibliotheques bibliotheques = new Bibliotheques();
    private final MoteurTrouveUneFois filtre = new MoteurTrouveUneFois(bibliotheques);

    /** The first of them is the one that answers. */
    @Test
    void chaqueAppelTrouveLeMoteurSansChercherDansLesBibliotheques() throws ServletException, IOException {
        List<Class<?>> cherches = fournisseurs();
        int avant = bibliotheques.recherches;
        List<Class<?>> trouves = new ArrayList<>();

        for (int appel = 0; appel < 3; appel++) {
            trouves.clear();
            filtre.doFilter(null, null, (demande, reponse) -> trouves.addAll(fournisseurs()));
        }

        assertThat(trouves).isNotEmpty().isEqualTo(cherches);
        assertThat(bibliotheques.recherches).isEqualTo(avant).isPositive();
    }

    private static List<Class<?>> fournisseurs() {
        List<Class<?>> tous = new ArrayList<>();
        ServiceLoader.load(ProcessEngineProvider.class).forEach(fournisseur -> tous.add(fournisseur.getClass()));
        return tous;
    }

    @Test
    void leFilRetrouveCeQuIlAvaitQuoiQuIlArrive() {
        ClassLoader avant = Thread.currentThread().getContextClassLoader();

        assertThatThrownBy(() -> filtre.doFilter(null, null, (demande, reponse) -> {
            throw new ServletException("essai");
        })).hasMessage("essai");

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(avant);
    }

    private static final class Bibliotheques extends ClassLoader {

        private int recherches;

        Bibliotheques() {
            super(MoteurTrouveUneFoisTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String nom) throws IOException {
            recherches++;
            return super.getResources(nom);
        }
    }
}
