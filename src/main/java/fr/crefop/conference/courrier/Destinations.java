package fr.crefop.conference.courrier;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where an announcement may go: https, at its usual port, to a name that leads to public addresses only. Otherwise who subscribes would make this server
 * ask its own neighbours. Asked again at each sending: the name is resolved once for both, within the time for which the JVM keeps an answer.
 */
@Component
class Destinations {

    private static final int ADRESSE_AU_PLUS = 500;
    private static final int HTTPS = 443;

    /** @return the same address, read; @throws RefusMetier telling why nothing is sent there */
    URI exiger(String adresse) {
        URI lue = lire(adresse);
        if (!"https".equals(lue.getScheme()) || lue.getHost() == null || lue.getRawUserInfo() != null || lue.getRawFragment() != null
                || lue.getPort() != -1 && lue.getPort() != HTTPS) {
            throw refus(adresse, "Donnez une adresse en https, au port usuel, sans identifiant ni mot de passe, par exemple https://partenaire.fr/annonces.");
        }
        if (!Arrays.stream(resoudre(lue.getHost(), adresse)).allMatch(Destinations::estPublique)) {
            throw refus(adresse, "Cette adresse mène à un réseau privé : rien n'y est envoyé.");
        }
        return lue;
    }

    private static URI lire(String adresse) {
        if (adresse == null || adresse.isBlank() || adresse.length() > ADRESSE_AU_PLUS) {
            throw refus(adresse, "Donnez l'adresse où le programme écoute, en " + ADRESSE_AU_PLUS + " caractères au plus.");
        }
        try {
            return new URI(adresse.strip());
        } catch (URISyntaxException e) {
            throw refus(adresse, "Cette adresse ne se lit pas.");
        }
    }

    private static InetAddress[] resoudre(String hote, String adresse) {
        try {
            return InetAddress.getAllByName(hote);
        } catch (UnknownHostException e) {
            throw refus(adresse, "Le nom de cette adresse n'est pas connu.");
        }
    }

    static boolean estPublique(InetAddress adresse) {
        byte[] octets = adresse.getAddress();
        boolean reservee = adresse instanceof Inet4Address ? octets[0] == 0 || (octets[0] & 0xff) >= 240 || octets[0] == 100 && (octets[1] & 0xc0) == 64
                || octets[0] == (byte) 198 && (octets[1] & 0xfe) == 18 || octets[0] == (byte) 192 && octets[1] == 0 && (octets[2] == 0 || octets[2] == 2)
                // Unique local (fc00::/7), and what carries an address of version 4 within (64:ff9b::/96, 2002::/16).
                : (octets[0] & 0xfe) == 0xfc || octets[0] == 0x20 && octets[1] == 0x02 || octets[0] == 0 && octets[1] == 0x64;
        return !reservee && !adresse.isAnyLocalAddress() && !adresse.isLoopbackAddress() && !adresse.isLinkLocalAddress() && !adresse.isSiteLocalAddress()
                && !adresse.isMulticastAddress();
    }

    private static RefusMetier refus(String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur("adresse", valeur, message)));
    }
}
