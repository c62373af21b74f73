package fr.crefop.conference.portail.indicateurs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.portail.indicateurs.TableauDIndicateur.LigneDIndicateur;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a drawing shows of a table, never more than the table itself. */
final class DessinDIndicateur {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DessinDIndicateur() {}

    record Serie(String nom, List<? extends Number> valeurs) {}

    static String de(Indicateur indicateur, List<LigneDIndicateur> lignes) {
        try {
            return JSON.writeValueAsString(Map.of("noms", lignes.stream().map(LigneDIndicateur::libelle).toList(), "series", series(indicateur, lignes)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Serie> series(Indicateur indicateur, List<LigneDIndicateur> lignes) {
        return switch (indicateur) {
            case DUREE -> List.of(new Serie("Médiane (jours)", lignes.stream().map(LigneDIndicateur::mediane).toList()),
                    new Serie("90e centile (jours)", valeurs(lignes, LigneDIndicateur::decile)));
            case PLAN, ISSUE, MODELE -> List.of(new Serie("Avant (€)", euros(lignes, LigneDIndicateur::avant)), new Serie("Après (€)", euros(lignes, LigneDIndicateur::total)));
            case FINANCEUR, DISPOSITIF, RUBRIQUE, CONVENTION, APPORT, COMBINAISON -> List.of(new Serie(indicateur.total() + " (€)", euros(lignes, LigneDIndicateur::total)));
            default -> List.of(new Serie("Dossiers", valeurs(lignes, LigneDIndicateur::dossiers)));
        };
    }

    private static List<Number> euros(List<LigneDIndicateur> lignes, Function<LigneDIndicateur, Montant> montant) {
        return valeurs(lignes, ligne -> montant.apply(ligne) == null ? null : montant.apply(ligne).euros());
    }

    /** What is not known is drawn as nothing, which the table tells from zero. */
    private static List<Number> valeurs(List<LigneDIndicateur> lignes, Function<LigneDIndicateur, Number> valeur) {
        return lignes.stream().map(valeur).map(nombre -> nombre == null ? 0 : nombre).map(Number.class::cast).toList();
    }
}
