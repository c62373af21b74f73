package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one funder is asked in one round, and its answer.
 *
 * @param passage of the case through the procedure, {@code tour} round of that passage; both from 1
 * @param motif reason of a refusal, or a comment; {@code par} and {@code le} are null while no answer came
 * @param conditions of a counter-proposal, null otherwise
 * @param liberation why it was taken back, null while it stands
 * @param reprisDu the passage in which the funder gave it, carried over without asking; null for what it was asked
 * @param escalade when its supervisor was told of a deadline let pass, null when none was
 * @param parDelegation the candidate group that answered by delegation; null when the funder's own people did
 */
public record Engagement(
        long id,
        String numero,
        int passage,
        int tour,
        Base base,
        String financeur,
        EtatEngagement etat,
        String motif,
        String conditions,
        String par,
        String parDelegation,
        Instant le,
        Escalade escalade,
        Liberation liberation,
        List<Ligne> lignes,
        Integer reprisDu) {

    /** @param responsable null when the funder named nobody: its whole group was told again */
    public record Escalade(Instant le, String responsable) {}

    /** The case ended without its plan: nothing of it is owed any more, and it stays on record. */
    public record Liberation(Instant le, String motif, String par) {}

    /** What the funders were asked: the computed plan, what a model adds to it, what the working group proposed, or what was decided on other days. */
    public enum Base { PLAN, MODELE, PROPOSITION, REPORT }

    /**
     * @param accorde what the funder commits; null while no answer came
     * @param propose what it offers under conditions; null without a counter-proposal
     * @param dotation that the working group brought
     */
    public record Ligne(
            Dispositif dispositif, Rubrique rubrique, Montant demande, Montant accorde, Montant propose,
            String derogation, boolean dotation) {

        /** No dotation. */
        public Ligne(Dispositif dispositif, Rubrique rubrique, Montant demande, Montant accorde, Montant propose, String derogation) {
            this(dispositif, rubrique, demande, accorde, propose, derogation, false);
        }

        private static final Comparator<Ligne> ORDRE = Comparator.comparing(Ligne::dispositif).thenComparing(Ligne::rubrique).thenComparing(Ligne::demande);

        /** The same share were it asked for that amount; in whatever words a derogation is asked, it is the same money. */
        Ligne demandee(Montant montant) {
            return new Ligne(dispositif, rubrique, montant, null, null, null);
        }
    }

    /** Whether the amount agreed is money that the funder owes today. */
    public boolean engage() {
        return etat.engage() && liberation == null;
    }

    /** Whether the funder still has to answer. */
    public boolean attendu() {
        return etat == EtatEngagement.ATTENDU && liberation == null;
    }

    /** Whether the funder already committed there, line for line in whatever order, what it is asked here. */
    boolean tientDeja(Engagement demande) {
        return tientDeja(demande.lignes.stream().map(l -> l.demandee(l.demande())));
    }

    /** The same, before it is asked. */
    boolean tientDeja(List<LigneDePlan> siennes) {
        return tientDeja(siennes.stream().map(l -> new Ligne(l.dispositif(), l.rubrique(), l.montant(), null, null, null)));
    }

    private boolean tientDeja(Stream<Ligne> demandees) {
        return engage() && lignes.stream().filter(l -> l.accorde().estPositif()).map(l -> l.demandee(l.accorde())).sorted(Ligne.ORDRE).toList()
                .equals(demandees.sorted(Ligne.ORDRE).toList());
    }

    public Montant demande() {
        return Montant.somme(lignes.stream().map(Ligne::demande));
    }

    /** Zero unless the funder committed. */
    public Montant accorde() {
        return Montant.somme(lignes.stream().map(Ligne::accorde).filter(Objects::nonNull));
    }

    /** Zero without a counter-proposal. */
    public Montant propose() {
        return Montant.somme(lignes.stream().map(Ligne::propose).filter(Objects::nonNull));
    }

    /** What is asked, line by line. */
    List<Montant> enEntier() {
        return lignes.stream().map(Ligne::demande).toList();
    }

    /** Nothing, line by line. */
    List<Montant> aZero() {
        return lignes.stream().map(ligne -> Montant.ZERO).toList();
    }

    List<LigneDePlan> acquis() {
        return lignes.stream().filter(l -> engage() && l.accorde().estPositif())
                .map(l -> new LigneDePlan(financeur, l.dispositif(), l.rubrique(), l.accorde(), l.derogation(), l.dotation()))
                .toList();
    }
}
