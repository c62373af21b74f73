package fr.crefop.conference.financement.regime2019.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one demande says, as a reader of the law would note it. Null is what nobody said; amounts are in cents. */
final class Faits {

    static final Set<String> SALARIES = Set.of("SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE");
    static final Set<String> SANS_EMPLOI = Set.of("DEMANDEUR_EMPLOI", "ADHERENT_CSP");

    /** What somebody else puts on the account for this project. */
    record Dotation(String origine, long montant) {}

    LocalDate depot;
    /** The day of Mon Compte Formation and that of the request to the employer: those of the filing when nobody said another. */
    LocalDate souscription;
    LocalDate demandeEmployeur;
    LocalDate debut;

    String statut;
    LocalDate naissance;
    Long solde;
    Boolean accordTitulaire;
    List<Dotation> dotations = new ArrayList<>();
    LocalDate dernierBilan;
    Boolean certificationDejaObtenue;
    Boolean permisValide;
    Boolean rqth;
    Boolean autreObligationEmploi;
    Boolean aussiSalarie;
    Boolean contratEtudie;

    final FraisAnnexes frais = new FraisAnnexes();
    final Ressources ressources = new Ressources();

    String regionDomicile = LoiDeLaRegion.CENTRE;
    String regionFormation = LoiDeLaRegion.CENTRE;
    List<String> codesFinanceur;
    List<String> formacodes;
    String intitule = "Formation";
    String session = "INDIVIDUELLE";
    long prixHt;
    Long prixTtc;
    Long validation;
    BigDecimal heures;
    BigDecimal heuresEntreprise;
    Integer dureeMois;
    String certification;
    Boolean certificationActive;
    Boolean langue;
    String permis;
    Boolean vae;
    Boolean bilan;
    Boolean creation;
    Boolean organismeDeQualite;
    Boolean surTempsDeTravail;
    Boolean placeCollective;

    Boolean valideParFranceTravail;
    Boolean accordEmployeur;
    Boolean initiativeEmployeur;
    Boolean prescription;
    Boolean avisMedecin;
    String modeEmployeur;
    /** Cents, or hundredths of a per cent. */
    Long valeurEmployeur;
    Long apport;
    Long aifAccordee;
    Long planAccorde;
    String decisionPtp;

    Integer moisSalaries;
    Integer moisCdd;
    Integer anciennete;
    Integer heuresMissions;
    Integer heuresAgence;
    Boolean dispense;
    LocalDate finContrat;
    Boolean demandePendantContrat;
    Integer dernierPtpMois;
    LocalDate dernierPtpFin;
    Boolean changeDeMetier;
    Boolean positionnement;
    Integer interruptionMois;
    String opco;
    Integer effectif;
    Long enveloppeUtilisee;

    /** Day of the agreement that a Pro-A needs; null when there is none. */
    LocalDate avenant;
    String reconversion;
    Boolean accordEcrit;
    Integer contratAccueilMois;
    Boolean contratAccueilCdi;
    String decisionReconversion;

    boolean salarie() {
        return SALARIES.contains(statut);
    }

    boolean sansEmploi() {
        return SANS_EMPLOI.contains(statut);
    }

    LocalDate jourDuCompte() {
        return souscription == null ? depot : souscription;
    }

    LocalDate jourDeLEmployeur() {
        return demandeEmployeur == null ? depot : demandeEmployeur;
    }

    /** N-5: what the person owes; with VAT when the body is subject to it. */
    long prix() {
        return prixTtc == null ? prixHt : prixTtc;
    }

    boolean assujetti() {
        return prixTtc != null && prixTtc > prixHt;
    }

    /** Cents by heading. */
    Map<String, Long> couts() {
        Map<String, Long> couts = new LinkedHashMap<>();
        couts.put("CP", prix());
        couts.put("VAL", fraisDeValidation());
        couts.put("FNP", frais.nonPedagogiques);
        couts.put("TR", frais.transport);
        couts.put("HE", frais.hebergement);
        couts.put("RE", frais.restauration);
        couts.put("GE", frais.garde);
        return couts;
    }

    long fraisDeValidation() {
        return validation == null ? 0 : validation;
    }

    long dotationsPromises() {
        return dotations.stream().mapToLong(Dotation::montant).sum();
    }

    /** Those of L6323-4 II: what an employer owes for a failing of its own is none of them. */
    long dotationsDeTiers() {
        return dotations.stream().filter(d -> !"EMPLOYEUR_CORRECTIF".equals(d.origine())).mapToLong(Dotation::montant).sum();
    }

    ObjectNode demande() {
        ObjectNode demande = JsonNodeFactory.instance.objectNode();
        poser(demande, "dateDepot", depot);
        poser(demande, "depots.CPF", souscription);
        poser(demande, "depots.EMPLOYEUR", demandeEmployeur);
        poser(demande, "depots.AVENANT", avenant);
        personne(demande);
        parcours(demande);
        formation(demande);
        frais.poser(demande);
        ressources.poser(demande);
        poser(demande, debut.isBefore(LoiDesFraisAnnexes.AGE) ? "beneficiaire.agepiDepuisMoinsDeDouzeMois" : "beneficiaire.ageDepuisMoinsDeDouzeMois",
                frais.gardeDejaAidee);
        dossier(demande);
        return demande;
    }

