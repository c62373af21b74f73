package fr.crefop.conference.financement.proprietes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the demandes of 2015-2018 are drawn from. */
final class DemandesDe2015 {

    private static final List<String> CAS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");
    private static final Object[][] VARIANTES = {
        {"beneficiaire.statut", "DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE", "ADHERENT_CSP", "INDEPENDANT", "AGENT_PUBLIC"},
        {"beneficiaire.allocation.type", "AUCUNE", "ARE", "ASS", "ASP", "ASR"}, {"beneficiaire.allocation.montantMensuel", 300, 616.2, 1200},
        {"beneficiaire.allocation.finDroits", "2017-01-01", "2018-07-31", "2019-12-31"}, {"beneficiaire.rqth", true, false},
        {"beneficiaire.parentIsole", true, false}, {"beneficiaire.cpf.soldeHeures", 0, 24, 33.5, 150}, {"beneficiaire.agesEnfants", List.of(3), List.of(3, 9, 11)},
        {"beneficiaire.cpf.accordTitulaire", true, false}, {"beneficiaire.dateNaissance", "2003-01-01", "1994-05-05", "1970-01-01"},
        {"parcours.opca", "OPCALIA", "FORCO", "ANFA", "UNIFORMATION", "OPCABAIA", "AFDAS", "OPCA_DEFI", "FAF_TT", "INTERGROS", "ACTALIANS", "AGEFOS_PME"},
        {"parcours.opacif", "FONGECIF_CVL", "FAF_TT", "UNIFORMATION", "UNIFAF", "AFDAS", "UNAGECIF", "FAFSEA"}, {"parcours.salaireMensuel", 1500, 4000, 9000},
        {"parcours.salaireMoyen4DerniersMois", 1200, 3100, 9000}, {"parcours.finDernierCdd", "2018-03-31", "2016-03-31"},
        {"parcours.moisSalaries5Ans", 12, 24, 40}, {"parcours.moisCdd12Mois", 3, 6}, {"parcours.ancienneteEntrepriseMois", 5, 40},
        {"parcours.opcaRepondAppelCsp", true, false}, {"parcours.idcc", "0675", "2120", "83", "44"}, {"parcours.artisanal", true, false}, {"parcours.effectif", 5, 50},
        {"parcours.heuresMissions18Mois", 1600}, {"parcours.heuresEntrepriseTravailTemporaire", 600}, {"parcours.moisIntermittent", 24},
        {"formation.session", "INDIVIDUELLE", "PRF", "VISA", "SANITAIRE_SOCIAL", "AFC", "APPRENTISSAGE"}, {"formation.debut", "2015-03-02", "2018-12-31"},
        {"formation.codesFinanceur", List.of(), List.of("CONSEIL_REGIONAL"), List.of("AGEFIPH")}, {"formation.placeCollectiveDisponible", true, false},
        {"formation.formacodes", List.of("43436"), List.of("13030"), List.of("32663")}, {"formation.listesCpf", List.of(), List.of("CPNE"), List.of("COPANEF")},
        {"formation.vae", true, false}, {"formation.clea", true, false}, {"formation.rncp", true, false}, {"formation.heuresCentre", 0.5, 35, 120, 333.33, 800},
        {"formation.surTempsDeTravail", true, false}, {"formation.prixHt", 0, 0.01, 333.33, 21000, 99999.99}, {"formation.bilanDeCompetences", true, false},
        {"formation.categories", List.of("LANGUES", "BUREAUTIQUE"), List.of("INSTALLATION_ARTISANALE")}, {"formation.dureeMois", 0.5, 2.37, 14}, {"formation.heuresHebdo", 12, 35},
        {"frais.transport", 0, 450.5}, {"frais.hebergement", 0, 1200}, {"frais.restauration", 77.77}, {"frais.gardeEnfants", 800}, {"frais.nonPedagogiques", 100},
        {"frais.kmAllerRetour", 80}, {"frais.jours", 30}, {"frais.nuits", 12}, {"dossier.accordEmployeur", true, false}, {"dossier.initiativeEmployeur", true, false},
        {"dossier.nombreDevis", 0, 2}, {"dossier.lettreMotivation", true}, {"dossier.avisMedecinTravail", true, false}, {"dossier.validationPoleEmploi", true, false},
        {"dossier.apportPersonnelPropose", 0, 700}, {"dossier.contributionEmployeur", Map.of("mode", "AUCUNE"), Map.of("mode", "RESTE"),
            Map.of("mode", "POURCENTAGE", "valeur", 33.3), Map.of("mode", "MONTANT", "valeur", 1000.01)}, {"dateDepot", "2018-01-02", "2018-08-01"},
        {"hypotheses.aif.plafond", 400}, {"hypotheses.convention.region_fongecif.active", true}, {"hypotheses.convention.fongecif_pe.active", true, false},
        {"hypotheses.convention.opca_fongecif.active", true}, {"hypotheses.convention.agefiph_fongecif.active", true}, {"hypotheses.pp.baseHeures", "TOUTES"},
        {"hypotheses.cpf.de.ventilation", "PEDAGO_8_ANNEXES_1"}, {"hypotheses.region.annexes.TR", 150}, {"hypotheses.opca.annexes.HE", 99.99},
        {"hypotheses.agefiph.annexes.TR", 200}, {"hypotheses.cif.annexes.TR", 60}, {"hypotheses.opca.plan.defaut", 500}, {"hypotheses.csp.fa.taux", 50},
        {"hypotheses.cumul.cheque.agefiph", "OUI"}, {"hypotheses.exclure", List.of("CIF_CDD"), List.of("CPF_DE", "CPF_SALARIE")}};
    /**
     * The contract asks for these; those that I.2 takes for granted are never unknown; and a body that is not known is
     * taken for one of the common kind, because the conditions of temporary workers and artists are variants of it (B.6).
     */
    private static final Set<String> GARDEES = Set.of("dateNaissance", "statut", "intitule", "debut", "heuresCentre", "prixHt", "mode",
            "aussiSalarie", "autreBeneficiaireObligationEmploi", "agepiDepuisMoinsDeDouzeMois", "heuresEntreprise", "certifinfo", "categories", "session",
            "apportPersonnelPropose", "moisIntermittent", "opacif");
    static final DemandesTirees TIREES = new DemandesTirees(CAS, VARIANTES, GARDEES);

    private DemandesDe2015() {}
}
