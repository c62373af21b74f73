package fr.crefop.conference.financement;

import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.SansAccents;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The values left to the conférence, found by their words: there are some two hundred. */
@Service
public class ValeursCherchees {

    private final ValeursFixees valeurs;

    ValeursCherchees(ValeursFixees valeurs) {
        this.valeurs = valeurs;
    }

    /**
     * @param mots each of which must be in what it is, or in the name of its aid
     * @param regime id of the one that has it; null for all
     * @param fixees whether all that the conférence has to set of it is set; null for both
     */
    public record Voulues(List<String> mots, String regime, Boolean fixees) {

        private boolean comprennent(ParametreAFixer parametre) {
            String dit = SansAccents.de(parametre.aide() + " " + parametre.description());
            return (regime == null || parametre.regimes().contains(regime)) && (fixees == null || fixees == parametre.estFixe())
                    && mots.stream().map(SansAccents::de).allMatch(dit::contains);
        }
    }

    /**
     * In the order of all of them.
     *
     * @param page from 1
     */
    public PageDeListe<ParametreAFixer> page(Voulues voulues, int page, int taille) {
        List<ParametreAFixer> trouvees = valeurs.tous().stream().filter(voulues::comprennent).toList();
        Stream<ParametreAFixer> lignes = trouvees.stream().skip(PageDeListe.debut(page, taille)).limit(taille);
        return new PageDeListe<>(lignes.toList(), page, taille, trouvees.size());
    }
}
