package fr.crefop.conference.processus;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What everybody answers in a story that passes by every waiting step: something is missing the first time, the bureau is
 * always tied and its co-presidents adopt.
 */
final class ReponsesDUneHistoire {

    private ReponsesDUneHistoire() {}

    /** @param premierTour nothing was asked of the advisor yet */
    static Map<String, Object> a(String tache, String compte, boolean premierTour) {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        return switch (tache) {
            case TraitementSaisine.VERIFIER_RECEVABILITE -> premierTour
                    ? Map.of("recevabilite", "A_COMPLETER", "manque", "Un devis")
                    : Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE");
            case TraitementSaisine.COMPLETER_DOSSIER -> Map.of("reponse", "Devis joint");
            case VoteBureau.VOTER -> Map.of("commentaire", "Avis du collège",
                    "choix", List.of("bureau.etat", "bureau.region").contains(compte) ? "POUR" : "CONTRE");
            case VoteBureau.DEPARTAGER -> Map.of("choix", "POUR");
            case TraitementSaisine.DONNER_MANDAT, EtudeThematique.DONNER_MANDAT -> Map.of("objet", "Trouver le reste",
                    "echeance", jour.plusDays(45).toString(), "rapporteur", "rapporteur");
            case GroupeDeTravail.REDIGER_CAHIER -> Map.of("cahierDesCharges", "Solliciter la Région");
            case GroupeDeTravail.DONNER_AVIS -> Map.of("avis", "Oui");
            case GroupeDeTravail.PROPOSER_SOLUTION -> Map.of("derogation1", true, "dispositif1", "REGION_CHEQUE", "rubrique1", "CP",
                    "montant1", "415,00", "motif1", "Cumul accepté à titre exceptionnel");
            case EngagementFinanceurs.ENGAGER -> Map.of("reponse", "ACCEPTE");
            case TraitementSaisine.CONFIRMER_ENTREE -> Map.of("entreeEnFormation", "OUI");
            case EtudeThematique.VERIFIER -> Map.of("recevabilite", "RECEVABLE");
            case EtudeThematique.RENDRE_RAPPORT -> Map.of("rapport", "Le cumul est utile.", "suite", "CONVENTION",
                    "titre", "Convention d'avant", "texte", "Le chèque complète le CIF.", "partie1", "REGION",
                    "partie2", "FONGECIF", "cumul1", "cumul.cif.region", "effet", jour.toString());
            case SignatureConvention.SIGNER -> Map.of("reponse", "SIGNE");
            default -> throw new IllegalStateException("Aucune réponse prévue à " + tache);
        };
    }
}
