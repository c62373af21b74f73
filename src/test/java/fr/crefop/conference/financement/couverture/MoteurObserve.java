package fr.crefop.conference.financement.couverture;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.MoteurDeRegles;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.moteur.RegionsEssayees;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Presomptions;
import fr.crefop.conference.financement.regles.Situation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.moteur.conditions.Portee;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The real rules and the real engine, each rule that fires noted: what a plan alone does not tell. Not thread-safe. */
public final class MoteurObserve {

    /** How a rule came out for one demande; NON_APPLIQUEE is the way of the rules that state no requirement. */
    public enum Vue { REMPLIE, REFUSEE, INCONNUE, APPLIQUEE, NON_APPLIQUEE }

    /** @param tirees rule name to the dispositif it fired for (null when it bears on none), one entry for each */
    public record Observation(Evaluation evaluation, Map<String, Set<Dispositif>> tirees) {

        public boolean tiree(String nom, Dispositif dispositif) {
            Set<Dispositif> pour = tirees.get(nom);
            return pour != null && (pour.isEmpty() || dispositif == null || pour.contains(dispositif));
        }

        /** Of a condition on one dispositif. */
        public Vue condition(String nom, Dispositif dispositif) {
            Examen examen = evaluation.examens().get(dispositif);
            if (contient(examen.refus(), nom)) {
                return Vue.REFUSEE;
            }
            if (contient(examen.inconnues(), nom)) {
                return Vue.INCONNUE;
            }
            return tiree(nom, dispositif) ? Vue.REMPLIE : Vue.NON_APPLIQUEE;
        }

        private static boolean contient(Iterable<Constat> constats, String nom) {
            for (Constat constat : constats) {
                if (constat.regle().nom().equals(nom)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final RegimeDeTest regime;
    private final List<Condition> lignes;
    private final Map<String, Set<Dispositif>> tirees = new TreeMap<>();
    private final MoteurDeRegles moteur;

    public MoteurObserve(RegimeDeTest regime) {
        this.regime = regime;
        this.lignes = regime.conditions();
        this.moteur = new MoteurDeRegles(regime.regime(), Cadre.lu().parDefaut(), observee(regime.base()));
    }

    /** The same in a country where one region has other aids. */
    public MoteurObserve(RegimeDeTest regime, String region, List<AideIndividuelle> aides) {
        this.regime = regime;
        this.lignes = regime.conditions();
        this.moteur = RegionsEssayees.moteur(regime.regime(), observee(regime.base()), region, aides);
    }

    private KieBase observee(KieBase compilees) {
        return (KieBase) Proxy.newProxyInstance(MoteurObserve.class.getClassLoader(), new Class<?>[] {KieBase.class}, (base, methode, arguments) -> {
            try {
                Object resultat = methode.invoke(compilees, arguments);
                if (resultat instanceof KieSession session) {
                    session.addEventListener(new Note());
                }
                return resultat;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private final class Note extends DefaultAgendaEventListener {

        @Override
        public void afterMatchFired(AfterMatchFiredEvent evenement) {
            Set<Dispositif> pour = tirees.computeIfAbsent(evenement.getMatch().getRule().getName(), n -> new java.util.TreeSet<>());
            Object premier = evenement.getMatch().getObjects().get(0);
            if (premier instanceof Examen examen) {
                pour.add(examen.getDispositif());
            } else if (premier instanceof Droits droits) {
                pour.add(droits.getDispositif());
            }
        }
    }

    public Observation observer(Demande lue) {
        tirees.clear();
        Evaluation evaluation = evaluer(regime, moteur, lue);
        noterLesLignes();
        return new Observation(evaluation, new TreeMap<>(tirees));
    }

    /** A row is matched for each dispositif that it concerns, and its rule fires only where it is not met. */
    private void noterLesLignes() {
        for (Condition ligne : lignes) {
            Set<Dispositif> pour = tirees.computeIfAbsent(ligne.nom(), n -> new java.util.TreeSet<>());
            regime.regime().fiches().values().stream().filter(fiche -> concerne(ligne.pour(), fiche)).forEach(f -> pour.add(f.dispositif()));
        }
    }

    private static boolean concerne(Portee portee, Fiche fiche) {
        return switch (portee.mots()) {
            case "tous" -> true;
            case "publics" -> fiche.dispositif().nature() == Nature.PUBLIC;
            case "demandes avant l'entrée" -> !fiche.apresEntree();
            default -> portee.dispositifs().contains(fiche.dispositif().code());
        };
    }

    /** The same without looking, for those who only want what was concluded. */
    public static Evaluation evaluer(RegimeDeTest regime, Demande lue) {
        return evaluer(regime, regime.moteur(), lue);
    }

    private static Evaluation evaluer(RegimeDeTest regime, MoteurDeRegles moteur, Demande lue) {
        Demande demande = Presomptions.appliquer(lue);
        Bareme bareme = regime.baremes().pour(demande.formation().debut(), new Situation(demande)::depot)
                .avec(demande.hypotheses().isEmpty() ? Map.of() : Hypotheses.lire(regime.baremes(), demande.hypotheses()));
        return moteur.evaluer(demande, bareme, Atelier.exclus(demande));
    }
}
