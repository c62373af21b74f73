package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.DelaiDeLaConference;
import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.bureau.DelaisDuDossier.Raccourci;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the secretariat reads and answers about the delays of the conférence, where they would pass a last useful day of the plan. */
@Component
class DelaisRaccourcis {

    private static final String RACCOURCIR = "raccourcir";
    private static final String MOTIF = "motifDesDelais";

    /** Longer than any delay, and short enough to be read as a number. */
    private static final int CHIFFRES = 4;

    private final DelaisDuDossier delais;
    private final Echeances echeances;
    private final HorlogeDuPlan horloge;

    DelaisRaccourcis(DelaisDuDossier delais, Echeances echeances, HorlogeDuPlan horloge) {
        this.delais = delais;
        this.echeances = echeances;
        this.horloge = horloge;
    }

    List<String> champs() {
        return Stream.concat(Stream.of(RACCOURCIR, MOTIF), Arrays.stream(DelaiDeLaConference.values()).map(DelaiDeLaConference::champ)).toList();
    }

    /** {@code horloge} is empty when the decision comes in time; the delays may be changed where it does not, or where they were already. */
    Map<String, Object> vue(String numero, PlanDeFinancement plan) {
        List<Raccourci> raccourcis = delais.du(numero);
        Map<DelaiDeLaConference, Integer> actuels = echeances.jours(raccourcis);
        String alerte = horloge.alerte(plan, raccourcis);
        return Map.of("horloge", alerte, "delaisOuverts", ouverts(alerte, raccourcis),
                "delais", echeances.usuels().entrySet().stream().map(usuel -> Map.of("delai", usuel.getKey().libelle(),
                        "usuel", usuel.getValue(), "actuel", actuels.get(usuel.getKey()))).toList());
    }

    private static boolean ouverts(String alerte, List<Raccourci> raccourcis) {
        return !alerte.isEmpty() || !raccourcis.isEmpty();
    }

    /** @throws RefusMetier when a number or the reason is missing or wrong, or when nothing asks for shorter delays */
    void repondre(String numero, Supplier<PlanDeFinancement> plan, Reponses reponses) {
        if (!reponses.vrai(RACCOURCIR)) {
            return;
        }
        List<Raccourci> raccourcis = delais.du(numero);
        if (!ouverts(horloge.alerte(plan.get(), raccourcis), raccourcis)) {
            throw new RefusMetier("Aux délais usuels, la décision vient avant tous les derniers jours utiles du plan : ils ne se"
                    + " raccourcissent pas.", List.of(new Erreur(RACCOURCIR, null, "délais usuels suffisants")));
        }
        Map<DelaiDeLaConference, Integer> voulus = new EnumMap<>(DelaiDeLaConference.class);
        Arrays.stream(DelaiDeLaConference.values()).filter(delai -> reponses.texte(delai.champ()) != null)
                .forEach(delai -> voulus.put(delai, jours(delai, reponses.texte(delai.champ()))));
        if (voulus.isEmpty()) {
            throw new RefusMetier("Donnez au moins un délai à raccourcir, ou ne raccourcissez rien.");
        }
        delais.raccourcir(numero, voulus, echeances.usuels(), reponses.texteExige(MOTIF, "Dites pourquoi les délais sont raccourcis."),
                reponses.auteur());
    }

    private static int jours(DelaiDeLaConference delai, String saisi) {
        if (saisi.length() > CHIFFRES || !saisi.matches("\\d+")) {
            throw new RefusMetier("Donnez un nombre entier de jours ouvrés pour : " + delai.libelle() + ".",
                    List.of(new Erreur(delai.champ(), saisi, "nombre entier de jours ouvrés")));
        }
        return Integer.parseInt(saisi);
    }
}
