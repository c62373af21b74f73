package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.ComplementsDAide;
import fr.crefop.conference.cadre.ComplementsDAide.Annexe;
import fr.crefop.conference.cadre.ComplementsDAide.Remuneration;
import fr.crefop.conference.cadre.LigneDAide;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Stages;
import fr.crefop.conference.financement.regles.Terme;
import fr.crefop.conference.financement.regles.Termes;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.definition.rule.Rule;

/**
 * What an aid pays beside the teaching (regions.md A.3, A.7), as far as its file tells how much, for what and for whom. What it does not
 * tell, and a bonus, which is neither a cost nor an income of every month, stay told beside the plan.
 */
public final class EnPlusDeLAide {

    private static final String RPS = "RPS";

    private final AideDatee aide;
    private final Regard regard;
    private final ComplementsDAide complements;

    EnPlusDeLAide(AideDatee aide, Regard regard) {
        this.aide = aide;
        this.regard = regard;
        this.complements = aide.version().complements();
    }

    public boolean paieDesFrais() {
        return !frais().isEmpty();
    }

    /** Each heading of which the amount is known, and none where the aid pays no teaching. */
    public void payerLesFrais(Droits droits, Rule regle) {
        droits.annexesAvecLaFormation();
        frais().forEach((rubrique, terme) -> droits.payer(regle, rubrique, terme));
    }

    private Map<Rubrique, Terme> frais() {
        Map<Rubrique, Terme> frais = new TreeMap<>();
        for (Rubrique rubrique : List.of(Rubrique.FNP, Rubrique.TR, Rubrique.HE, Rubrique.RE, Rubrique.GE)) {
            annexes().stream().filter(annexe -> annexe.rubriques().contains(rubrique)).filter(annexe -> !Boolean.FALSE.equals(assezLoin(annexe)))
                    .findFirst().flatMap(this::terme).ifPresent(terme -> frais.put(rubrique, terme));
        }
        return frais;
    }

    private List<Annexe> annexes() {
        return complements.annexes().valeur().orElse(List.of());
    }

    /** Null when nobody knows how far it is, or how far it has to be. */
    private Boolean assezLoin(Annexe annexe) {
        BigDecimal allerRetour = regard.demande().frais().kmAllerRetour();
        return annexe.seuilKm().selon(() -> Boolean.TRUE, () -> null,
                km -> allerRetour == null ? null : (Boolean) (allerRetour.compareTo(BigDecimal.valueOf(2L * km)) > 0));
    }

    /** Of one amount for several headings, or for one or the other, nobody tells which is paid. */
    private Optional<Terme> terme(Annexe annexe) {
        boolean pourElleSeule = annexe.rubriques().size() == 1 && annexe.nonCumul().selon(() -> true, () -> false, oui -> !oui);
        List<LigneDAide> lignes = annexe.lignes().valeur().orElse(List.of());
        if (!pourElleSeule || lignes.isEmpty() || !Boolean.TRUE.equals(assezLoin(annexe))) {
            return Optional.empty();
        }
        TableDeLAide table = TableDeLAide.de(ParametreDAide.ANNEXES, lignes, regard);
        return table.issue().estRemplie() ? table.euros().valeur().flatMap(euros -> annexe.par().valeur().flatMap(par -> terme(euros, par))) : Optional.empty();
    }

    private Optional<Terme> terme(Montant euros, Annexe.Par par) {
        BigDecimal fois = switch (par) {
            case HEURE -> regard.demande().formation().heuresCentre();
            case MOIS -> regard.situation().dureeMois();
            case FORMATION -> BigDecimal.ONE;
        };
        Valeur valeur = aide.valeur(ParametreDAide.ANNEXES, euros.euros(), "euros");
        String unite = par == Annexe.Par.HEURE ? " h" : par == Annexe.Par.MOIS ? " mois" : "";
        return Optional.ofNullable(fois).map(n -> Termes.calcule(euros.euros().multiply(n),
                Nombres.euros(euros.euros()) + (unite.isEmpty() ? "" : " × " + Nombres.nombre(n) + unite), valeur));
    }

    /** The national scale pays the trainee, whose training is long enough for it; other scales and other trainees are told beside the plan. */
    public boolean peutPayerLaRps() {
        return remuneration().isPresent();
    }

    public Issue assezLonguePourLaRps() {
        Optional<Integer> heures = remuneration().flatMap(r -> r.plusDHeures().valeur());
        return heures.isEmpty() ? Issue.REMPLIE
                : Stages.plusLongue(regard.demande().formation(), regard.valeur(ParametreDAide.REMUNERATION, heures.get(), "heures"));
    }

    private Optional<Remuneration> remuneration() {
        return complements.remuneration().valeur().filter(r -> r.bareme().valeur().filter(b -> RPS.equals(b.code())).isPresent()
                && r.mensuel().estSansObjet() && r.reserveeA().estSansObjet() && !r.plusDHeures().estInconnu());
    }

    /** Those that the plan does not pay. */
    ComplementsDAide nonPayes() {
        Map<Rubrique, Terme> frais = frais();
        List<Annexe> autres = annexes().stream().filter(annexe -> annexe.rubriques().stream().anyMatch(rubrique -> !frais.containsKey(rubrique))).toList();
        boolean rps = peutPayerLaRps() && assezLonguePourLaRps().estRemplie();
        return complements.avec(rps ? Renseignement.sansObjet() : complements.remuneration(),
                frais.isEmpty() ? complements.annexes() : autres.isEmpty() ? Renseignement.sansObjet() : Renseignement.de(autres));
    }
}
