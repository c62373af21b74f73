package fr.crefop.conference.portail;

import fr.crefop.conference.decisions.FeuilleDuPlan;
import fr.crefop.conference.decisions.FeuilleDuPlan.Decision;
import fr.crefop.conference.decisions.FeuilleDuPlan.FormationPrevue;
import fr.crefop.conference.decisions.FeuilleDuPlan.Ligne;
import fr.crefop.conference.decisions.FeuilleDuPlan.Remuneration;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.LigneVue;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page handed to the person, taken from the case: the proposal when there is one, else what the rules say. */
public final class FeuilleDuDossier {

    private static final Set<String> ISSUES_FAVORABLES = Set.of("PLAN_ADOPTE", "PLAN_DIRECT", "MODELE_APPLIQUE");

    private FeuilleDuDossier() {}

    /** Empty as long as no plan was computed. */
    public static Optional<FeuilleDuPlan> de(DossierVue dossier) {
        return Optional.ofNullable(dossier.plan()).map(plan -> feuille(dossier, plan));
    }

    private static FeuilleDuPlan feuille(DossierVue dossier, PlanDeFinancement plan) {
        boolean engage = dossier.decision() != null && ISSUES_FAVORABLES.contains(dossier.decision().issue().code());
        List<LigneVue> lignes = lignes(dossier, plan);
        return new FeuilleDuPlan(dossier.numero(), dossier.identite().nomComplet(), dossier.structure(),
                formation(dossier.demande().formation()),
                lignes.stream().filter(l -> l.dispositif() != Dispositif.APPORT_PERSONNEL).map(l -> ligne(l, dossier)).toList(),
                remuneration(plan),
                Montant.somme(lignes.stream().filter(l -> l.dispositif() == Dispositif.APPORT_PERSONNEL).map(LigneVue::montant)),
                dossier.proposition() == null ? plan.resteAFinancer() : dossier.proposition().reste(),
                dossier.decision() == null ? null
                        : new Decision(dossier.decision().issue().libelle(), dossier.decision().le()),
                etapes(dossier, engage), null, !engage);
    }

    private static List<LigneVue> lignes(DossierVue dossier, PlanDeFinancement plan) {
        return dossier.proposition() != null ? dossier.proposition().lignes() : plan.contributions().stream()
                .map(c -> new LigneVue(c.financeur(), c.dispositif(), c.rubrique(), c.montant(), null)).toList();
    }

    private static Ligne ligne(LigneVue ligne, DossierVue dossier) {
        return new Ligne(Financeurs.libelle(ligne.financeur()), ligne.dispositif().libelle(), ligne.rubrique().libelle(),
                ligne.montant(), engage(ligne.financeur(), dossier),
                ligne.derogation() != null && !ligne.derogation().isBlank());
    }

    /** The funder's last answer counts, and only when it grants all that was asked. */
    private static boolean engage(String financeur, DossierVue dossier) {
        List<EngagementVue> engagements = dossier.engagements() == null ? List.of() : dossier.engagements();
        return engagements.stream().filter(e -> e.financeur().equals(financeur)).reduce((avant, apres) -> apres)
                .filter(e -> e.accorde() != null && e.accorde().compareTo(e.demande()) >= 0).isPresent();
    }

    private static FormationPrevue formation(Formation f) {
        return new FormationPrevue(f.intitule(), f.debut(), f.fin(), f.heuresCentre(), new Montant(f.prixHt()));
    }

    private static Remuneration remuneration(PlanDeFinancement plan) {
        return plan.remuneration() == null ? null : new Remuneration(Financeurs.libelle(plan.remuneration().payeur()),
                plan.remuneration().montantMensuel(), plan.remuneration().total());
    }

    private static List<String> etapes(DossierVue dossier, boolean engage) {
        if (!engage) {
            return dossier.decision() == null
                    ? List.of("Attendez la décision : votre conseiller vous préviendra.", "Ne payez rien et ne signez rien d'ici là.")
                    : List.of("Voyez avec votre conseiller la suite à donner à votre projet.");
        }
        return List.of("Signez la convention de formation que l'organisme vous envoie.",
                "Présentez-vous à la formation le " + EnFrancais.date(dossier.demande().formation().debut())
                        + ", et dites à votre conseiller que vous l'avez commencée.",
                "Prévenez votre conseiller si vos dates changent : les accords valent pour cette formation et ces dates.");
    }
}
