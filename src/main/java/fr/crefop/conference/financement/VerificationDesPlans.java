package fr.crefop.conference.financement;

import java.util.List;
import org.springframework.stereotype.Service;

/** Computes a stored plan again, with the values and conventions known when it was made: the record can be trusted, or says why not. */
@Service
public class VerificationDesPlans {

    private final Plans plans;
    private final SimulateurParRegles simulateur;

    VerificationDesPlans(Plans plans, SimulateurParRegles simulateur) {
        this.plans = plans;
        this.simulateur = simulateur;
    }

    /** How the stored plan stands beside the one computed again. */
    public enum Constat {
        IDENTIQUE("Recalculé avec ce qui était connu alors : le plan est le même."),
        MEMES_MONTANTS("Recalculé avec ce qui était connu alors : les montants sont les mêmes, mais les règles ou les mots ont changé depuis (empreinte différente)."),
        DIFFERENT("Recalculé avec ce qui était connu alors : les règles ont changé depuis, et le plan ne serait plus le même."),
        AVEC_REPONSES("Ce plan tient compte des réponses des financeurs, ou d'une dotation que le groupe apporte : il ne se recalcule pas par les règles seules.");

        private final String phrase;

        Constat(String phrase) {
            this.phrase = phrase;
        }

        public String phrase() {
            return phrase;
        }
    }

    public record PlanVerifie(PlanGarde garde, Constat constat) {}

    /** The plans of the case, the last first. */
    public List<PlanVerifie> verifier(String numero, int page) {
        return plans.tous(numero, page).stream().map(garde -> new PlanVerifie(garde, constater(garde))).toList();
    }

    private Constat constater(PlanGarde garde) {
        if (garde.demande() == null) {
            return Constat.AVEC_REPONSES;
        }
        PlanDeFinancement refait = simulateur.simulerTelQue(garde.demande(), garde.calculeLe());
        if (refait.equals(garde.plan())) {
            return Constat.IDENTIQUE;
        }
        return new ComparaisonDesMontants(garde.plan(), refait).memes() ? Constat.MEMES_MONTANTS : Constat.DIFFERENT;
    }

    /** Who pays what, and who pays the person. */
    private record ComparaisonDesMontants(PlanDeFinancement un, PlanDeFinancement autre) {
        boolean memes() {
            return ComparaisonDePlans.de(List.of(new ComparaisonDePlans.Variante("avant", un),
                    new ComparaisonDePlans.Variante("maintenant", autre))).differences().isEmpty();
        }
    }
}
