package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Valeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The rules that hold for trainings starting between two days, both included.
 *
 * @param textes rule files by name, for the fingerprint
 */
public record Regime(String id, LocalDate debut, LocalDate fin, MoteurDeRegles moteur, SortedMap<String, String> textes) {

    private static final String PREFIXE = "regime.";

    /** Every régime the barème names: a new one is a new folder of rules and one more entry. */
    public static List<Regime> tous(Baremes baremes) {
        List<Regime> regimes = new ArrayList<>();
        baremes.tous().stream().filter(p -> p.cle().startsWith(PREFIXE)).forEach(parametre -> {
            LocalDate date = parametre.valeurs().lastKey();
            Valeur valeur = baremes.au(date).valeur(parametre.cle());
            Map<String, Object> ligne = valeur.lignes().get(0);
            String id = parametre.cle().substring(PREFIXE.length());
            String paquet = (String) ligne.get("regles");
            SortedMap<String, String> textes = TextesDesRegles.regles(id);
            regimes.add(new Regime(id, LocalDate.parse((String) ligne.get("debut")), LocalDate.parse((String) ligne.get("fin")),
                    new MoteurDeRegles(Compilation.compiler(paquet, ReglesDuRegime.enDrl(paquet, textes, baremes))), textes));
        });
        return List.copyOf(regimes);
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }
}
