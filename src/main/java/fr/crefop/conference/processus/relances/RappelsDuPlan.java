package fr.crefop.conference.processus.relances;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.nouvelles.SurLePlan;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the advisor of a case, ahead of it, which act of the plan has a last useful day that comes: so many days before, as set by
 * {@code conference.plan.rappels}, and once when it has passed. Each is told once.
 */
@Service
class RappelsDuPlan {

    /** Days before the day itself, once it has passed. */
    private static final int PASSE = -1;

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final PlanDuJour plans;
    private final Courriers courriers;
    private final Relais relais;
    private final Clock horloge;
    private final List<Integer> joursAvant;

    RappelsDuPlan(JdbcClient base, Dossiers dossiers, PlanDuJour plans, Courriers courriers, Relais relais, Clock horloge,
            @Value("${conference.plan.rappels}") List<Integer> joursAvant) {
        this.base = base;
        this.dossiers = dossiers;
        this.plans = plans;
        this.courriers = courriers;
        this.relais = relais;
        this.horloge = horloge;
        this.joursAvant = joursAvant.stream().sorted().toList();
    }

    /** The cases that go on, by number, after that one: so many at a time. */
    List<String> suivants(String apres, int nombre) {
        return dossiers.enCours(apres, nombre);
    }

    @Transactional
    void rappeler(String numero) {
        Dossier dossier = dossiers.exiger(numero);
        LocalDate aujourdHui = LocalDate.now(horloge);
        if (dossier.etat() != EtatDossier.CLOS) {
            plans.trouver(dossier).ifPresent(plan -> plan.echeances().forEach(acte -> rappeler(dossier, acte, aujourdHui)));
        }
    }

    private void rappeler(Dossier dossier, Echeance acte, LocalDate aujourdHui) {
        OptionalInt moment = moment(acte.dernierJour(), aujourdHui);
        if (moment.isPresent() && estNouveau(dossier.numero(), acte, moment.getAsInt())) {
            relais.quiSuit(dossier).forEach(compte ->
                    courriers.auCompte(compte.identifiant(), SurLePlan.delai(dossier.numero(), acte, aujourdHui)));
        }
    }

    /** The nearest of the moments that have come; none while the day is far, nor for a day that had passed before the case came in. */
    private OptionalInt moment(LocalDate dernierJour, LocalDate aujourdHui) {
        long jours = ChronoUnit.DAYS.between(aujourdHui, dernierJour);
        return jours < 0 ? OptionalInt.of(PASSE) : joursAvant.stream().mapToInt(Integer::intValue).filter(avant -> jours <= avant).findFirst();
    }

    private boolean estNouveau(String numero, Echeance acte, int moment) {
        return base.sql("""
                insert into conference.rappel_du_plan (numero, dispositif, regle, dernier_jour, jours_avant, dit_le)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(numero, acte.dispositif().code(), acte.regle(), acte.dernierJour(), moment, Timestamp.from(horloge.instant()))
                .update() > 0;
    }
}
