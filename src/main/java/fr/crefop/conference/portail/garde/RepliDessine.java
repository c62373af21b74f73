package fr.crefop.conference.portail.garde;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** A fold whose form was begun is open: nobody looks for what they have typed. */
final class RepliDessine extends AbstractElementTagProcessor {

    private static final String COMMENCE = "data-commence";

    private final ObjectProvider<LectureDesCommences> commences;

    RepliDessine(ObjectProvider<LectureDesCommences> commences) {
        super(TemplateMode.HTML, null, "details", false, null, false, DialecteDesBrouillons.APRES_TOUT);
        this.commences = commences;
    }

    @Override
    protected void doProcess(ITemplateContext contexte, IProcessableElementTag repli, IElementTagStructureHandler suite) {
        String cle = repli.getAttributeValue(COMMENCE);
        LectureDesCommences lecture = commences.getIfAvailable();
        if (cle != null && lecture != null && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributs
                && lecture.lire(attributs.getRequest(), cle, null).valeurs() != null) {
            suite.setAttribute("open", "open");
        }
        suite.removeAttribute(COMMENCE);
    }
}
