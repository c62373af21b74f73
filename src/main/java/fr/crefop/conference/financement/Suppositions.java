package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The parameters that a scenario may suppose otherwise; what stands under each name, the barème checks. */
@Component
public class Suppositions {

    private static final Set<String> JAMAIS = Set.of("codes", "grille");
    private static final String BOOLEEN = "booleen";

    private final Baremes baremes;

    Suppositions(Baremes baremes) {
        this.baremes = baremes;
    }

    /** @param valeur in force on the day asked for; empty when there is none */
    public record Possible(String cle, String description, String unite, String valeur) {

        public boolean convention() {
            return cle.startsWith("convention.") && unite.equals(BOOLEEN);
        }
    }

    /** By key. */
    public List<Possible> au(LocalDate jour) {
        return baremes.tous().stream().filter(p -> !JAMAIS.contains(p.unite()))
                .map(p -> new Possible(p.cle(), p.description(), p.unite(), valeur(p, jour))).toList();
    }

    private static String valeur(Parametre parametre, LocalDate jour) {
        var valeur = parametre.valeurs().floorEntry(jour);
        return valeur == null ? "" : String.valueOf(valeur.getValue());
    }

    /** What a person typed, as the kind of value that the parameter takes; left as it is when it is not of that kind. */
    public Object lire(String cle, String texte) {
        Parametre parametre = baremes.parametre(cle);
        String brut = texte.strip();
        if (parametre == null || parametre.unite().startsWith("choix ")) {
            return brut;
        }
        if (BOOLEEN.equals(parametre.unite())) {
            return switch (brut.toLowerCase()) {
                case "oui", "vrai", "true" -> Boolean.TRUE;
                case "non", "faux", "false" -> Boolean.FALSE;
                default -> brut;
            };
        }
        String nombre = brut.replaceAll("[\\s\\u00a0\\u202f€%]", "").replace(',', '.');
        return nombre.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? new BigDecimal(nombre) : brut;
    }
}
