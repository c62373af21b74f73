package fr.crefop.conference.portail.garde;

import java.util.List;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** A field shows what was typed in it, or nothing where nothing was; what is hidden, secret or a file stays as it is. */
final class ChampDessine extends AbstractElementTagProcessor {

    private static final String CHOISIS = "choisisDuBrouillon";
    static final Set<String> COCHES = Set.of("checkbox", "radio");
    static final Set<String> LAISSES = Set.of("hidden", "password", "file", "submit", "button");

    private final String sorte;

    ChampDessine(String sorte) {
        super(TemplateMode.HTML, null, sorte, false, null, false, DialecteDesBrouillons.APRES_TOUT);
        this.sorte = sorte;
    }

    @Override
    protected void doProcess(ITemplateContext contexte, IProcessableElementTag champ, IElementTagStructureHandler suite) {
        if (!(contexte.getVariable(FormulaireDessine.COMMENCE) instanceof Commence commence)) {
            return;
        }
        String nom = champ.getAttributeValue("name");
        if (commence.avant() != null) {
            ChampRappele.rappeler(sorte, commence, contexte, champ, suite);
        } else if ("option".equals(sorte)) {
            choisir(contexte, champ, suite);
        } else if ("select".equals(sorte)) {
            suite.setLocalVariable(CHOISIS, commence.tient(nom) ? Set.copyOf(commence.de(nom)) : null);
        } else if (commence.tient(nom)) {
            remplir(commence, nom, champ, suite);
        }
    }

    private void remplir(Commence commence, String nom, IProcessableElementTag champ, IElementTagStructureHandler suite) {
        String type = champ.getAttributeValue("type");
        if ("textarea".equals(sorte)) {
            suite.setBody(texte(commence.de(nom)), false);
        } else if (COCHES.contains(String.valueOf(type))) {
            marquer("checked", commence.de(nom).contains(valeur(champ)), suite);
        } else if (!LAISSES.contains(String.valueOf(type))) {
            suite.setAttribute("value", texte(commence.de(nom)));
        }
    }

    private static void choisir(ITemplateContext contexte, IProcessableElementTag option, IElementTagStructureHandler suite) {
        if (contexte.getVariable(CHOISIS) instanceof Set<?> choisis) {
            marquer("selected", choisis.contains(valeur(option)), suite);
        }
    }

    private static String texte(List<String> tapes) {
        return tapes.isEmpty() ? "" : HtmlUtils.htmlEscape(tapes.get(0), "UTF-8");
    }

    static String valeur(IProcessableElementTag champ) {
        String ecrite = champ.getAttributeValue("value");
        return ecrite == null ? null : HtmlUtils.htmlUnescape(ecrite);
    }

    private static void marquer(String attribut, boolean oui, IElementTagStructureHandler suite) {
        if (oui) {
            suite.setAttribute(attribut, attribut);
        } else {
            suite.removeAttribute(attribut);
        }
    }
}
