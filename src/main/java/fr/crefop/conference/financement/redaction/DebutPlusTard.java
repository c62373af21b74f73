package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.vocabulaire.PhrasesDesConseils;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a delay was missed, or a paper: the plan computed anew from the day the delay would be met, with the papers that
 * the case lacks, told only if it leaves less to pay.
 */
final class DebutPlusTard {

    private final Essais essais;
    private final PiecesAJoindre pieces;
    private final List<Trouve> trouves = new ArrayList<>();

    /** @param debut the day that was tried, null for the day asked for */
    private record Trouve(LocalDate debut, int nombreDePieces, BigDecimal reste) {

        boolean vautMieuxQue(LocalDate autreDebut, int autresPieces, BigDecimal autreReste) {
            boolean pasPlusTard = debut == null || autreDebut != null && !debut.isAfter(autreDebut);
            return pasPlusTard && nombreDePieces <= autresPieces && reste.compareTo(autreReste) <= 0;
        }
    }

    DebutPlusTard(Essais essais) {
        this.essais = essais;
        this.pieces = new PiecesAJoindre(essais);
    }

    List<Conseil> conseils() {
        List<Conseil> conseils = new ArrayList<>();
        if (!essais.resteQuelqueChose()) {
            return conseils;
        }
        Evaluation plan = essais.plan();
        auxDatesDe(plan, plan.demande(), List.of(), conseils);
        if (!pieces.absentes().isEmpty()) {
            Demande complete = pieces.joindre(plan.demande(), pieces.absentes());
            Evaluation essai = essais.essayer(complete);
            retenir(essai, null, pieces.absentes(), conseils);
            if (essai != null) {
                auxDatesDe(essai, complete, pieces.absentes(), conseils);
            }
        }
        return conseils;
    }

    private void auxDatesDe(Evaluation evaluation, Demande demande, List<String> jointes, List<Conseil> conseils) {
        for (LocalDate debut : debutsPossibles(evaluation)) {
            // Nothing does better than leaving nothing, no later and without any paper: not tried.
            if (trouves.stream().anyMatch(t -> t.vautMieuxQue(debut, 0, BigDecimal.ZERO))) {
                continue;
            }
            retenir(essais.essayer(decaler(demande, debut), evaluation), debut, jointes, conseils);
        }
    }

    /** Kept if it improves the plan, with no paper too many, and unless something less demanding does as well. */
    private void retenir(Evaluation essai, LocalDate debut, List<String> jointes, List<Conseil> conseils) {
        if (!essais.ameliore(essai)) {
            return;
        }
        Demande depart = debut == null ? essais.plan().demande() : decaler(essais.plan().demande(), debut);
        List<String> utiles = pieces.utiles(depart, jointes, essai);
        Evaluation retenu = jointes.isEmpty() ? essai : essais.essayer(pieces.joindre(depart, utiles), essai);
        BigDecimal reste = Essais.reste(retenu);
        if (trouves.stream().anyMatch(t -> t.vautMieuxQue(debut, utiles.size(), reste))) {
            return;
        }
        trouves.add(new Trouve(debut, utiles.size(), reste));
        String quoi = pieces.enFrancais(utiles);
        conseils.add(new Conseil(debut == null ? TypeDeConseil.PIECE_A_JOINDRE : TypeDeConseil.AUTRE_DATE,
                debut == null ? utiles.get(0) : "formation.debut", null, essais.gain(retenu),
                debut == null ? PhrasesDesConseils.pieceAJoindre(quoi) : PhrasesDesConseils.autreDate(debut, quoi), essais.effet(retenu)));
    }

    /** Only for dispositifs that nothing but delays keeps out: the others would not come in. */
    private static SortedSet<LocalDate> debutsPossibles(Evaluation evaluation) {
        SortedSet<LocalDate> debuts = new TreeSet<>();
        for (Examen examen : evaluation.examens().values()) {
            List<Constat> refus = examen.refus();
            if (refus.stream().allMatch(c -> c.issue().debutPossible() != null)) {
                refus.stream().map(c -> c.issue().debutPossible()).max(LocalDate::compareTo).ifPresent(debuts::add);
            }
        }
        return debuts;
    }

    /** The end of an allowance moves along: a later start is no gain because an allowance has ended meanwhile. */
    private static Demande decaler(Demande d, LocalDate debut) {
        long jours = ChronoUnit.DAYS.between(d.formation().debut(), debut);
        Demande decalee = d.avec("formation.debut", debut);
        for (String chemin : List.of("formation.fin", "beneficiaire.allocation.finDroits")) {
            LocalDate jour = (LocalDate) d.valeur(chemin);
            decalee = jour == null ? decalee : decalee.avec(chemin, jour.plusDays(jours));
        }
        return decalee;
    }
}
