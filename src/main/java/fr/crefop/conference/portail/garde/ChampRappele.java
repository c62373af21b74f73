package fr.crefop.conference.portail.garde;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/** A field of a page that has changed since: it shows what the page knows today, and says beside it what was typed otherwise. */
final class ChampRappele {

    private static final String AVANT = "choisisAvant";

    private ChampRappele() {}

    static void rappeler(String sorte, Commence commence, ITemplateContext contexte, IProcessableElementTag champ, IElementTagStructureHandler suite) {
        String nom = champ.getAttributeValue("name");
        IModelFactory fabrique = contexte.getModelFactory();
        if ("option".equals(sorte)) {
            if (contexte.getVariable(AVANT) instanceof Set<?> choisis && choisis.contains(ChampDessine.valeur(champ)) && !champ.hasAttribute("selected")) {
                suite.insertImmediatelyAfter(texte(fabrique, "Vous aviez choisi : "), false);
            }
        } else if ("select".equals(sorte)) {
            suite.setLocalVariable(AVANT, commence.rappelle(nom) ? Set.copyOf(commence.avant(nom)) : null);
        } else if (commence.rappelle(nom)) {
            String type = String.valueOf(champ.getAttributeValue("type"));
            if (ChampDessine.COCHES.contains(type)) {
                cocher(type, commence.avant(nom), fabrique, champ, suite);
            } else if (!ChampDessine.LAISSES.contains(type)) {
                taper(commence.avant(nom), fabrique, champ, suite);
            }
        }
    }

    private static void cocher(String type, List<String> avant, IModelFactory fabrique, IProcessableElementTag champ, IElementTagStructureHandler suite) {
        boolean cochee = avant.contains(ChampDessine.valeur(champ));
        if (cochee != champ.hasAttribute("checked") && (cochee || "checkbox".equals(type))) {
            suite.insertImmediatelyAfter(mention(fabrique, cochee ? "Vous l'aviez cochée :" : "Vous l'aviez décochée :"), false);
        }
    }

    private static void taper(List<String> avant, IModelFactory fabrique, IProcessableElementTag champ, IElementTagStructureHandler suite) {
        if (!avant.isEmpty() && !Objects.equals(avant.get(0), ChampDessine.valeur(champ))) {
            suite.insertBefore(mention(fabrique, "Vous aviez tapé : " + avant.get(0)));
        }
    }

    private static IModel mention(IModelFactory fabrique, String phrase) {
        IModel mention = fabrique.createModel(fabrique.createOpenElementTag("span", "class", "rappel"));
        mention.add(fabrique.createText(HtmlUtils.htmlEscape(phrase, "UTF-8")));
        mention.add(fabrique.createCloseElementTag("span"));
        return mention;
    }

    private static IModel texte(IModelFactory fabrique, String phrase) {
        IModel texte = fabrique.createModel();
        texte.add(fabrique.createText(phrase));
        return texte;
    }
}
