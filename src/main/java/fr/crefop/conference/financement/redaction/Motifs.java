package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Cumuls.Interdiction;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Fermeture;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.vocabulaire.PhrasesDuPlan;
import fr.crefop.conference.vocabulaire.Raisons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reasons for which a dispositif does not contribute. */
final class Motifs {

    private Motifs() {}

    /** Of a requirement that is refused. */
    private static Motif de(Constat constat) {
        Regle regle = constat.regle();
        return new Motif(regle.id(), regle.libelle(), Raisons.constate(constat.issue().constate()),
                Raisons.attendu(constat.issue().attendu()), null, regle.provenance());
    }

    static List<Motif> de(List<Constat> constats) {
        List<Motif> motifs = new ArrayList<>(constats.size());
        constats.forEach(constat -> motifs.add(de(constat)));
        return motifs;
    }

    /** One reason for each datum that is missing, so that each can be asked for by its own name. */
    static List<Motif> inconnues(List<Constat> constats) {
        List<Motif> motifs = new ArrayList<>(constats.size());
        for (Constat constat : constats) {
            motifs.addAll(inconnue(constat.regle(), constat));
        }
        return motifs;
    }

    /** The same for a rule that waits for what another's requirement waits for. */
    static List<Motif> inconnue(Regle regle, Constat constat) {
        List<Motif> motifs = new ArrayList<>(1);
        for (String donnee : constat.issue().donneeManquante().split(", ")) {
            boolean aConfirmer = Issue.REPONSE_DU_FINANCEUR.equals(donnee) && constat.issue().constate() != null;
            motifs.add(new Motif(regle.id(), regle.libelle(), aConfirmer ? Raisons.constate(constat.issue().constate()) : null, null, donnee, regle.provenance()));
        }
        return motifs;
    }

    /** Closed, and since when; or not open yet, and from when. */
    static Motif fermeture(Fiche fiche, Valeur ouverture, Bareme bareme) {
        String nom = fiche.dispositif().libelle();
        LocalDate prochaine = ouverture.dateEffet() == null ? null : bareme.changements(ouverture.cle(), ouverture.dateEffet(), LocalDate.MAX).stream()
                .filter(jour -> bareme.valeurLe(ouverture.cle(), jour).booleen()).findFirst().orElse(null);
        String dit = prochaine == null ? PhrasesDuPlan.fermeDepuis(nom, ouverture.dateEffet()) : PhrasesDuPlan.pasEncoreOuvert(nom, prochaine);
        return new Motif(fiche.ouverture().regle(), dit, null, null, null, ouverture.source());
    }

    /** The same, of what its region tells of each aid. */
    static List<Motif> fermetures(List<Fermeture> fermetures) {
        return fermetures.stream().map(f -> new Motif(f.regle(), f.dit(), null, null, null, f.provenance(), f.etat())).toList();
    }

    /** What is retained and leaves it nothing to do. */
    static List<Motif> inutilites(Dispositif dispositif, Evaluation e) {
        List<Motif> motifs = new ArrayList<>();
        Examen examen = e.examens().get(dispositif);
        for (Dispositif retenu : e.affectation().contributeurs()) {
            if (examen.dispenses().contains(retenu)) {
                motifs.add(simple(examen.regleDeDispense(), PhrasesDuPlan.dansLePlan(retenu), null));
            }
            Interdiction interdiction = e.cumuls().entre(dispositif, retenu);
            if (interdiction != null && interdiction.sansObjet()) {
                motifs.add(new Motif(interdiction.regle().id(), interdiction.regle().libelle(), PhrasesDuPlan.dansLePlan(retenu), null, null,
                        interdiction.regle().provenance()));
            }
        }
        return motifs;
    }

    /** What is retained and excludes it, in the contract's order of dispositifs. */
    static List<Motif> incompatibilites(Dispositif dispositif, Evaluation e) {
        List<Motif> motifs = new ArrayList<>();
        boolean eligible = e.examens().get(dispositif).estEligible();
        for (Dispositif retenu : e.affectation().contributeurs()) {
            Interdiction interdiction = e.cumuls().entre(dispositif, retenu);
            // One that would take the place of the other is left out for it only where it might have been chosen.
            if (interdiction != null && (eligible || !interdiction.prime())) {
                motifs.add(incompatibilite(interdiction, retenu, e));
            }
        }
        Dispositif surCp = e.affectation().interditSurCp(dispositif, Rubrique.CP);
        if (surCp != null) {
            motifs.add(incompatibilite(e.cumuls().surCpEntre(dispositif, surCp), surCp, e));
        }
        return motifs;
    }

    private static Motif incompatibilite(Interdiction interdiction, Dispositif retenu, Evaluation e) {
        Regle regle = interdiction.regle();
        if (interdiction.convention() == null) {
            return new Motif(regle.id(), regle.libelle(), PhrasesDuPlan.dansLePlan(retenu),
                    PhrasesDuPlan.UN_OU_AUTRE, null, regle.provenance());
        }
        String convention = interdiction.convention().cle();
        LocalDate debut = e.demande().formation().debut();
        return new Motif(regle.id(), regle.libelle(), PhrasesDuPlan.dansLePlanSansConvention(retenu, convention, debut),
                PhrasesDuPlan.conventionActive(convention, debut), null, regle.provenance());
    }

    static Motif coutInconnu(Regle regle, Rubrique rubrique) {
        return new Motif(regle.id(), PhrasesDuPlan.coutInconnu(rubrique), null, null,
                Couts.chemin(rubrique), regle.provenance());
    }

    static Motif simple(Regle regle, String constate, String attendu) {
        return new Motif(regle.id(), regle.libelle(), constate, attendu, null, regle.provenance());
    }
}
