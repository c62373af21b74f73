package fr.crefop.conference.demarrage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in French, with the three ways out. */
class HttpEnClairAnalyzer extends AbstractFailureAnalyzer<HttpEnClairRefuse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, HttpEnClairRefuse cause) {
        return new FailureAnalysis(cause.getMessage(), """
                Placez un mandataire TLS devant lui et donnez CONFERENCE_ADRESSE=https://… (docs/securite-deploiement.md) ;
                ou n'écoutez que cette machine, avec SERVER_ADDRESS=127.0.0.1 ;
                ou, pour un essai sans donnée réelle, acceptez-le avec %s=true.""".formatted(HttpEnClair.PERMIS), cause);
    }
}
