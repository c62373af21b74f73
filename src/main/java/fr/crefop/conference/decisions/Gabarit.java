package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Region;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills a page of templates/documents. An engine of its own: a document must not depend on the web's settings. */
class Gabarit {

    private final SpringTemplateEngine moteur = new SpringTemplateEngine();
    private final String nom;

    Gabarit(String nom) {
        this.nom = nom;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(getClass().getClassLoader());
        resolver.setPrefix("templates/documents/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.HTML);
        moteur.setTemplateResolver(resolver);
    }

    /** @param region whose conférence signs the page */
    String remplir(Region region, Map<String, Object> valeurs) {
        Context contexte = new Context(Locale.FRANCE, valeurs);
        contexte.setVariable("region", region);
        return moteur.process(nom, contexte);
    }
}
