package fr.crefop.conference.portail;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/** The body of an API request, bounded: a demande is some kilobytes, and nobody may fill the memory. */
public final class CorpsDeRequete {

    static final int OCTETS_MAXIMUM = 256 * 1024;

    private CorpsDeRequete() {}

    /**
     * @throws CorpsTropGrandException beyond the bound, whatever length was announced
     * @throws ResponseStatusException 415 when it is not announced as JSON; asked here and not by the mapping, so that the
     *     answer is the API's own and in French
     */
    public static byte[] lire(HttpServletRequest requete) throws IOException {
        if (!estDuJson(requete.getContentType())) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (requete.getContentLengthLong() > OCTETS_MAXIMUM) {
            throw new CorpsTropGrandException();
        }
        byte[] corps = requete.getInputStream().readNBytes(OCTETS_MAXIMUM + 1);
        if (corps.length > OCTETS_MAXIMUM) {
            throw new CorpsTropGrandException();
        }
        return corps;
    }

    private static boolean estDuJson(String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
