package fr.crefop.conference.processus.acces;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.util.StringUtils;

/**
 * How much a question asks of the engine's tables. Each criterion on a variable, each alternative and each order is a join
 * more: ten cost milliseconds, four hundred kept the database busy for minutes. A value in a list costs nearly nothing.
 */
final class MesureDUneQuestion {

    /** Joins: far more than Tasklist or Cockpit ask for. */
    static final int CRITERES = 10;
    /** Values, whatever they stand for. */
    static final int VALEURS = 300;

    static final RefusMetier REFUS = new RefusMetier("La recherche demande trop à la fois : donnez " + CRITERES
            + " critères et " + VALEURS + " valeurs au plus.");
    static final RefusMetier ILLISIBLE = new RefusMetier("La question envoyée n'est pas lisible.");

    private static final JsonFactory JSON = new JsonFactory();

    private MesureDUneQuestion() {}

    /** @throws RefusMetier when an address asks too much; {@code taskVariables=a_eq_1,b_eq_2} holds two criteria */
    static void verifierAdresse(String question) {
        int criteres = 0;
        int valeurs = 0;
        for (String morceau : StringUtils.tokenizeToStringArray(question, "&")) {
            String[] parties = decoder(morceau).split("=", 2);
            int portees = 1 + StringUtils.countOccurrencesOf(parties[parties.length - 1], ",");
            criteres += estUnCritere(parties[0]) ? portees : 0;
            valeurs += portees;
        }
        if (criteres > CRITERES || valeurs > VALEURS) {
            throw REFUS;
        }
    }

    /** @throws RefusMetier when a JSON body asks too much or cannot be read; every object but the whole is a criterion, an alternative or an order */
    static void verifierCorps(byte[] corps) {
        int objets = 0;
        int valeurs = 0;
        try (JsonParser lecture = JSON.createParser(corps)) {
            JsonToken morceau;
            while ((morceau = lecture.nextToken()) != null) {
                objets += morceau == JsonToken.START_OBJECT ? 1 : 0;
                valeurs += morceau.isScalarValue() || morceau == JsonToken.START_ARRAY ? 1 : 0;
                if (objets > 1 + CRITERES || valeurs > VALEURS) {
                    throw REFUS;
                }
            }
        } catch (IOException e) {
            throw ILLISIBLE;
        }
    }

    private static boolean estUnCritere(String nom) {
        String bas = nom.toLowerCase(Locale.ROOT);
        return bas.endsWith("variables") || bas.startsWith("sort");
    }

    private static String decoder(String morceau) {
        try {
            return URLDecoder.decode(morceau, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ILLISIBLE;
        }
    }
}
