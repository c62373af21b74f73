package fr.crefop.conference.cadre;

/**
 * Who asks, who studies, who decides and who pays: four parts, often of four houses (regions.md A.5).
 *
 * @param paiement how the money goes
 */
public record CircuitDAide(Renseignement<Deposant> deposant, Renseignement<ActeurDAide> instructeur, Renseignement<ActeurDAide> payeur,
        Renseignement<Decideur> decideur, Renseignement<Paiement> paiement) {

    public enum Deposant { PERSONNE, CONSEILLER, ORGANISME, ENTREPRISE }

    public enum Decideur { AUTOMATIQUE, INSTRUCTEUR, COMMISSION, EXECUTIF }

    public enum Paiement { HEURES_REALISEES, A_L_ORGANISME, ABONDEMENT_DU_COMPTE }
}
