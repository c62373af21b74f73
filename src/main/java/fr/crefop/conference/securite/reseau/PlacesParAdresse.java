package fr.crefop.conference.securite.reseau;

import fr.crefop.conference.socle.Provenance;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** One network sends so many bodies at once and no more: 260 slow ones from one client took every thread of the server. */
class PlacesParAdresse extends ValveBase {

    /** A fifth of the threads (server.tomcat.threads.max); an office of fifty people seldom sends five at once. */
    static final int PLACES = 40;

    private static final byte[] REFUS = "Trop de demandes à la fois : réessayez dans un moment.".getBytes(StandardCharsets.UTF_8);

    /** Only those that are sending: nothing stays behind. */
    private final Map<String, Integer> enCours = new ConcurrentHashMap<>();

    PlacesParAdresse() {
        super(true);
    }

    @Override
    public void invoke(Request demande, Response reponse) throws IOException, ServletException {
        if (!Corps.annonce(demande)) {
            getNext().invoke(demande, reponse);
            return;
        }
        String adresse = Provenance.de(demande.getRemoteAddr());
        try {
            if (enCours.merge(adresse, 1, Integer::sum) > PLACES) {
                refuser(demande, reponse);
            } else {
                getNext().invoke(demande, reponse);
            }
        } finally {
            enCours.computeIfPresent(adresse, (cle, nombre) -> nombre == 1 ? null : nombre - 1);
        }
    }

    private static void refuser(Request demande, Response reponse) throws IOException {
        reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        reponse.setHeader(HttpHeaders.RETRY_AFTER, "5");
        reponse.setHeader(HttpHeaders.CONNECTION, "close");
        reponse.setContentType("text/plain;charset=UTF-8");
        reponse.getOutputStream().write(REFUS);
        reponse.finishResponse();
        // Its body is not waited for either.
        demande.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