    private void personne(ObjectNode demande) {
        poser(demande, "beneficiaire.dateNaissance", naissance);
        poser(demande, "beneficiaire.statut", statut);
        poser(demande, "beneficiaire.regionDomicile", regionDomicile);
        poser(demande, "beneficiaire.cpf.soldeEuros", euros(solde));
        poser(demande, "beneficiaire.cpf.accordTitulaire", accordTitulaire);
        Atelier.poser(demande, "beneficiaire.cpf.dotations", Atelier.JSON.valueToTree(dotations.stream()
                .map(d -> Map.of("origine", d.origine(), "montant", euros(d.montant()))).toList()));
        poser(demande, "beneficiaire.cpf.dernierBilanFinance", dernierBilan);
        poser(demande, "beneficiaire.cpf.certificationDejaObtenue", certificationDejaObtenue);
        poser(demande, "beneficiaire.cpf.permisValide", permisValide);
        poser(demande, "beneficiaire.rqth", rqth);
        poser(demande, "beneficiaire.autreBeneficiaireObligationEmploi", autreObligationEmploi);
        poser(demande, "beneficiaire.aussiSalarie", aussiSalarie);
    }

    private void parcours(ObjectNode demande) {
        poser(demande, "parcours.moisSalaries5Ans", moisSalaries);
        poser(demande, "parcours.moisCdd12Mois", moisCdd);
        poser(demande, "parcours.ancienneteEntrepriseMois", anciennete);
        poser(demande, "parcours.heuresMissions18Mois", heuresMissions);
        poser(demande, "parcours.heuresEntrepriseTravailTemporaire", heuresAgence);
        poser(demande, "parcours.dispenseAnciennete", dispense);
        poser(demande, "parcours.finContrat", finContrat);
        poser(demande, "parcours.demandePendantContrat", demandePendantContrat);
        poser(demande, "parcours.dernierPtp.dureeMois", dernierPtpMois);
        poser(demande, "parcours.dernierPtp.fin", dernierPtpFin);
        poser(demande, "parcours.opco", opco);
        poser(demande, "parcours.effectif", effectif);
        poser(demande, "parcours.enveloppeOpcoDejaUtilisee", euros(enveloppeUtilisee));
        poser(demande, "projet.changeDeMetier", changeDeMetier);
        poser(demande, "projet.positionnementFait", positionnement);
        poser(demande, "projet.interruptionContinueMois", interruptionMois);
        poser(demande, "projet.reconversion.type", reconversion);
        poser(demande, "projet.reconversion.accordEcrit", accordEcrit);
        poser(demande, "projet.reconversion.contratAccueilMois", contratAccueilMois);
        poser(demande, "projet.reconversion.contratAccueilCdi", contratAccueilCdi);
    }

    private void formation(ObjectNode demande) {
        poser(demande, "formation.intitule", intitule);
        poser(demande, "formation.regionFormation", regionFormation);
        poser(demande, "formation.codesFinanceur", codesFinanceur);
        poser(demande, "formation.formacodes", formacodes);
        poser(demande, "formation.debut", debut);
        poser(demande, "formation.session", session);
        poser(demande, "formation.dureeMois", dureeMois);
        poser(demande, "formation.heuresCentre", heures);
        poser(demande, "formation.heuresEntreprise", heuresEntreprise);
        poser(demande, "formation.prixHt", euros(prixHt));
        poser(demande, "formation.prixTtc", euros(prixTtc));
        poser(demande, "formation.certification.type", certification);
        poser(demande, "formation.certification.active", certificationActive);
        poser(demande, "formation.langue", langue);
        poser(demande, "formation.permis", permis);
        poser(demande, "formation.vae", vae);
        poser(demande, "formation.bilanDeCompetences", bilan);
        poser(demande, "formation.creationEntreprise", creation);
        poser(demande, "formation.organismeReference", organismeDeQualite);
        poser(demande, "formation.surTempsDeTravail", surTempsDeTravail);
        poser(demande, "formation.placeCollectiveDisponible", placeCollective);
        poser(demande, "frais.validation", euros(validation));
    }

    private void dossier(ObjectNode demande) {
        poser(demande, "dossier.validationPoleEmploi", valideParFranceTravail);
        poser(demande, "dossier.contratTravailEtudie", contratEtudie);
        poser(demande, "dossier.accordEmployeur", accordEmployeur);
        poser(demande, "dossier.initiativeEmployeur", initiativeEmployeur);
        poser(demande, "dossier.prescription", prescription);
        poser(demande, "dossier.avisMedecinTravail", avisMedecin);
        poser(demande, "dossier.contributionEmployeur.mode", modeEmployeur);
        poser(demande, "dossier.contributionEmployeur.valeur", euros(valeurEmployeur));
        poser(demande, "dossier.apportPersonnelPropose", euros(apport));
        poser(demande, "dossier.montantsAccordes.AIF", euros(aifAccordee));
        poser(demande, "dossier.montantsAccordes.PLAN_OPCO", euros(planAccorde));
        poser(demande, "dossier.decisions.PTP", decisionPtp);
        poser(demande, "dossier.decisions.PERIODE_RECONVERSION", decisionReconversion);
    }

    static BigDecimal euros(Long centimes) {
        return centimes == null ? null : BigDecimal.valueOf(centimes, 2);
    }

    static void poser(ObjectNode demande, String chemin, Object valeur) {
        if (valeur != null) {
            JsonNode noeud = Atelier.JSON.valueToTree(valeur);
            Atelier.poser(demande, chemin, noeud);
        }
    }
}
