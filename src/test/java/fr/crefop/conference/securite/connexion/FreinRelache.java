package fr.crefop.conference.securite.connexion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * All tests come from one address, and many sign in wrongly, or open a person's link too often, on purpose: the next test would have to
 * wait. Each begins as if nobody had come before.
 */
@TestComponent
public class FreinRelache {

    private final List<Object> freins;

    FreinRelache(List<AuthenticationProvider> portes, @Qualifier("freinDesOuvertures") Object ouvertures) {
        this.freins = Stream.concat(Stream.of(ouvertures),
                portes.stream().filter(ConnexionFreinee.class::isInstance).map(porte -> ReflectionTestUtils.getField(porte, "frein"))).toList();
    }

    public void relacher() {
        freins.forEach(frein -> {
            synchronized (frein) {
                ((Map<?, ?>) ReflectionTestUtils.getField(frein, "suivis")).clear();
            }
        });
    }
}
