package fr.crefop.conference.demarrage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in plain words instead of a stack trace when the application is started twice on one data folder. */
class BaseOccupeeAnalyzer extends AbstractFailureAnalyzer<BaseOccupeeException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BaseOccupeeException cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Arrêtez l'autre application, ou choisissez un autre dossier avec CONFERENCE_DONNEES (ici "
                        + cause.dossier().toAbsolutePath() + ").", cause);
    }
}
