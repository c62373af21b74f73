package fr.crefop.conference.securite.cles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * What was drawn for people who are about to sign in, before they have a session: each serves once, for five minutes. A stranger
 * who asks for many pushes the oldest out, and fills no memory. Thread-safe.
 */
class DefisEmis {

    static final int RETENUS_AU_PLUS = 10_000;
    static final Duration DUREE = Duration.ofMinutes(5);

    private final Clock horloge;
    private final Map<Bytes, Emis> emis = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Bytes, Emis> ancien) {
            return size() > RETENUS_AU_PLUS;
        }
    };

    DefisEmis(Clock horloge) {
        this.horloge = horloge;
    }

    private record Emis(PublicKeyCredentialRequestOptions options, Instant fin) {}

    synchronized void garder(PublicKeyCredentialRequestOptions options) {
        emis.put(options.getChallenge(), new Emis(options, horloge.instant().plus(DUREE)));
    }

    synchronized Optional<PublicKeyCredentialRequestOptions> prendre(Bytes defi) {
        return Optional.ofNullable(emis.remove(defi)).filter(trouve -> horloge.instant().isBefore(trouve.fin())).map(Emis::options);
    }

    synchronized int retenus() {
        return emis.size();
    }
}
