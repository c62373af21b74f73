package fr.crefop.conference.portail.suivi;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.portail.BarreDuPlan;
import fr.crefop.conference.portail.DossierVue;
import fr.crefop.conference.portail.DossierVue.AutresVue;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.LigneVue;
import fr.crefop.conference.portail.DossierVue.PartVue;
import fr.crefop.conference.portail.suivi.PlanEnTrois.Barre;
import fr.crefop.conference.portail.suivi.PlanEnTrois.Bilan;
import fr.crefop.conference.portail.suivi.PlanEnTrois.Ligne;
import fr.crefop.conference.portail.suivi.PlanEnTrois.Partie;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Puts side by side the lines of the rules, of the proposal and of the funders' answers, as far as the reader sees them. */
public final class MontageDuPlan {

    private static final String LES_AUTRES = "Les autres financeurs";
    private static final int TEINTES = 8;

    private final DossierVue dossier;
    private final PlanDeFinancement plan;
    private final Map<Cle, Cellules> lignes = new LinkedHashMap<>();
    private final List<EngagementVue> dernieres;

    private MontageDuPlan(DossierVue dossier) {
        this.dossier = dossier;
        this.plan = dossier.plan();
        int tour = dossier.engagements().stream().mapToInt(EngagementVue::tour).max().orElse(0);
        this.dernieres = dossier.engagements().stream().filter(e -> e.tour() == tour).toList();
    }

    private record Cle(Rubrique rubrique, String financeur, Dispositif dispositif) {}

    private static final class Cellules {
        private Montant regles;
        private Montant propose;
        private boolean derogation;
        private boolean dotation;
        private boolean sousReserve;
    }

    /** Null before the first plan of the case. */
    public static PlanEnTrois de(DossierVue dossier) {
        return dossier.plan() == null ? null : new MontageDuPlan(dossier).monter();
    }

    private PlanEnTrois monter() {
        rassembler();
        boolean proposee = dossier.proposition() != null;
        boolean demandee = !proposee && !dernieres.isEmpty();
        List<Partie> parties = plan.rubriques().stream().filter(this::aSaPlace).map(r -> partie(r, proposee || demandee)).toList();
        Montant cout = Montant.somme(parties.stream().map(Partie::cout));
        return new PlanEnTrois(parties, cout, somme(cout, parties, Partie::regles), proposee || demandee ? somme(cout, parties, Partie::propose) : null,
                ditesToutes() ? somme(cout, parties, Partie::engage) : null, proposee, demandee, barres(parties, cout, proposee, demandee));
    }

    private void rassembler() {
        plan.contributions().forEach(c -> {
            Cellules cellules = cellules(c.rubrique(), c.financeur(), c.dispositif());
            cellules.regles = plus(cellules.regles, c.montant());
            cellules.sousReserve |= c.sousReserve() != null;
        });
        if (dossier.proposition() != null) {
            dossier.proposition().lignes().forEach(this::proposer);
        } else {
            dernieres.forEach(e -> e.lignes().forEach(part -> proposer(
                    new LigneVue(e.financeur(), part.dispositif(), part.rubrique(), part.demande(), part.derogation(), part.dotation()))));
        }
        dernieres.forEach(e -> e.lignes().forEach(part -> cellules(part.rubrique(), e.financeur(), part.dispositif())));
    }

    private void proposer(LigneVue ligne) {
        Cellules cellules = cellules(ligne.rubrique(), ligne.financeur(), ligne.dispositif());
        cellules.propose = plus(cellules.propose, ligne.montant());
        cellules.dotation |= ligne.dotation();
        cellules.derogation |= ligne.derogation() != null && !ligne.derogation().isBlank();
    }

    private Cellules cellules(Rubrique rubrique, String financeur, Dispositif dispositif) {
        return lignes.computeIfAbsent(new Cle(rubrique, financeur, dispositif), cle -> new Cellules());
    }

    private boolean aSaPlace(LigneDeRubrique rubrique) {
        return rubrique.cout().estPositif() || lignes.keySet().stream().anyMatch(cle -> cle.rubrique() == rubrique.rubrique());
    }

