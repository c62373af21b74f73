package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.FeuilleDuPlan.FormationPrevue;
import fr.crefop.conference.decisions.FeuilleDuPlan.Ligne;
import fr.crefop.conference.decisions.FeuilleDuPlan.Remuneration;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Grandeurs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page's sentences. Each is one run of text: a PDF reader then copies and speaks it in the right order. */
public class MotsDuPlan {

    public String euros(Montant montant) {
        return Grandeurs.euros(montant);
    }

    public String date(LocalDate date) {
        return EnFrancais.date(date);
    }

    public String moment(Instant instant) {
        return EnFrancais.moment(instant);
    }

    /** {@code Pôle emploi, AIF, coûts pédagogiques : 990,00 € (dérogation)}. */
    public String ligne(LigneDePlan ligne) {
        return Financeurs.libelle(ligne.financeur()) + ", " + ligne.dispositif().libelle() + ", "
                + ligne.rubrique().libelle().toLowerCase(Locale.FRENCH) + " : " + euros(ligne.montant())
                + (ligne.derogation() == null ? "" : " (dérogation)");
    }

    public String calendrier(FormationPrevue formation) {
        String debut = date(formation.debut());
        String dates = formation.fin() == null ? "À partir du " + debut : "Du " + debut + " au " + date(formation.fin());
        String heures = formation.heures() == null ? "" : ", " + Grandeurs.quantite(formation.heures(), "heures");
        return dates + heures + ". Prix : " + euros(formation.prix()) + ".";
    }

    public String revenus(Remuneration remuneration) {
        String mensuel = remuneration.mensuel() == null ? "" : euros(remuneration.mensuel()) + " par mois, soit ";
        return remuneration.payeur() + " vous verse " + mensuel + euros(remuneration.total()) + " pour toute la formation.";
    }

    public String mention(Ligne ligne, boolean provisoire) {
        return Stream.of(ligne.derogation() ? "accord exceptionnel (dérogation)" : null,
                        ligne.engage() || provisoire ? null : "accord attendu")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
