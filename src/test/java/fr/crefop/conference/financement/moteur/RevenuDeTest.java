package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.redaction.RevenuDit;
import fr.crefop.conference.financement.regles.Avis;
import fr.crefop.conference.financement.regles.Echeancier;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Periodes;
import fr.crefop.conference.financement.regles.Presomptions;
import fr.crefop.conference.financement.regles.Retenu;
import fr.crefop.conference.financement.regles.Situation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The rules of who pays the person, alone: what pays the training is given to them, not computed. */
public final class RevenuDeTest {

    private RevenuDeTest() {}

    /**
     * @param remuneration as the plan tells it; null when nobody pays
     * @param manques paths of the data that it asks for
     */
    public record Revenu(Remuneration remuneration, Set<String> manques) {}

    /** @param retenus codes of the dispositifs that pay something */
    public static Revenu de(Demande demande, List<String> retenus) {
        Demande presumee = Presomptions.appliquer(demande);
        Reglement reglement = Atelier.REGLEMENTS.pour(presumee).orElseThrow();
        Regime regime = reglement.regime();
        Situation situation = new Situation(presumee, regime);
        Bareme bareme = reglement.baremes().pour(presumee.formation().debut(), situation::depot)
                .avec(Hypotheses.lire(reglement.baremes(), presumee.hypotheses()));
        Paie paie = new Paie(reglement.moteur().catalogues().derniers(), nom -> PayeurDuDispositif.code(regime.payeurs().get(nom), presumee));
        try (SessionDeCalcul session = new SessionDeCalcul(reglement.moteur().base(), presumee, situation, bareme, paie, new Avis(),
                new Echeancier(reglement.moteur().catalogues().derniers(), situation.debut()))) {
            retenus.forEach(code -> session.inserer(new Retenu(regime.dispositif(code).orElseThrow(), BigDecimal.TEN)));
            session.derouler("remuneration");
            if (paie.attendUnMontant()) {
                session.derouler("montants");
            }
            Periodes periodes = Periodes.de(paie, situation);
            return new Revenu(RevenuDit.de(regime, periodes), Set.copyOf(paie.manques()));
        }
    }
}
