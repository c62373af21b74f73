package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Formation.Session;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces;
import java.math.BigDecimal;
import java.util.List;

/**
 * The only data taken for granted when they are missing (référentiel I.2); everything else stays unknown.
 * What I.2 says of one rule alone (AIF-E6 without hours in the company, AIF-E10 without certifinfo) is in that rule.
 */
public final class Presomptions {

    private Presomptions() {}

    public static Demande appliquer(Demande d) {
        return new Demande(d.reference(), d.dateDepot(), d.depots(), beneficiaire(d.beneficiaire()), parcours(d.parcours()),
                formation(d.formation()), d.frais(), pieces(d.dossier()), d.hypotheses());
    }

    private static Beneficiaire beneficiaire(Beneficiaire b) {
        return new Beneficiaire(b.dateNaissance(), b.statut(), b.regionDomicile(), b.allocation(), b.cpf(), b.rqth(),
                ouFaux(b.autreBeneficiaireObligationEmploi()), ouFaux(b.aussiSalarie()),
                ouFaux(b.agepiDepuisMoinsDeDouzeMois()), b.parentIsole(), b.agesEnfants(), b.mereTroisEnfants(),
                b.separeDepuisMoinsTroisAns(), b.aTravailleSixMoisSurDouze(), b.salaireAnterieurMensuel(),
                b.nonSalarieDouzeMois(), b.niveauQualification());
    }

    private static Parcours parcours(Parcours p) {
        return new Parcours(p.moisSalaries5Ans(), p.moisCdd12Mois(), p.finDernierCdd(), p.salaireMoyen4DerniersMois(),
                p.ancienneteEntrepriseMois(), p.salaireMensuel(), p.tauxHoraire(), p.dernierCif(), p.opacif(), p.opca(),
                p.opcaRepondAppelCsp(), ouFaux(p.accordEntrepriseCpf()), ouFaux(p.contratUniqueInsertion()),
                ouFaux(p.entrepriseInsertion()), p.heuresMissions18Mois(), p.heuresEntrepriseTravailTemporaire(),
                p.moisIntermittent(), p.idcc(), p.naf(), p.effectif(), p.artisanal());
    }

    private static Formation formation(Formation f) {
        return new Formation(f.intitule(), f.regionFormation(), f.debut(),
                f.fin() == null && f.dureeMois() != null ? Duree.fin(f.debut(), f.dureeMois()) : f.fin(),
                f.dureeMois(), f.semaines(), f.heuresHebdo(), f.heuresCentre(), f.heuresEntreprise(), f.prixHt(),
                f.session() == null ? Session.INDIVIDUELLE : f.session(), f.rncp(), f.inventaire(), f.clea(), f.vae(),
                f.bilanDeCompetences(), f.permisB(), f.codeRncp(), ouFaux(f.cqp()), f.niveauSortie(),
                f.categories() == null ? List.of() : f.categories(), f.metierEligibleRff(), f.aDistance(),
                f.creationEntreprise(), f.listesCpf(), f.formacodes(), f.certifinfo(), f.codesFinanceur(),
                f.placeCollectiveDisponible(), f.organismeReference(), f.publieeCarif(), f.surTempsDeTravail());
    }

    private static Pieces pieces(Pieces p) {
        return new Pieces(p.validationPoleEmploi(), p.promesseEmbauche(), p.accordEmployeur(), p.contributionEmployeur(),
                p.initiativeEmployeur(), p.nombreDevis(), p.lettreMotivation(), p.avisMedecinTravail(), p.prescription(),
                p.apportPersonnelPropose() == null ? BigDecimal.ZERO : p.apportPersonnelPropose());
    }

    private static Boolean ouFaux(Boolean valeur) {
        return valeur != null && valeur;
    }
}
