package fr.crefop.conference.securite.cles;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whether passkeys are taken here. They belong to the public address, which must be https: browsers offer them nowhere else, but
 * on this machine, where a trial asks for them.
 */
@Component("clesDAcces")
public class ReglagesDesCles {

    private final URI adresse;
    private final boolean ouvertes;

    ReglagesDesCles(@Value("${conference.adresse}") URI adresse, @Value("${conference.connexion.cles}") String voulues,
            @Value("${conference.connexion.locale}") boolean locale) {
        this.adresse = adresse;
        this.ouvertes = locale && ("auto".equals(voulues) ? "https".equals(adresse.getScheme()) : Boolean.parseBoolean(voulues));
    }

    public boolean ouvertes() {
        return ouvertes;
    }

    /** The name that browsers bind a passkey to. */
    String domaine() {
        return adresse.getHost();
    }

    /** As browsers write where a page comes from. */
    String origine() {
        return adresse.getScheme() + "://" + adresse.getHost() + (adresse.getPort() < 0 ? "" : ":" + adresse.getPort());
    }

    /** @throws ResponseStatusException 404 where there are none */
    void exiger() {
        if (!ouvertes) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
