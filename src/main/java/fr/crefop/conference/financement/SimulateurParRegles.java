package fr.crefop.conference.financement;

import fr.crefop.conference.conventions.ConventionsEnVigueur;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.RegistresDuBareme.EnVigueur;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The plan by the rulebook under rules/. Thread-safe; the rules are compiled when it is made (some seconds). */
@Component
public class SimulateurParRegles implements Simulateur, Recalcul {

    private static final Logger LOG = LoggerFactory.getLogger(SimulateurParRegles.class);

    private final Baremes baremes;
    private final List<Regime> regimes;
    private final ControleDuBareme controle;
    private final RegistresDuBareme registres;
    private final Map<String, Empreinte> empreintes = new HashMap<>();

    /** Without any register: the barème files say all. */
    public SimulateurParRegles(Baremes baremes) {
        this(baremes, null, null);
    }

    @Autowired
    SimulateurParRegles(Baremes baremes, ValeursEnVigueur valeurs, ConventionsEnVigueur conventions) {
        this(baremes, compiler(baremes), valeurs, conventions);
    }

    /** @param regimes their rules already compiled */
    SimulateurParRegles(Baremes baremes, List<Regime> regimes, ValeursEnVigueur valeurs, ConventionsEnVigueur conventions) {
        this.baremes = baremes;
        this.registres = new RegistresDuBareme(valeurs, conventions);
        this.regimes = regimes;
        this.controle = new ControleDuBareme(baremes);
        regimes.forEach(r -> empreintes.put(r.id(), new Empreinte(r.textes(), TextesDesRegles.baremes())));
    }

    private static List<Regime> compiler(Baremes baremes) {
        long debut = System.nanoTime();
        List<Regime> regimes = Regime.tous(baremes);
        LOG.info("Règles de financement compilées en {} ms", (System.nanoTime() - debut) / 1_000_000);
        return regimes;
    }

    /** What a plan is computed with, beside the demande. */
    private record Cadre(Limites limites, Function<LocalDate, EnVigueur> registres) {}

    @Override
    public PlanDeFinancement simuler(Demande demande) {
        return simuler(demande, new Cadre(Limites.AUCUNE, registres::le), true);
    }

    @Override
    public PlanDeFinancement simuler(Demande demande, Limites limites) {
        return simuler(demande, new Cadre(limites, registres::le), true);
    }

    /** The plan as it was computed at that instant: with the conventions and values known then, and no later one. */
    public PlanDeFinancement simulerTelQue(Demande demande, Instant connuLe) {
        return simuler(demande, new Cadre(Limites.AUCUNE, jour -> registres.le(jour, connuLe)), true);
    }

    /** The same plan with an empty list of conseils: for those who compare many plans, and for the benchmark. */
    public PlanDeFinancement simulerSansConseils(Demande demande) {
        return simuler(demande, new Cadre(Limites.AUCUNE, registres::le), false);
    }

    private PlanDeFinancement simuler(Demande demande, Cadre cadre, boolean avecConseils) {
        List<Erreur> erreurs = controle.controler(demande);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("La demande ne peut pas être calculée", erreurs);
        }
        Demande presumee = Presomptions.appliquer(demande);
        EnVigueur enVigueur = cadre.registres().apply(presumee.formation().debut());
        Evaluation evaluation = evaluer(presumee, enVigueur, cadre.limites());
        Regime regime = regime(presumee);
        Map<String, Object> suppositions = new HashMap<>(demande.hypotheses());
        suppositions.putAll(cadre.limites().enTexte());
        String empreinte = empreintes.get(regime.id()).avec(enVigueur.empreintes(), suppositions);
        return avecConseils ? Redaction.rediger(regime.id(), empreinte, evaluation, autre -> evaluerOuRien(autre, cadre))
                : Redaction.redigerSansConseils(regime.id(), empreinte, evaluation);
    }

    /** Null where no régime holds: an advice about another date is then not given. */
    private Evaluation evaluerOuRien(Demande presumee, Cadre cadre) {
        return regime(presumee) == null ? null
                : evaluer(presumee, cadre.registres().apply(presumee.formation().debut()), cadre.limites());
    }

    private Evaluation evaluer(Demande presumee, EnVigueur enVigueur, Limites limites) {
        Bareme bareme = registres.appliquer(baremes.au(presumee.formation().debut()), enVigueur)
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
