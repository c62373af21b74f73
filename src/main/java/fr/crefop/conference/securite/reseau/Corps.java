package fr.crefop.conference.securite.reseau;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Whether a request has a body, that a thread must wait for. */
final class Corps {

    private Corps() {}

    static boolean annonce(HttpServletRequest demande) {
        return demande.getContentLengthLong() > 0 || demande.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
