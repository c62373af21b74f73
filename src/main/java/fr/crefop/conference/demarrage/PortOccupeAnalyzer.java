package fr.crefop.conference.demarrage;

import java.net.InetAddress;
import java.util.stream.IntStream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says it in French, with the command that avoids it, before Spring Boot says it in English. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortOccupeAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private static final int PORTS_ESSAYES = 100;

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int autre = IntStream.rangeClosed(cause.getPort() + 1, Math.min(cause.getPort() + PORTS_ESSAYES, 65_535))
                .filter(port -> PortLibre.estLibre(port, InetAddress.getLoopbackAddress())).findFirst().orElse(8081);
        return new FailureAnalysis("Le port " + cause.getPort() + " est déjà utilisé par un autre programme de cette machine.",
                "Arrêtez cet autre programme, ou choisissez un autre port :\n\n    SERVER_PORT=" + autre + " mvn spring-boot:run",
                cause);
    }
}
