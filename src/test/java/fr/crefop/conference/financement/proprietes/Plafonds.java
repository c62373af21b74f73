package fr.crefop.conference.financement.proprietes;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The ceilings of the référentiel, read in the barème and held against a finished plan: each that is broken, in words. */
final class Plafonds {

    /** A line is rounded half up, its ceiling is not. */
    private static final BigDecimal ARRONDI = new BigDecimal("0.005");

    private final PlanDeFinancement plan;
    private final Demande demande;
    private final Bareme bareme;
    private final List<String> depasses = new ArrayList<>();

    private Plafonds(PlanDeFinancement plan, Demande demande, Bareme bareme) {
        this.plan = plan;
        this.demande = demande;
        this.bareme = bareme;
    }

    /** @param demande with its presumptions */
    static List<String> depasses(PlanDeFinancement plan, Demande demande, Bareme bareme) {
        Plafonds plafonds = new Plafonds(plan, demande, bareme);
        plafonds.verifier();
        return plafonds.depasses;
    }

    private void verifier() {
        BigDecimal heures = demande.formation().heuresCentre();
        exiger(Dispositif.AIF, null, valeur("aif.plafond"), BigDecimal.ONE);
        exiger(Dispositif.AIF, null, valeur("aif.coutHoraireMax"), heures);
        exiger(Dispositif.REGION_CHEQUE, Rubrique.CP, valeur("region.cheque.plafond"), BigDecimal.ONE);
        exiger(Dispositif.AGEFIPH, Rubrique.CP, valeur("agefiph.plafond"), BigDecimal.ONE);
        exiger(Dispositif.AIDE_MOBILITE, null, valeur("mobilite.plafond"), BigDecimal.ONE);
        exiger(Dispositif.AGEPI, null, new BigDecimal("520"), BigDecimal.ONE);
        exiger(Dispositif.APPORT_PERSONNEL, null, demande.dossier().apportPersonnelPropose(), BigDecimal.ONE);
        if (demande.beneficiaire().cpf() != null && demande.beneficiaire().cpf().soldeHeures() != null) {
            exiger(Dispositif.CPF_DE, null, valeur("cpf.de.tauxHoraire"), demande.beneficiaire().cpf().soldeHeures().min(heures));
        }
        for (Dispositif cif : new Dispositif[] {Dispositif.CIF_CDD, Dispositif.CIF_CDI}) {
            String prefixe = "opacif." + demande.parcours().opacif() + (cif == Dispositif.CIF_CDI ? ".cdi" : "");
            exiger(cif, Rubrique.CP, valeur(prefixe + ".plafond"), BigDecimal.ONE);
            exiger(cif, Rubrique.CP, valeur(prefixe + ".tauxHoraire"), heures);
        }
        for (Rubrique rubrique : new Rubrique[] {Rubrique.TR, Rubrique.HE}) {
            exiger(Dispositif.CIF_CDD, rubrique, valeur("cif.annexes." + rubrique), BigDecimal.ONE);
            exiger(Dispositif.CPF_SALARIE, rubrique, valeur("opca.annexes." + rubrique), BigDecimal.ONE);
            exiger(Dispositif.REGION_CHEQUE, rubrique, valeur("region.annexes." + rubrique), BigDecimal.ONE);
        }
        if (demande.dossier().contributionEmployeur() != null && "MONTANT".equals(demande.dossier().contributionEmployeur().mode())) {
            exiger(Dispositif.EMPLOYEUR, null, demande.dossier().contributionEmployeur().valeur(), BigDecimal.ONE);
        }
    }

    private BigDecimal valeur(String cle) {
        if (!bareme.connait(cle)) {
            return null;
        }
        Valeur valeur = bareme.valeur(cle);
        return valeur.estVide() ? null : valeur.decimal();
    }

    private void exiger(Dispositif dispositif, Rubrique rubrique, BigDecimal unitaire, BigDecimal nombre) {
        if (unitaire == null) {
            return;
        }
        BigDecimal verse = plan.contributions().stream().filter(c -> c.dispositif() == dispositif && (rubrique == null || c.rubrique() == rubrique))
                .map(Contribution::montant).map(m -> m.euros()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (verse.compareTo(unitaire.multiply(nombre).add(ARRONDI)) > 0) {
            depasses.add(dispositif + " " + rubrique + " : " + verse + " > " + unitaire + " × " + nombre);
        }
    }
}