    private Partie partie(LigneDeRubrique rubrique, boolean proposee) {
        List<Ligne> siennes = new ArrayList<>();
        lignes.forEach((cle, cellules) -> {
            if (cle.rubrique() == rubrique.rubrique()) {
                siennes.add(ligne(cle, cellules));
            }
        });
        autres(rubrique, siennes);
        return new Partie(rubrique.rubrique(), rubrique.cout(), siennes, Bilan.de(rubrique.cout(), rubrique.finance()),
                proposee ? Bilan.de(rubrique.cout(), Montant.somme(siennes.stream().map(Ligne::propose).filter(Objects::nonNull))) : null,
                ditesToutes() ? Bilan.de(rubrique.cout(), Montant.somme(siennes.stream().map(MontageDuPlan::engage))) : null);
    }

    private Ligne ligne(Cle cle, Cellules cellules) {
        return new Ligne(Financeurs.libelle(cle.financeur()), cle.dispositif().libelle(), teinte(cle.financeur()), cellules.regles, cellules.propose,
                dernieres.stream().filter(e -> e.financeur().equals(cle.financeur())).findFirst()
                        .map(e -> ReponsesDesFinanceurs.sur(e, parts(e, cle), cellules.propose)).orElse(null),
                cellules.derogation, cellules.dotation, cellules.sousReserve);
    }

    private static List<PartVue> parts(EngagementVue engagement, Cle cle) {
        return engagement.lignes().stream().filter(part -> part.rubrique() == cle.rubrique() && part.dispositif().equals(cle.dispositif())).toList();
    }

    /** What those pay together whose lines are not shown to who reads. */
    private void autres(LigneDeRubrique rubrique, List<Ligne> siennes) {
        if (!dossier.sesLignesSeules()) {
            return;
        }
        Montant regles = rubrique.finance().moins(Montant.somme(siennes.stream().map(Ligne::regles).filter(Objects::nonNull)));
        Montant propose = dossier.proposition() == null ? Montant.ZERO : Montant.somme(dossier.proposition().autres().stream()
                .filter(a -> a.rubrique() == rubrique.rubrique()).map(AutresVue::montant));
        if (regles.estPositif() || propose.estPositif()) {
            siennes.add(new Ligne(LES_AUTRES, "", financeurs().size() % TEINTES + 1, ouNul(regles), ouNul(propose), null, false, false, false));
        }
    }

    /** Before the first answers nothing is told; who reads its own lines alone is not told what the others answered. */
    private boolean ditesToutes() {
        return !dernieres.isEmpty() && !dossier.sesLignesSeules();
    }

    private List<String> financeurs() {
        return lignes.keySet().stream().map(Cle::financeur).distinct().toList();
    }

    private int teinte(String financeur) {
        return financeurs().indexOf(financeur) % TEINTES + 1;
    }

    private List<Barre> barres(List<Partie> parties, Montant cout, boolean proposee, boolean demandee) {
        List<Barre> barres = new ArrayList<>(List.of(barre("Selon les règles", parties, cout, ligne -> ouZero(ligne.regles()))));
        if (proposee || demandee && !dossier.sesLignesSeules()) {
            barres.add(barre(proposee ? "Proposé" : "Demandé", parties, cout, ligne -> ouZero(ligne.propose())));
        }
        if (ditesToutes()) {
            barres.add(barre("Confirmé", parties, cout, MontageDuPlan::engage));
        }
        return List.copyOf(barres);
    }

    private static Barre barre(String titre, List<Partie> parties, Montant cout, Function<Ligne, Montant> montant) {
        Map<Integer, Montant> parTeinte = new LinkedHashMap<>();
        parties.forEach(partie -> partie.lignes().forEach(ligne -> parTeinte.merge(ligne.teinte(), montant.apply(ligne), Montant::plus)));
        return new Barre(titre, BarreDuPlan.de(parTeinte, cout.moins(Montant.somme(parTeinte.values().stream()))));
    }

    private static Bilan somme(Montant cout, List<Partie> parties, Function<Partie, Bilan> colonne) {
        return Bilan.de(cout, Montant.somme(parties.stream().map(colonne).map(Bilan::finance)));
    }

    private static Montant engage(Ligne ligne) {
        return ligne.reponse() == null || !ligne.reponse().sens().engage() ? Montant.ZERO : ouZero(ligne.reponse().montant());
    }

    private static Montant plus(Montant avant, Montant montant) {
        return avant == null ? montant : avant.plus(montant);
    }

    private static Montant ouZero(Montant montant) {
        return montant == null ? Montant.ZERO : montant;
    }

    private static Montant ouNul(Montant montant) {
        return montant.estPositif() ? montant : null;
    }
}
