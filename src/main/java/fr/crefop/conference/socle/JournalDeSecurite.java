package fr.crefop.conference.socle;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of what matters to security, of its own category: one event a line, {@code evenement=REFUS compte=cfor}. It holds
 * accounts, addresses and codes only. A value that could be something a stranger typed, a password in the field of the name, or
 * that could begin another line, is written {@code ?}.
 */
public final class JournalDeSecurite {

    public static final String CATEGORIE = "securite";

    private static final Logger LOG = LoggerFactory.getLogger(CATEGORIE);
    private static final Pattern SUR = Pattern.compile("[A-Za-z0-9_.:,;=+/@{}*-]{1,4000}");

    private JournalDeSecurite() {}

    /** @param paires a name, then its value, then the next; a null value is left out */
    public static void noter(String evenement, Object... paires) {
        StringBuilder ligne = new StringBuilder("evenement=").append(evenement);
        for (int i = 0; i < paires.length; i += 2) {
            if (paires[i + 1] != null) {
                String valeur = paires[i + 1].toString();
                ligne.append(' ').append(paires[i]).append('=').append(SUR.matcher(valeur).matches() ? valeur : "?");
            }
        }
        LOG.info("{}", ligne);
    }
}
