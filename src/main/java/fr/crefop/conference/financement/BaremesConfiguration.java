package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.LecteurDeBaremes;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.TextesDesRegles;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the barèmes at start; a file that cannot be trusted stops it. */
@Configuration
class BaremesConfiguration {

    @Bean
    static Baremes baremes() {
        LecteurDeBaremes lecteur = new LecteurDeBaremes();
        List<Parametre> parametres = new ArrayList<>();
        TextesDesRegles.baremes().forEach((fichier, texte) -> parametres.addAll(lecteur.lire(fichier, texte)));
        return new Baremes(parametres);
    }
}
