package fr.crefop.conference.securite.connexion;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * All tests sign in from one address, and many do so wrongly on purpose: the hundredth failure would keep the next test's new account
 * waiting. Each test begins as if nobody had mistyped.
 */
@TestComponent
public class FreinRelache {

    private final List<Object> freins;

    FreinRelache(List<AuthenticationProvider> portes) {
        this.freins = portes.stream().filter(ConnexionFreinee.class::isInstance).map(porte -> ReflectionTestUtils.getField(porte, "frein")).toList();
    }

    public void relacher() {
        freins.forEach(frein -> {
            synchronized (frein) {
                ((Map<?, ?>) ReflectionTestUtils.getField(frein, "suivis")).clear();
            }
        });
    }
}
