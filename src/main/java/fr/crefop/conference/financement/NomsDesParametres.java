package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person reads in place of the key of a value that a plan used: the description of a parameter, the question of a datum. */
@Component
public class NomsDesParametres {

    private final BaremesDesRegimes baremes;

    NomsDesParametres(BaremesDesRegimes baremes) {
        this.baremes = baremes;
    }

    /** What the register of conventions adds has no description: it is named by what it opens, or limits. */
    public String de(String cle) {
        return baremes.parametre(cle).map(Parametre::description).orElseGet(() -> Mots.estUneDonnee(cle) ? Mots.donnee(cle) : duRegistre(cle));
    }

    private static String duRegistre(String cle) {
        Optional<String> aide = PhrasesDesAides.parametre(cle);
        if (aide.isPresent()) {
            return aide.get();
        }
        String plafonne = Bareme.dispositifPlafonne(cle);
        return plafonne != null ? "Plafond convenu : " + Dispositif.chercher(plafonne).map(Dispositif::libelle).orElse(plafonne)
                : cle.startsWith("convention.") ? "Convention " + Mots.convention(cle) : cle;
    }
}
