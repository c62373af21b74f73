package fr.crefop.conference.portail.garde;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/**
 * Draws a form that says {@code data-garde} with what was kept of it, field by field, after the page has written what it knows: no page
 * nor controller has to.
 */
@Component
class DialecteDesBrouillons extends AbstractProcessorDialect {

    /** After all of Thymeleaf's own. */
    static final int APRES_TOUT = 100_000;

    private final ObjectProvider<LectureDesCommences> commences;

    DialecteDesBrouillons(ObjectProvider<LectureDesCommences> commences) {
        super("brouillons", null, APRES_TOUT);
        this.commences = commences;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefixe) {
        return Set.of(new FormulaireDessine(commences), new RepliDessine(commences), new ChampDessine("input"), new ChampDessine("textarea"), new ChampDessine("select"),
                new ChampDessine("option"));
    }
}
