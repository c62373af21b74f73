package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.demarrage.SansBaseExterne;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.referentiels.CompteRendu;
import fr.crefop.conference.referentiels.ImportDesReferentiels;
import fr.crefop.conference.referentiels.Referentiels;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Small samples of our own in the shape of what others publish, so that a newcomer may search; never over what somebody imported. */
@Component
@Conditional(SansBaseExterne.class)
@ConditionalOnProperty(name = "conference.demonstration.active", matchIfMissing = true)
@Order(29)
class ReferentielsDeDemonstration implements ApplicationRunner {

    private static final List<String> FICHIERS = List.of("certifications.csv", "formacodes.csv", "conventions.csv", "offres.xml");

    private final ImportDesReferentiels imports;
    private final Referentiels referentiels;

    ReferentielsDeDemonstration(ImportDesReferentiels imports, Referentiels referentiels) {
        this.imports = imports;
        this.referentiels = referentiels;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!referentiels.importes().isEmpty()) {
            return;
        }
        for (String nom : FICHIERS) {
            try (InputStream contenu = new ClassPathResource("referentiels/" + nom).getInputStream()) {
                CompteRendu rendu = imports.importer("échantillon de démonstration, " + nom, contenu, Journal.SYSTEME);
                if (!rendu.importe()) {
                    throw new IllegalStateException(nom + " : " + rendu.fautes());
                }
            }
        }
    }
}
