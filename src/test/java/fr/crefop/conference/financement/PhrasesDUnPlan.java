package fr.crefop.conference.financement;

import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** All the sentences that people read in a plan, and what none of them may hold. */
public final class PhrasesDUnPlan {

    /** A code, a key, a path, a date of machine, a key of a source, a plural that nobody chose, a place left empty. */
    public static final String MOTS_DE_MACHINE = "[A-Z]_[A-Z]|[a-z]\\.[a-z]|\\d{4}-\\d{2}-\\d{2}|(?<!-)\\b(P\\d+|R[012])\\b|\\(s\\)|\\{";

    private PhrasesDUnPlan() {}

    public static List<String> de(PlanDeFinancement plan) {
        List<String> phrases = new ArrayList<>();
        plan.contributions().forEach(c -> {
            phrases.add(c.sousReserve());
            justification(phrases, c.justification());
        });
        if (plan.remuneration() != null) {
            justification(phrases, plan.remuneration().justification());
        }
        plan.ecartes().forEach(e -> e.motifs().forEach(m -> phrases.addAll(Arrays.asList(m.libelle(), m.constate(), m.attendu(), m.source()))));
        plan.conseils().forEach(c -> phrases.addAll(Arrays.asList(c.libelle(), c.effet())));
        plan.echeances().forEach(e -> phrases.addAll(List.of(e.acte(), e.delai(), e.source())));
        phrases.add(plan.apportPersonnel().motif());
        phrases.removeIf(Objects::isNull);
        return phrases;
    }

    private static void justification(List<String> phrases, Justification j) {
        phrases.add(j.calcul());
        j.parametres().forEach(p -> phrases.addAll(List.of(p.valeur(), p.source())));
    }
}
