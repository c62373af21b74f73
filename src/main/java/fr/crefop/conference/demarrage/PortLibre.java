package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Tries the port before anything else starts: the server itself opens it last, after database, rules and engine. */
class PortLibre implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @throws PortInUseException when another program listens there */
    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        Environment environnement = contexte.getEnvironment();
        int port = environnement.getProperty("server.port", Integer.class, 8080);
        if (contexte instanceof WebServerApplicationContext && port > 0 && !estLibre(port, adresse(environnement))) {
            throw new PortInUseException(port);
        }
    }

    /** @param adresse null: all those of this machine */
    static boolean estLibre(int port, InetAddress adresse) {
        try (ServerSocket essai = new ServerSocket(port, 1, adresse)) {
            return true;
        } catch (IOException | IllegalArgumentException occupe) {
            return false;
        }
    }

    /** Where the server will listen ({@link BaseEmbarqueeConfiguration}). */
    private static InetAddress adresse(Environment environnement) {
        return ModeDemonstration.sansBaseExterne(environnement) ? InetAddress.getLoopbackAddress()
                : environnement.getProperty("server.address", InetAddress.class);
    }
}
