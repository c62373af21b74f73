package fr.crefop.conference.financement.proprietes;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the demandes of 2019 to now are drawn from, all in one region: what others do with a price is told by their own tests. */
final class DemandesDAujourdhui {

    private static final Object[][] VARIANTES = {
        {"beneficiaire.statut", "DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE", "ADHERENT_CSP", "INDEPENDANT", "AGENT_PUBLIC"},
        {"beneficiaire.allocation.type", "AUCUNE", "ARE", "ASS", "ASP", "RSA"}, {"beneficiaire.allocation.montantMensuel", 300, 963.9, 1240},
        {"beneficiaire.allocation.finDroits", "2026-01-31", "2026-10-31", "2028-12-31"}, {"beneficiaire.rqth", true, false},
        {"beneficiaire.cpf.soldeEuros", 0, 0.01, 899.99, 1500, 3100.5, 5000}, {"beneficiaire.cpf.accordTitulaire", true, false},
        {"beneficiaire.cpf.dotations", List.of(), List.of(dotation("REGION", 500)), List.of(dotation("OPCO", 250.01)), List.of(dotation("AT_MP", 3000), dotation("ETAT", 20))},
        {"beneficiaire.cpf.permisValide", true, false}, {"beneficiaire.cpf.certificationDejaObtenue", true}, {"beneficiaire.cpf.dernierBilanFinance", "2022-01-10"},
        {"beneficiaire.dateNaissance", "2010-01-01", "2003-05-05", "1984-04-22", "1958-01-01"}, {"beneficiaire.agesEnfants", List.of(), List.of(3), List.of(3, 9, 13)},
        {"beneficiaire.parentIsole", true, false}, {"beneficiaire.aTravailleSixMoisSurDouze", true, false}, {"beneficiaire.salaireAnterieurMensuel", 1650, 3000},
        {"beneficiaire.aideMobiliteDejaPercue", 5000.5}, {"beneficiaire.ageDepuisMoinsDeDouzeMois", true, false},
        {"parcours.moisSalaries5Ans", 23, 24, 60}, {"parcours.moisCdd12Mois", 3, 5}, {"parcours.ancienneteEntrepriseMois", 11, 60},
        {"parcours.heuresMissions18Mois", 1599, 1600}, {"parcours.heuresEntrepriseTravailTemporaire", 600}, {"parcours.finContrat", "2026-06-30", "2027-01-31"},
        {"parcours.demandePendantContrat", true, false}, {"parcours.dispenseAnciennete", true}, {"parcours.salaireMoyen12DerniersMois", 2150, 4600},
        {"parcours.salaireMoyen4DerniersMois", 1920}, {"parcours.salaireMensuel", 2000}, {"parcours.tauxHoraire", 15, 16.01},
        {"parcours.opco", "AKTO", "OPCO_2I", "ATLAS", "UNIFORMATION", "OPCO_SANTE", "CONSTRUCTYS"}, {"parcours.effectif", 9, 49, 50},
        {"parcours.enveloppeOpcoDejaUtilisee", 2000}, {"projet.changeDeMetier", true, false}, {"projet.positionnementFait", true, false},
        {"projet.interruptionContinueMois", 3, 8}, {"projet.reconversion", Map.of("type", "INTERNE", "accordEcrit", true),
            Map.of("type", "EXTERNE", "accordEcrit", true, "contratAccueilMois", 8)},
        {"formation.session", "INDIVIDUELLE", "INDIVIDUELLE", "PRF", "SANITAIRE_SOCIAL", "POEC", "APPRENTISSAGE"}, {"formation.debut", "2026-09-07", "2026-11-30", "2025-09-29"},
        {"formation.certification.type", "RNCP", "RS", "CLEA", "CQP", "AUCUNE"}, {"formation.permis", "AUCUN", "LEGER", "GROUPE_LOURD"},
        {"formation.vae", true, false}, {"formation.bilanDeCompetences", true, false}, {"formation.heuresCentre", 13, 24, 149.5, 320, 900, 1500},
        {"formation.heuresHebdo", 12, 24, 35}, {"formation.dureeMois", 0.5, 2.37, 8, 14}, {"formation.prixHt", 0, 0.01, 149.99, 333.33, 6400, 21000},
        {"formation.surTempsDeTravail", true, false}, {"formation.placeCollectiveDisponible", true, false}, {"formation.metierEligibleRff", true, false},
        {"formation.organismeReference", true, false}, {"formation.codesFinanceur", List.of(), List.of("CONSEIL_REGIONAL")},
        {"frais.validation", 0, 120.05}, {"frais.nonPedagogiques", 0, 60}, {"frais.transport", 0, 700}, {"frais.hebergement", 0, 900}, {"frais.restauration", 600},
        {"frais.gardeEnfants", 0, 600}, {"frais.kmAllerRetour", 59, 80}, {"frais.jours", 100}, {"frais.nuits", 20},
        {"dossier.validationPoleEmploi", true, false}, {"dossier.prescription", true, false}, {"dossier.avisMedecinTravail", true, false},
        {"dossier.accordEmployeur", true, false}, {"dossier.initiativeEmployeur", true, false}, {"dossier.apportPersonnelPropose", 0, 700},
        {"dossier.contributionEmployeur", Map.of("mode", "AUCUNE"), Map.of("mode", "RESTE"), Map.of("mode", "POURCENTAGE", "valeur", 33.3), Map.of("mode", "MONTANT", "valeur", 1000.01)},
        {"dossier.montantsAccordes", Map.of("AIF", 400), Map.of("PTP", 5000.5)}, {"dossier.decisions", Map.of("PTP", "FAVORABLE"), Map.of("PTP", "DEFAVORABLE")},
        {"dateDepot", "2026-01-15", "2026-06-01", "2026-08-20"}, {"depots.CPF", "2026-02-10", "2026-03-30"}, {"depots.EMPLOYEUR", "2026-01-02", "2026-07-20"},
        {"hypotheses.aif.plafond", 400}, {"hypotheses.cpf.participation.exonereOpco", false}, {"hypotheses.ptp.annexes.TR", 150}, {"hypotheses.exclure", List.of("PTP"), List.of("AIF", "CPF_SALARIE")}};
    /** The contract asks for these; the others are presumed (K). */
    private static final Set<String> GARDEES = Set.of("cpf", "PTP", "PERIODE_RECONVERSION", "AIF", "dateNaissance", "statut", "intitule", "debut", "heuresCentre", "prixHt", "mode", "type",
            "aussiSalarie", "autreBeneficiaireObligationEmploi", "autreSituationParticuliere", "agepiDepuisMoinsDeDouzeMois", "heuresEntreprise", "categories",
            "session", "apportPersonnelPropose", "prixTtc", "active", "permis", "langue", "certificationDejaObtenue", "dispenseAnciennete", "dotations",
            "validation", "enveloppeOpcoDejaUtilisee", "aideMobiliteDejaPercue", "dernierBilanFinance", "dernierPtp", "reconversion", "montantsAccordes",
            "decisions", "regionDomicile", "regionFormation", "certification", "certifinfo");
    static final DemandesTirees TIREES = new DemandesTirees(Atelier.partages(RegimeDeTest.DE_2019.regime()), VARIANTES, GARDEES);

    private DemandesDAujourdhui() {}

    private static Map<String, Object> dotation(String origine, double montant) {
        return Map.of("origine", origine, "montant", montant);
    }
}
