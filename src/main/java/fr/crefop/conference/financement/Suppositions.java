package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.PhrasesDesHypotheses;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The parameters that a scenario may suppose otherwise; what stands under each name, the barème checks. */
@Component
public class Suppositions {

    private static final String CONVENTION = "convention.";
    private final BaremesDesRegimes baremes;
    private final ValeursEnVigueur valeurs;

    Suppositions(BaremesDesRegimes baremes, ValeursEnVigueur valeurs) {
        this.baremes = baremes;
        this.valeurs = valeurs;
    }

    /**
     * @param conventionInactive a convention that could be supposed active
     * @param valeur in force on the day asked for, in French with its unit; empty when there is none
     */
    public record Possible(String cle, String description, boolean conventionInactive, String valeur) {}

    /** By key. */
    public List<Possible> au(LocalDate jour) {
        Bareme table = valeurs.le(jour).appliquer(baremes.du(jour).au(jour), parametre -> true);
        return baremes.du(jour).tous().stream().filter(p -> !ContenuAttendu.estUneListe(p)).map(p -> possible(p, table, jour)).toList();
    }

    private static Possible possible(Parametre p, Bareme table, LocalDate jour) {
        Valeur valeur = table.connait(p.cle()) ? table.valeur(p.cle()) : null;
        boolean inactive = p.cle().startsWith(CONVENTION) && ContenuAttendu.estUnOuiNon(p)
                && (valeur == null || !Boolean.TRUE.equals(valeur.contenu()));
        return new Possible(p.cle(), p.description(jour), inactive, valeur == null || valeur.estVide() ? "" : valeur.enFrancais());
    }

    /** The key of the parameter that a person chose by its description, of those of that day; what is no description is taken for a key. */
    public String cle(String choisi, LocalDate jour) {
        return baremes.du(jour).tous().stream().filter(p -> p.description(jour).equals(choisi)).map(Parametre::cle).findFirst().orElse(choisi);
    }

    /** What a demande supposes: {@code convention Région – Fongecif active}, {@code sans CPF du salarié}. @param debut of its training */
    public String enFrancais(String cle, Object valeur, LocalDate debut) {
        if (cle.startsWith(CONVENTION)) {
            return PhrasesDesHypotheses.convention(cle, Boolean.TRUE.equals(valeur), debut);
        }
        if (valeur instanceof Collection<?> exclus) {
            return PhrasesDesHypotheses.sans(exclus);
        }
        return baremes.parametre(cle).map(p -> PhrasesDesHypotheses.valeur(p.description(debut), lire(cle, String.valueOf(valeur)), p.unite()))
                .orElse(cle + " : " + valeur);
    }

    /** All that it supposes, in order. */
    public List<String> enFrancais(Map<String, Object> hypotheses, LocalDate debut) {
        return hypotheses.entrySet().stream().map(h -> enFrancais(h.getKey(), h.getValue(), debut)).sorted().toList();
    }

    /** What a person typed, as the kind of value that the parameter takes; left as it is when it is not of that kind. */
    public Object lire(String cle, String texte) {
        Parametre parametre = baremes.parametre(cle).orElse(null);
        return parametre == null ? texte.strip() : ContenuAttendu.lire(parametre, texte);
    }
}
