package fr.crefop.conference.demarrage;

import fr.crefop.conference.socle.ReglesRefusees;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which file of rules/ is wrong and where, without the way through the code. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReglesRefuseesAnalyzer extends AbstractFailureAnalyzer<ReglesRefusees> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ReglesRefusees cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Corrigez ce fichier de rules/ et relancez ; docs/ajouter-un-regime-ou-une-region.md et docs/ajouter-une-donnee.md disent ce qu'on y met.", cause);
    }
}
