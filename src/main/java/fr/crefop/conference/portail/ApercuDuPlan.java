package fr.crefop.conference.portail;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.portail.saisie.Champ;
import fr.crefop.conference.portail.saisie.Etape;
import fr.crefop.conference.portail.saisie.Questions;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plan beside the form, in a sentence, with the answers that it waits for.
 *
 * @param phrase what is sure, and what depends on answers
 * @param attendues the answers that may change it, in the order of the page; before there is any plan, those that it needs
 * @param calcule false as long as no plan can be computed
 * @param complet nothing is left to pay
 */
record ApercuDuPlan(String phrase, List<Attendue> attendues, boolean calcule, boolean complet) {

    private static final String PAS_ENCORE = "Le plan se calculera dès que vous aurez répondu à ";

    /** @param nom of the input to go to, {@code etape} its step; both null where the page asks it of nobody like this person */
    record Attendue(String question, String nom, String etape) {}

    static ApercuDuPlan de(PlanDeFinancement plan, Questions questions, List<Etape> etapes) {
        TriDesAides tri = TriDesAides.de(plan);
        List<Attendue> attendues = ordonnees(tri.aConfirmer().stream().flatMap(aide -> aide.donnees().stream()), "demande.", questions, etapes);
        List<String> morceaux = new ArrayList<>();
        morceaux.add(tri.sur().estPositif() ? Grandeurs.euros(tri.sur()) + " sûrs" : "rien de sûr encore");
        if (tri.sousReserve().estPositif()) {
            morceaux.add(Grandeurs.euros(tri.sousReserve()) + " sous réserve d'une décision");
        }
        boolean complet = !plan.resteAFinancer().estPositif();
        if (!complet) {
            String reste = Grandeurs.euros(plan.resteAFinancer());
            morceaux.add(attendues.isEmpty() ? reste + " sans financeur" : reste + (attendues.size() == 1 ? " dépendent d'une réponse"
                    : " dépendent de " + attendues.size() + " réponses"));
        }
        String phrase = String.join(", ", morceaux) + (!complet ? "" : tri.sousReserve().estPositif() ? " : tout serait couvert" : " : tout est couvert") + ".";
        return new ApercuDuPlan(Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1), attendues, true, complet && !tri.sousReserve().estPositif());
    }

    /** What cannot be computed yet: what it needs first. */
    static ApercuDuPlan de(RefusMetier refus, Questions questions, List<Etape> etapes) {
        List<Attendue> attendues = ordonnees(refus.erreurs().stream().map(RefusMetier.Erreur::champ).filter(Objects::nonNull), "", questions, etapes);
        return new ApercuDuPlan(attendues.isEmpty() ? "Le plan ne se calcule pas encore. " + refus.getMessage()
                : PAS_ENCORE + (attendues.size() == 1 ? "une question." : attendues.size() + " questions."), attendues, false, false);
    }

    private static List<Attendue> ordonnees(Stream<String> chemins, String prefixe, Questions questions, List<Etape> etapes) {
        List<Champ> ordre = etapes.stream().flatMap(etape -> etape.sections().stream()).flatMap(section -> section.champs().stream()).toList();
        return chemins.distinct().map(chemin -> new Situee(chemin, questions.champ(prefixe + chemin)))
                .sorted(Comparator.comparingInt(s -> s.champ.map(ordre::indexOf).orElse(ordre.size())))
                .map(s -> s.champ.map(champ -> new Attendue(champ.libelle(), nom(champ, prefixe + s.chemin), Etape.qui(etapes, champ)))
                        .orElseGet(() -> new Attendue(Mots.donnee(s.chemin), null, null))).distinct().toList();
    }

    private static String nom(Champ champ, String chemin) {
        return champ.noms().stream().filter(chemin::equals).findFirst().orElse(champ.noms().get(0));
    }

    private record Situee(String chemin, Optional<Champ> champ) {}
}
