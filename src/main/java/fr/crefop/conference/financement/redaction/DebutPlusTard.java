package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Where a delay was missed: the plan computed anew from the day it would be met, told only if it leaves less to pay. */
final class DebutPlusTard {

    private final Evaluation e;
    private final Function<Demande, Evaluation> reprise;

    DebutPlusTard(Evaluation e, Function<Demande, Evaluation> reprise) {
        this.e = e;
        this.reprise = reprise;
    }

    List<Conseil> conseils() {
        List<Conseil> conseils = new ArrayList<>();
        BigDecimal reste = e.affectation().reste();
        for (LocalDate debut : debutsPossibles()) {
            if (reste.signum() == 0) {
                break;
            }
            Evaluation essai = reprise.apply(decaler(e.demande(), debut));
            if (essai != null && essai.affectation().reste().compareTo(reste) < 0) {
                reste = essai.affectation().reste();
                conseils.add(new Conseil("Début à partir du " + debut + " à dépôt égal", effet(essai)));
            }
        }
        return conseils;
    }

    /** Only for dispositifs that nothing but delays keeps out: the others would not come in. */
    private SortedSet<LocalDate> debutsPossibles() {
        SortedSet<LocalDate> debuts = new TreeSet<>();
        for (Examen examen : e.examens().values()) {
            List<Constat> refus = examen.refus();
            if (refus.stream().allMatch(c -> c.issue().debutPossible() != null)) {
                refus.stream().map(c -> c.issue().debutPossible()).max(LocalDate::compareTo).ifPresent(debuts::add);
            }
        }
        return debuts;
    }

    /** What the later plan pays that this one does not. */
    private String effet(Evaluation essai) {
        StringBuilder texte = new StringBuilder();
        for (Ligne ligne : essai.affectation().lignes()) {
            Dispositif dispositif = ligne.dispositif();
            if (!e.affectation().contribue(dispositif)) {
                texte.append(texte.isEmpty() ? "" : ", ").append(dispositif.name().replace('_', ' ')).append(' ')
                        .append(Nombres.euros(ligne.montant()));
            }
        }
        BigDecimal reste = essai.affectation().reste();
        return texte.append(texte.isEmpty() ? "" : " et ").append("reste ")
                .append(reste.signum() == 0 ? "0" : Nombres.euros(reste)).toString();
    }

    private static Demande decaler(Demande d, LocalDate debut) {
        Formation f = d.formation();
        LocalDate fin = f.fin() == null ? null : f.fin().plusDays(ChronoUnit.DAYS.between(f.debut(), debut));
        Formation decalee = new Formation(f.intitule(), f.regionFormation(), debut, fin, f.dureeMois(), f.semaines(),
                f.heuresHebdo(), f.heuresCentre(), f.heuresEntreprise(), f.prixHt(), f.session(), f.rncp(), f.inventaire(),
                f.clea(), f.vae(), f.bilanDeCompetences(), f.permisB(), f.codeRncp(), f.cqp(), f.niveauSortie(),
                f.categories(), f.metierEligibleRff(), f.aDistance(), f.creationEntreprise(), f.listesCpf(), f.formacodes(),
                f.certifinfo(), f.codesFinanceur(), f.placeCollectiveDisponible(), f.organismeReference(), f.publieeCarif(),
                f.surTempsDeTravail());
        return new Demande(d.reference(), d.dateDepot(), d.depots(), d.beneficiaire(), d.parcours(), decalee, d.frais(),
                d.dossier(), d.hypotheses());
    }
}
