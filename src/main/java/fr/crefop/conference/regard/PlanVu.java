package fr.crefop.conference.regard;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.ApportPersonnel;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.PeriodeDeRevenu;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.socle.Montant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plan without what is not seen of it. Costs, the total and what is left stay; a calculation, a reason and a pay say what the demande
 * says, and are told to those alone who read the demande that far.
 */
final class PlanVu {

    /** They tell of dates, values and conventions, the same for everybody. */
    private static final Set<TypeDeConseil> DE_TOUS = EnumSet.of(TypeDeConseil.SESSION_ACHETEE, TypeDeConseil.CONVENTION,
            TypeDeConseil.VALEUR_A_REVERIFIER, TypeDeConseil.VALEUR_RECONDUITE, TypeDeConseil.A_VENIR);
    private static final Set<TypeDeConseil> A_FOURNIR = EnumSet.of(TypeDeConseil.DONNEE_A_FOURNIR, TypeDeConseil.COUT_INCONNU);
    private static final String TUE = "Une condition sur la situation de la personne, qui ne vous est pas montrée";

    private final Regard regard;

    PlanVu(Regard regard) {
        this.regard = regard;
    }

    PlanDeFinancement de(PlanDeFinancement p) {
        return new PlanDeFinancement(p.regime(), p.statut(), p.rubriques(), p.contributions().stream().filter(c -> regard.voitLaLigne(c.financeur())).map(this::ligne).toList(),
                p.remuneration() == null ? null : remuneration(p.remuneration()), p.ecartes().stream().flatMap(this::ecarte).toList(),
                p.apportPersonnel() == null || !regard.toutesLesLignes() ? null
                        : new ApportPersonnel(p.apportPersonnel().autorise(), p.apportPersonnel().retenu(), p.apportPersonnel().regle(), null),
                p.resteAFinancer(), p.saisineProposee(), p.conseils() == null ? null : p.conseils().stream().filter(this::voit).toList(),
                p.echeances().stream().filter(e -> regard.toutesLesLignes() || estLeSien(e.dispositif())).toList(), p.empreinte());
    }

    private Contribution ligne(Contribution c) {
        return regard.financeurs().contains(c.financeur()) ? c
                : new Contribution(c.financeur(), c.dispositif(), c.rubrique(), c.montant(), null, c.sousReserve(), null);
    }

    /** What one pays oneself, without what others pay before or after. */
    private Remuneration remuneration(Remuneration r) {
        boolean premier = regard.financeurs().contains(r.payeur());
        if (r.periodes() == null) {
            return premier ? r : null;
        }
        List<PeriodeDeRevenu> siennes = r.periodes().stream().filter(p -> regard.financeurs().contains(p.payeur())).toList();
        if (siennes.isEmpty()) {
            return null;
        }
        PeriodeDeRevenu une = siennes.get(0);
        return new Remuneration(une.payeur(), une.dispositif(), une.montantMensuel(), Montant.somme(siennes.stream().map(PeriodeDeRevenu::montant)),
                premier ? r.justification() : null, siennes, null);
    }

    private Stream<Ecarte> ecarte(Ecarte e) {
        if (estLeSien(e.dispositif())) {
            return Stream.of(e);
        }
        return regard.toutesLesLignes() ? Stream.of(new Ecarte(e.dispositif(), e.statut(), motifs(e))) : Stream.empty();
    }

    /** Those that rest on what is seen; of the others, that there are some. */
    private List<Motif> motifs(Ecarte e) {
        List<Motif> vus = e.motifs().stream().filter(motif -> estVu(motif, e.statut())).toList();
        return vus.size() == e.motifs().size() ? vus : Stream.concat(vus.stream(), Stream.of(new Motif(null, TUE, null, null, null, null))).toList();
    }

    private boolean estVu(Motif motif, StatutEcarte statut) {
        return statut == StatutEcarte.FERME || regard.voitLaRegle(motif.regle()) && (motif.donneeManquante() == null || regard.voit(motif.donneeManquante()));
    }

    private boolean voit(Conseil conseil) {
        boolean sien = Dispositif.chercher(conseil.dispositif()).filter(this::estLeSien).isPresent();
        return sien || A_FOURNIR.contains(conseil.type()) && regard.voit(conseil.champ())
                || regard.toutesLesLignes() && DE_TOUS.contains(conseil.type());
    }

    private boolean estLeSien(Dispositif dispositif) {
        return regard.dispositifs().contains(dispositif);
    }
}
