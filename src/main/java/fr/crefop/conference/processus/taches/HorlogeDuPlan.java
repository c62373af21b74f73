package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.DelaisDuDossier.Raccourci;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.vocabulaire.PhrasesDesEcheances;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The two clocks side by side: what the plan asks until when, and when the conférence would have decided. */
@Component
class HorlogeDuPlan {

    private final Echeances echeances;
    private final Clock horloge;

    HorlogeDuPlan(Echeances echeances, Clock horloge) {
        this.echeances = echeances;
        this.horloge = horloge;
    }

    /**
     * The ways that would end after an act of the plan, each with the first such act; empty when all are in time.
     *
     * @param raccourcis the delays that were shortened for the case
     */
    String alerte(PlanDeFinancement plan, List<Raccourci> raccourcis) {
        return Stream.of(Voie.DIRECTE, Voie.CONFERENCE).map(voie -> alerte(plan, raccourcis, voie)).flatMap(Optional::stream)
                .collect(Collectors.joining(" ; "));
    }

    private Optional<String> alerte(PlanDeFinancement plan, List<Raccourci> raccourcis, Voie voie) {
        LocalDate fin = echeances.fin(voie, echeances.jours(raccourcis));
        boolean usuels = raccourcis.isEmpty();
        return plan.echeances().stream().filter(acte -> acte.dernierJour().isBefore(fin)).findFirst().map(acte ->
                PhrasesDesEcheances.finiraitTropTard(nom(voie), usuels, fin, dit(acte), acte.dernierJour(), LocalDate.now(horloge)));
    }

    private static String nom(Voie voie) {
        return voie == Voie.DIRECTE ? "Voie directe" : "Conférence";
    }

    private static String dit(Echeance acte) {
        return acte.acte() + " (" + acte.qui().libelle() + ")";
    }
}
