package fr.crefop.conference.financement.proprietes;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.cadre.Rubrique;
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
        exiger(Dispositif.de("AIF"), null, valeur("aif.plafond"), BigDecimal.ONE);
        exiger(Dispositif.de("AIF"), null, valeur("aif.coutHoraireMax"), heures);
        exiger(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, valeur("region.cheque.plafond"), BigDecimal.ONE);
        exiger(Dispositif.de("AGEFIPH"), Rubrique.CP, valeur("agefiph.plafond"), BigDecimal.ONE);
        exiger(Dispositif.de("AIDE_MOBILITE"), null, valeur("mobilite.plafond"), BigDecimal.ONE);
        exiger(Dispositif.de("AGEPI"), null, new BigDecimal("520"), BigDecimal.ONE);
        exiger(Dispositif.de("APPORT_PERSONNEL"), null, demande.dossier().apportPersonnelPropose(), BigDecimal.ONE);
        if (demande.beneficiaire().cpf() != null && demande.beneficiaire().cpf().soldeHeures() != null) {
            exiger(Dispositif.de("CPF_DE"), null, valeur("cpf.de.tauxHoraire"), demande.beneficiaire().cpf().soldeHeures().min(heures));
        }
        for (Dispositif cif : new Dispositif[] {Dispositif.de("CIF_CDD"), Dispositif.de("CIF_CDI")}) {
            String prefixe = "opacif." + demande.parcours().opacif() + (cif == Dispositif.de("CIF_CDI") ? ".cdi" : "");
            exiger(cif, Rubrique.CP, valeur(prefixe + ".plafond"), BigDecimal.ONE);
            exiger(cif, Rubrique.CP, valeur(prefixe + ".tauxHoraire"), heures);
        }
        for (Rubrique rubrique : new Rubrique[] {Rubrique.TR, Rubrique.HE}) {
            exiger(Dispositif.de("CIF_CDD"), rubrique, valeur("cif.annexes." + rubrique), BigDecimal.ONE);
            exiger(Dispositif.de("CPF_SALARIE"), rubrique, valeur("opca.annexes." + rubrique), BigDecimal.ONE);
            exiger(Dispositif.de("REGION_CHEQUE"), rubrique, valeur("region.annexes." + rubrique), BigDecimal.ONE);
        }
        if (demande.dossier().contributionEmployeur() != null && "MONTANT".equals(demande.dossier().contributionEmployeur().mode())) {
            exiger(Dispositif.de("EMPLOYEUR"), null, demande.dossier().contributionEmployeur().valeur(), BigDecimal.ONE);
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
