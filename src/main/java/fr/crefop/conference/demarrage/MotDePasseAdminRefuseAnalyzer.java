package fr.crefop.conference.demarrage;

import fr.crefop.conference.securite.MotDePasse;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in plain words instead of a stack trace. */
class MotDePasseAdminRefuseAnalyzer extends AbstractFailureAnalyzer<MotDePasseAdminRefuse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MotDePasseAdminRefuse cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Donnez un mot de passe de " + MotDePasse.LONGUEUR_MINIMALE
                        + " caractères au moins, difficile à deviner, puis redémarrez.", cause);
    }
}
