package fr.crefop.conference.cadre;

import java.util.Locale;
import java.util.function.Function;

/**
 * The 31 parameters that tell an individual aid (regions.md A.7), by the names that the packs give them; two of them are in two
 * parts: publics and inscriptionExigee, niveauEntree and niveauVise.
 */
public enum ParametreDAide {
    DISPONIBILITE("l'état de l'aide", VersionDAide::disponibilite),
    PUBLICS("les publics", v -> v.publicVise().publics()),
    INSCRIPTION_EXIGEE("l'inscription comme demandeur d'emploi", v -> v.publicVise().inscriptionExigee()),
    HEURES_TRAVAILLEES_MAX("les heures travaillées à côté", v -> v.publicVise().heuresTravailleesMax()),
    RESIDENCE("le domicile", v -> v.publicVise().residence()),
    AGE("l'âge", v -> v.publicVise().age()),
    NIVEAU_ENTREE("le niveau de la personne", v -> v.formationVisee().niveauEntree()),
    NIVEAU_VISE("le niveau visé", v -> v.formationVisee().niveauVise()),
    CERTIFICATION("la certification", v -> v.formationVisee().certification()),
    DUREE("la durée", v -> v.formationVisee().duree()),
    HEURES_HEBDO("les heures par semaine", v -> v.formationVisee().heuresHebdo()),
    PART_ENTREPRISE_MAX("la part en entreprise", v -> v.formationVisee().partEntrepriseMax()),
    CARENCE_FORMATION_INITIALE("le temps écoulé depuis la formation initiale", v -> v.publicVise().carenceFormationInitiale()),
    ANTI_REDONDANCE("le temps écoulé depuis une aide semblable", v -> v.publicVise().antiRedondance()),
    HORS_OFFRE_COLLECTIVE("l'absence d'une place collective", v -> v.formationVisee().horsOffreCollective()),
    LIEU("le lieu de la formation", v -> v.formationVisee().lieu()),
    CODES("les domaines de formation", v -> v.formationVisee().codes()),
    EMPLOYEUR("l'engagement d'un employeur", v -> v.demarche().employeur()),
    ORGANISME("l'organisme de formation", v -> v.demarche().organisme()),
    PRESCRIPTEURS("la prescription", v -> v.demarche().prescripteurs()),
    DEVIS("les devis", v -> v.demarche().devis()),
    DELAI_AVANT("le délai de dépôt", v -> v.demarche().delaiAvant()),
    PLAFOND("le plafond", v -> v.montant().plafond()),
    COUT_HORAIRE("le coût horaire", v -> v.montant().coutHoraire()),
    TAUX("la part prise en charge", v -> v.montant().taux()),
    CPF("l'usage du CPF", v -> v.montant().cpf()),
    CUMUL("le cumul avec d'autres aides", v -> v.montant().cumul()),
    COMPLEMENT_PERSONNE("ce que la personne peut payer", v -> v.montant().complementPersonne()),
    CIRCUIT("le circuit de la demande", VersionDAide::circuit),
    REMUNERATION("la rémunération", v -> v.complements().remuneration()),
    ANNEXES("les frais annexes", v -> v.complements().annexes()),
    PRIME("la prime", v -> v.complements().prime()),
    PLAFOND_ANNUEL_ENVELOPPE("l'enveloppe de l'année", v -> v.complements().plafondAnnuelEnveloppe());

    private final String libelle;
    private final Function<VersionDAide, Renseignement<?>> lecture;

    ParametreDAide(String libelle, Function<VersionDAide, Renseignement<?>> lecture) {
        this.libelle = libelle;
        this.lecture = lecture;
    }

    /** As a sentence names it: {@code à confirmer : le domicile}. */
    public String libelle() {
        return libelle;
    }

    /** As the packs write it: {@code coutHoraire}. */
    public String cle() {
        StringBuilder cle = new StringBuilder();
        for (String mot : name().toLowerCase(Locale.ROOT).split("_")) {
            cle.append(cle.isEmpty() ? mot : Character.toUpperCase(mot.charAt(0)) + mot.substring(1));
        }
        return cle.toString();
    }

    /** What that version tells of it. */
    public Renseignement<?> de(VersionDAide version) {
        return lecture.apply(version);
    }
}
