package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.moteur.Empreinte;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.Regime;
import fr.crefop.conference.financement.moteur.TextesDesRegles;
import fr.crefop.conference.financement.redaction.Redaction;
import fr.crefop.conference.financement.regles.Presomptions;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The plan by the rulebook under rules/. Thread-safe; the rules are compiled when it is made (some seconds). */
@Component
public class SimulateurParRegles implements Simulateur, Recalcul {

    private static final Logger LOG = LoggerFactory.getLogger(SimulateurParRegles.class);

    private final Baremes baremes;
    private final List<Regime> regimes;
    private final ControleDuBareme controle;
    private final Map<String, Empreinte> empreintes = new HashMap<>();

    public SimulateurParRegles(Baremes baremes) {
        this.baremes = baremes;
        long debut = System.nanoTime();
        this.regimes = Regime.tous(baremes);
        LOG.info("Règles de financement compilées en {} ms", (System.nanoTime() - debut) / 1_000_000);
        this.controle = new ControleDuBareme(baremes);
        regimes.forEach(r -> empreintes.put(r.id(), new Empreinte(r.textes(), TextesDesRegles.baremes())));
    }

    @Override
    public PlanDeFinancement simuler(Demande demande) {
        return simuler(demande, Limites.AUCUNE, true);
    }

    @Override
    public PlanDeFinancement simuler(Demande demande, Limites limites) {
        return simuler(demande, limites, true);
    }

    /** The same plan with an empty list of conseils: for those who compare many plans, and for the benchmark. */
    public PlanDeFinancement simulerSansConseils(Demande demande) {
        return simuler(demande, Limites.AUCUNE, false);
    }

    private PlanDeFinancement simuler(Demande demande, Limites limites, boolean avecConseils) {
        List<Erreur> erreurs = controle.controler(demande);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("La demande ne peut pas être calculée", erreurs);
        }
        Demande presumee = Presomptions.appliquer(demande);
        Evaluation evaluation = evaluer(presumee, limites);
        Regime regime = regime(presumee);
        Map<String, Object> suppositions = new HashMap<>(demande.hypotheses());
        suppositions.putAll(limites.enTexte());
        String empreinte = empreintes.get(regime.id()).avec(suppositions);
        return avecConseils ? Redaction.rediger(regime.id(), empreinte, evaluation, autre -> evaluerOuRien(autre, limites))
                : Redaction.redigerSansConseils(regime.id(), empreinte, evaluation);
    }

    /** Null where no régime holds: an advice about another date is then not given. */
    private Evaluation evaluerOuRien(Demande presumee, Limites limites) {
        return regime(presumee) == null ? null : evaluer(presumee, limites);
    }

    private Evaluation evaluer(Demande presumee, Limites limites) {
        Bareme bareme = baremes.au(presumee.formation().debut())
                .avec(presumee.hypotheses().isEmpty() ? Map.of() : Hypotheses.lire(baremes, presumee.hypotheses()));
        Set<Dispositif> exclus = ControleDuBareme.exclus(presumee.hypotheses());
        return regime(presumee).moteur().evaluer(presumee, bareme, exclus, limites);
    }

    private Regime regime(Demande demande) {
        for (Regime regime : regimes) {
            if (regime.contient(demande.formation().debut())) {
                return regime;
            }
        }
        return null;
    }
}
