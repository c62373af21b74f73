package fr.crefop.conference.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The person who wants the training. Amounts are euros a month, the CPF balance is in hours. */
public record Beneficiaire(
        LocalDate dateNaissance,
        Statut statut,
        String regionDomicile,
        Allocation allocation,
        Cpf cpf,
        Boolean rqth,
        Boolean autreBeneficiaireObligationEmploi,
        Boolean aussiSalarie,
        Boolean agepiDepuisMoinsDeDouzeMois,
        Boolean parentIsole,
        List<Integer> agesEnfants,
        Boolean mereTroisEnfants,
        Boolean separeDepuisMoinsTroisAns,
        Boolean aTravailleSixMoisSurDouze,
        BigDecimal salaireAnterieurMensuel,
        Boolean nonSalarieDouzeMois,
        NiveauQualification niveauQualification) {

    public enum Statut {
        DEMANDEUR_EMPLOI("demandeur d'emploi"),
        SALARIE_CDI("salarié en CDI"),
        SALARIE_CDD("salarié en CDD"),
        INTERIMAIRE("intérimaire"),
        ADHERENT_CSP("adhérent au contrat de sécurisation professionnelle"),
        INDEPENDANT("indépendant"),
        AGENT_PUBLIC("agent public");

        private final String libelle;

        Statut(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public enum TypeAllocation { AUCUNE, ARE, ASS, RSA, ATA, ASP, ASR, ATP }

    public enum NiveauQualification { VI, V_BIS, V, IV, III, II, I }

    public record Allocation(TypeAllocation type, BigDecimal montantMensuel, LocalDate finDroits) {}

    public record Cpf(BigDecimal soldeHeures, Boolean accordTitulaire) {}
}
