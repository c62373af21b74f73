package fr.crefop.conference.portail;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A régime as the API tells it.
 *
 * @param debut first day on which one of its trainings may start; {@code fin} the last, null for no end
 * @param financeurs its own, then those of each region whose file tells of it
 * @param proprietes paths of the demande that it may be given, in the order of the contract
 */
record RegimeDecrit(String id, String libelle, LocalDate debut, LocalDate fin, List<DispositifDecrit> dispositifs,
        List<FinanceurDecrit> financeurs, List<String> proprietes) {

    /**
     * @param rubriques those it may always pay; a choice of the conférence may open more
     * @param payeurs who pays it: one, or several when a datum or another dispositif of the plan decides
     */
    record DispositifDecrit(String code, String libelle, Nature nature, List<RubriqueDecrite> rubriques,
            List<PayeurDecrit> payeurs, boolean apresEntree, String decide) {}

    record RubriqueDecrite(String code, String libelle) {}

    /**
     * One of the three tells who: a funder, the funder of that role in the region, or the one whose code is that datum after
     * a prefix.
     *
     * @param depuis first day of the trainings that it pays; null when it always does
     * @param avec dispositif beside which it is this one that pays; null for the usual payer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PayeurDecrit(String financeur, String role, String donnee, String prefixe, LocalDate depuis, String avec) {}

    /** @param region code of the region whose funder it is, and role that it has there; null for one of the régime */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FinanceurDecrit(String code, String libelle, String region, String role) {}

    /** @param le day of which who decides is named; with null, the last days of the régime */
    static RegimeDecrit de(Regime regime, LocalDate le) {
        return new RegimeDecrit(regime.id(), regime.libelle(), regime.debut(), regime.fin(),
                regime.fiches().values().stream().map(fiche -> dispositif(fiche, regime, le)).toList(), financeurs(regime), proprietes(regime));
    }

    private static DispositifDecrit dispositif(Fiche f, Regime regime, LocalDate le) {
        List<PayeurDecrit> payeurs = new ArrayList<>();
        for (Payeur parDate = f.payeur(); parDate != null; parDate = parDate.avant()) {
            for (Payeur payeur = parDate; payeur != null; payeur = payeur.sinon()) {
                payeurs.add(payeur(payeur, null));
            }
        }
        f.payeurAvec().forEach((autre, payeur) -> payeurs.add(payeur(payeur, autre.code())));
        return new DispositifDecrit(f.code(), f.dispositif().libelle(), f.dispositif().nature(),
                Stream.of(Rubrique.values()).filter(f.rubriques()::contains).map(r -> new RubriqueDecrite(r.name(), r.libelle())).toList(),
                payeurs, f.apresEntree(), regime.nommer(f.decide(), le));
    }

    private static PayeurDecrit payeur(Payeur p, String avec) {
        return new PayeurDecrit(p.financeur(), p.role(), p.donnee(), p.donnee() == null ? null : p.prefixe(), p.depuis(), avec);
    }

    private static List<FinanceurDecrit> financeurs(Regime regime) {
        List<FinanceurDecrit> tous = new ArrayList<>(regime.financeurs().values().stream()
                .map(f -> new FinanceurDecrit(f.code(), f.libelle(), null, null)).toList());
        for (Region region : Cadre.lu().regionsDe(regime)) {
            for (Financeur f : region.financeurs().values()) {
                tous.add(new FinanceurDecrit(f.code(), f.libelle(), region.code(), f.role()));
            }
        }
        return List.copyOf(tous);
    }

    private static List<String> proprietes(Regime regime) {
        Periode periode = new Periode(regime.debut(), regime.fin());
        Declaration declaration = Declaration.deLaDemande();
        return declaration.donnees().stream().filter(d -> d.periode().touche(periode))
                .map(Donnee::chemin).filter(chemin -> declaration.objets().entrySet().stream()
                        .filter(objet -> chemin.startsWith(objet.getKey() + ".") || chemin.startsWith(objet.getKey() + "["))
                        .allMatch(objet -> objet.getValue().periode().touche(periode))).toList();
    }
}
