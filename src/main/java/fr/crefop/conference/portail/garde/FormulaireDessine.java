package fr.crefop.conference.portail.garde;

import fr.crefop.conference.socle.EnFrancais;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** Finds what was begun of the form, says so at its head, and tells its fields. */
final class FormulaireDessine extends AbstractElementTagProcessor {

    /** What the fields of the form find it under. */
    static final String COMMENCE = "commence";
    private static final String GARDE = "data-garde";
    /** On a form that is filled in beforehand: what it is filled with, whatever that is. */
    private static final String CONNU = "data-connu";

    private final ObjectProvider<LectureDesCommences> commences;

    FormulaireDessine(ObjectProvider<LectureDesCommences> commences) {
        super(TemplateMode.HTML, null, "form", false, null, false, DialecteDesBrouillons.APRES_TOUT);
        this.commences = commences;
    }

    @Override
    protected void doProcess(ITemplateContext contexte, IProcessableElementTag formulaire, IElementTagStructureHandler suite) {
        String cle = formulaire.getAttributeValue(GARDE);
        String connu = formulaire.getAttributeValue(CONNU);
        suite.removeAttribute(CONNU);
        LectureDesCommences lecture = commences.getIfAvailable();
        if (cle == null || lecture == null || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributs)) {
            suite.setLocalVariable(COMMENCE, null);
            return;
        }
        HttpServletRequest demande = attributs.getRequest();
        Commence commence = lecture.lire(demande, cle, connu == null ? null : HtmlUtils.htmlUnescape(connu));
        suite.setLocalVariable(COMMENCE, commence);
        suite.setAttribute("data-brouillon", commence.adresse());
        if (commence.modifieLe() != null) {
            String quand = EnFrancais.moment(commence.modifieLe());
            suite.insertImmediatelyAfter(dit(contexte.getModelFactory(), commence.avant() == null ? "Voici ce que vous aviez commencé, enregistré le " + quand + ". Ce n'est pas encore envoyé."
                    : "Ce que montre cette page a changé depuis que vous aviez commencé à la remplir, le " + quand
                    + ". Elle montre l'état d'aujourd'hui et, à côté, ce que vous aviez répondu autrement : reprenez ce qui vaut encore."), false);
        }
    }

    private static IModel dit(IModelFactory fabrique, String phrase) {
        IModel message = fabrique.createModel(fabrique.createOpenElementTag("p", "class", "message"));
        message.add(fabrique.createText(phrase));
        message.add(fabrique.createCloseElementTag("p"));
        return message;
    }
}
