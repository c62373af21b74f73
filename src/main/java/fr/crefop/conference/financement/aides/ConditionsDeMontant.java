package fr.crefop.conference.financement.aides;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.cadre.MontantDAide.CoutHoraire;
import fr.crefop.conference.cadre.MontantDAide.CoutHoraire.Effet;
import fr.crefop.conference.cadre.MontantDAide.Cpf;
import fr.crefop.conference.cadre.MontantDAide.Cumul;
import fr.crefop.conference.cadre.MontantDAide.Plafond;
import fr.crefop.conference.cadre.MontantDAide.Taux;
import fr.crefop.conference.cadre.MontantDAide.Taxe;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.financement.regles.Exigences;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Propos.Quantite;
import fr.crefop.conference.vocabulaire.Propos.Sens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What has to be known, or to hold, before an aid can say how much it pays (regions.md A.6, A.7). */
final class ConditionsDeMontant {

    private static final String SOLDE = "beneficiaire.cpf.soldeEuros";

    private final Regard regard;
    private final Formation formation;

    ConditionsDeMontant(Regard regard) {
        this.regard = regard;
        this.formation = regard.demande().formation();
    }

    Issue plafond(Plafond plafond) {
        return TableDeLAide.de(ParametreDAide.PLAFOND, plafond.lignes(), regard).issue();
    }

    Issue taux(Taux taux) {
        return taux.part().estInconnu() || taux.assiette().estInconnu() ? regard.aConfirmer(ParametreDAide.TAUX) : Issue.REMPLIE;
    }

    /** A price under the limit is paid whatever happens above it. */
    Issue coutHoraire(CoutHoraire cout) {
        if (!cout.lignes().estDonne()) {
            return regard.partie(ParametreDAide.COUT_HORAIRE, cout.lignes(), lignes -> Issue.REMPLIE);
        }
        TableDeLAide table = TableDeLAide.de(ParametreDAide.COUT_HORAIRE, cout.lignes().exiger(), regard);
        if (!table.issue().estRemplie() || !table.euros().estDonne() || cout.effet().equals(Renseignement.de(Effet.PLAFONNE))) {
            return table.issue();
        }
        Issue tenu = sousLaLimite(table.euros().exiger(), cout.taxe());
        return cout.effet().estInconnu() && tenu.estRefusee() ? regard.aConfirmer(ParametreDAide.COUT_HORAIRE) : tenu;
    }

    /** With and without VAT, where nobody knows which is compared. */
    private Issue sousLaLimite(Montant limite, Renseignement<Taxe> taxe) {
        Issue ht = sousLaLimite(limite, formation.prixHt());
        Issue ttc = sousLaLimite(limite, Prix.du(formation));
        return taxe.selon(() -> ttc, () -> ht.etat() == ttc.etat() ? ttc : regard.aConfirmer(ParametreDAide.COUT_HORAIRE), t -> t == Taxe.HT ? ht : ttc);
    }

    private Issue sousLaLimite(Montant limite, BigDecimal prix) {
        if (prix.compareTo(limite.euros().multiply(formation.heuresCentre())) <= 0) {
            return Issue.REMPLIE;
        }
        return Issue.refusee(new Quantite(Sens.TROUVE, prix.divide(formation.heuresCentre(), 2, RoundingMode.HALF_UP), "euros"), null);
    }

    /** How the account comes in; what it has to hold, unless the training is one of those for which it is not asked. */
    Issue cpf(Cpf cpf) {
        Issue mode = regard.partie(ParametreDAide.CPF, cpf.mode(), m -> Issue.REMPLIE);
        BigDecimal trouve = regard.demande().beneficiaire().cpf() == null ? null : regard.demande().beneficiaire().cpf().soldeEuros();
        Issue solde = regard.partie(ParametreDAide.CPF, cpf.soldeMin(),
                min -> auMoins(SOLDE, trouve, regard.aide().valeur(ParametreDAide.CPF, min.euros(), "euros")));
        return toutes(mode, solde.estRemplie() || cpf.saufPour().estSansObjet() ? solde : ou(solde, exception(cpf)));
    }

    Issue exception(Cpf cpf) {
        return cpf.saufPour().selon(() -> Issue.refusee((String) null, null), () -> regard.aConfirmer(ParametreDAide.CPF),
                exceptions -> ou(exceptions.stream().map(this::exception).toArray(Issue[]::new)));
    }

    private Issue exception(Cpf.SaufPour exception) {
        String type = formation.certification() == null ? null : formation.certification().type();
        return switch (exception) {
            case VAE -> Exigences.vrai("formation.vae", formation.vae());
            case CLEA_NUMERIQUE -> toutes(Exigences.parmi("formation.certification.type", type, "CLEA"), regard.aConfirmer(ParametreDAide.CPF));
        };
    }

    Issue cumul(Cumul cumul) {
        boolean dit = !cumul.exclus().estInconnu() && !cumul.exclusif().estInconnu() && !cumul.enComplementSeulement().estInconnu() && !cumul.partage().estInconnu();
        return dit ? partage(cumul).issue : regard.aConfirmer(ParametreDAide.CUMUL);
    }

    /** @param part percent that the Région pays; null where nothing is shared */
    record Partage(Issue issue, BigDecimal part) {}

    /** The part of the Région, where what is paid is shared for a person like her. */
    Partage partage(Cumul cumul) {
        for (Cumul.Part part : cumul.partage().valeur().orElse(List.of())) {
            Issue pour = part.acteur().role() == null ? Issue.refusee((String) null, null) : TableDeLAide.profil(part.si(), ParametreDAide.CUMUL, regard);
            if (!pour.estRefusee()) {
                boolean connue = pour.estRemplie() && part.part().estDonne();
                return new Partage(pour.estRemplie() && part.part().estInconnu() ? regard.aConfirmer(ParametreDAide.CUMUL) : pour,
                        connue ? part.part().exiger() : null);
            }
        }
        return new Partage(Issue.REMPLIE, null);
    }

    /** Asked only where the person offers something. */
    Issue complement(Renseignement<Boolean> admis) {
        BigDecimal propose = regard.demande().dossier().apportPersonnelPropose();
        return admis.estInconnu() && propose != null && propose.signum() > 0 ? AideDatee.aConfirmer(ParametreDAide.COMPLEMENT_PERSONNE.libelle()) : Issue.REMPLIE;
    }
}
