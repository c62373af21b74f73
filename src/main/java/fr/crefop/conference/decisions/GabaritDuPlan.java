package fr.crefop.conference.decisions;

import java.util.Locale;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills templates/documents/plan.html. An engine of its own: a document must not depend on the web's settings. */
class GabaritDuPlan {

    private final SpringTemplateEngine moteur = new SpringTemplateEngine();

    GabaritDuPlan() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(getClass().getClassLoader());
        resolver.setPrefix("templates/documents/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.HTML);
        moteur.setTemplateResolver(resolver);
    }

    String remplir(FeuilleDuPlan feuille, PlanEnUnePage.Composition composition) {
        Context contexte = new Context(Locale.FRANCE);
        contexte.setVariable("feuille", feuille);
        contexte.setVariable("corps", composition.corps());
        contexte.setVariable("serre", composition.serre());
        contexte.setVariable("mots", new MotsDuPlan());
        return moteur.process("plan", contexte);
    }
}
