package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The parameters that a scenario may suppose otherwise; what stands under each name, the barème checks. */
@Component
public class Suppositions {

    private final BaremesDesRegimes baremes;
    private final ValeursEnVigueur valeurs;

    Suppositions(BaremesDesRegimes baremes, ValeursEnVigueur valeurs) {
        this.baremes = baremes;
        this.valeurs = valeurs;
    }

    /** @param valeur in force on the day asked for; empty when there is none */
    public record Possible(String cle, String description, String unite, String valeur) {

        public boolean convention() {
            return cle.startsWith("convention.") && unite.equals("booleen");
        }
    }

    /** By key. */
    public List<Possible> au(LocalDate jour) {
        Bareme table = valeurs.le(jour).appliquer(baremes.du(jour).au(jour));
        return baremes.du(jour).tous().stream().filter(p -> !ContenuAttendu.estUneListe(p))
                .map(p -> new Possible(p.cle(), p.description(), p.unite(), valeur(table, p.cle()))).toList();
    }

    private static String valeur(Bareme table, String cle) {
        return !table.connait(cle) || table.valeur(cle).estVide() ? "" : table.valeur(cle).contenu().toString();
    }

    /** What a demande supposes, in the words of the barème: {@code convention Région – Fongecif active}. */
    public String enFrancais(String cle, Object valeur) {
        Parametre parametre = baremes.parametre(cle).orElse(null);
        if (cle.startsWith("convention.")) {
            return MotsDesCodes.convention(cle, Boolean.TRUE.equals(valeur));
        }
        if (valeur instanceof Collection<?> exclus) {
            return "sans " + exclus.stream().map(nom -> Dispositif.de(nom.toString()).libelle()).collect(Collectors.joining(", "));
        }
        return (parametre == null ? cle : parametre.description()) + " : " + valeur;
    }

    /** What a person typed, as the kind of value that the parameter takes; left as it is when it is not of that kind. */
    public Object lire(String cle, String texte) {
        Parametre parametre = baremes.parametre(cle).orElse(null);
        return parametre == null ? texte.strip() : ContenuAttendu.lire(parametre, texte);
    }
}
