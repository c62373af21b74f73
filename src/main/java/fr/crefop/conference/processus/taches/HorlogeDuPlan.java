package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.vocabulaire.PhrasesDesEcheances;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The two clocks side by side: what the plan asks until when, and when the conférence would have decided. */
@Component
class HorlogeDuPlan {

    private final Echeances echeances;
    private final DelaisDuDossier delais;
    private final Clock horloge;

    HorlogeDuPlan(Echeances echeances, DelaisDuDossier delais, Clock horloge) {
        this.echeances = echeances;
        this.delais = delais;
        this.horloge = horloge;
    }

    /** The ways that would end after an act of the plan, each with the first such act; empty when all are in time. */
    String alerte(String numero, PlanDeFinancement plan) {
        return Stream.of(Voie.DIRECTE, Voie.CONFERENCE).map(voie -> alerte(numero, plan, voie)).flatMap(Optional::stream)
                .collect(Collectors.joining(" ; "));
    }

    private Optional<String> alerte(String numero, PlanDeFinancement plan, Voie voie) {
        LocalDate fin = echeances.fin(voie, numero);
        boolean usuels = delais.du(numero).isEmpty();
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
