package fr.crefop.conference.financement.proprietes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.Atelier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** An answer to any question of the declaration, drawn from what its type and its options admit. */
public final class ValeursPossibles {

    /** On both sides of the thresholds that the rules know: ages, months, hours, employees, euros. */
    private static final double[] NOMBRES = {0, 1, 3, 4, 6, 7, 10, 12, 20, 24, 26, 35, 40, 60, 80, 120, 150, 220, 300, 507, 600, 1200, 1600, 1800, 2500, 5000, 12000};
    private static final int[] JOURS = {-3000, -1500, -700, -400, -200, -100, -45, -20, -5, -1, 0, 1, 20, 60, 150, 400};

    private final SplittableRandom hasard;

    public ValeursPossibles(SplittableRandom hasard) {
        this.hasard = hasard;
    }

    /** In that demande: the datum takes a value, or is forgotten once in four times. */
    public void changer(ObjectNode demande, Donnee donnee) {
        LocalDate debut = LocalDate.parse(demande.at("/formation/debut").textValue());
        if (donnee.chemin().contains("[]")) {
            String liste = donnee.chemin().substring(0, donnee.chemin().indexOf("[]"));
            ObjectNode dotation = Atelier.JSON.createObjectNode().put("origine", "REGION").put("montant", un(NOMBRES));
            Atelier.poser(demande, liste, Atelier.JSON.createArrayNode().add(dotation));
            return;
        }
        if (donnee.type().parCle()) {
            List<String> cles = donnee.cles().entrySet().stream().filter(e -> e.getValue().periode().contient(debut)).map(Map.Entry::getKey).toList();
            if (!cles.isEmpty()) {
                Atelier.poser(demande, donnee.chemin() + "." + un(cles), valeur(donnee, debut));
            }
            return;
        }
        Atelier.poser(demande, donnee.chemin(), !donnee.requis() && hasard.nextInt(4) == 0 ? null : valeur(donnee, debut));
    }

    private JsonNode valeur(Donnee d, LocalDate debut) {
        return Atelier.JSON.valueToTree(switch (d.type()) {
            case OUI_NON -> hasard.nextBoolean();
            case DATE, DATES_PAR_CLE -> debut.plusDays(JOURS[hasard.nextInt(JOURS.length)]).toString();
            case ENTIER -> (int) un(NOMBRES);
            case NOMBRE, EUROS, MONTANTS_PAR_CLE -> un(NOMBRES);
            case CHOIX, CHOIX_PAR_CLE -> d.options().isEmpty() ? un(List.of("AKTO", "OPCO_2I", "AGEFOS_PME", "OPCALIA", "FONGECIF_CVL"))
                    : un(d.options().entrySet().stream().filter(e -> e.getValue().periode().contient(debut)).map(Map.Entry::getKey).toList());
            case CHOIX_MULTIPLE -> List.of(un(d.codes()));
            case LISTE_ENTIERS -> un(List.of(List.of(), List.of(1), List.of(8), List.of(3, 9, 11)));
            case LISTE_TEXTES -> un(List.of(List.of(), List.of("43436"), List.of("13030"), List.of("32663")));
            case TEXTE -> un(List.of("0", "2120", "1740", "83", "43", "Visa bureautique", "00000"));
            default -> throw new IllegalStateException(d.chemin());
        });
    }

    public <T> T un(List<T> parmi) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }

    private double un(double[] parmi) {
        return parmi[hasard.nextInt(parmi.length)];
    }
}
