package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Choix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those whom the secretariat or the bureau has to answer, or has just answered. */
final class AuBureau {

    static final List<Personne> PERSONNES = List.of(
            new Personne("vote", "2019-/cas/cas-26-02", "Titre professionnel Secrétaire assistant",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "beneficiaire.allocation.finDroits", jours.finDeMoisDans(15),
                            "formation.debut", jours.lundiDans(19)),
                    "Simon", "Nathalie", "conseiller", "France Travail n'a pas validé le projet : le compte paie seul, le reste n'a pas de financeur.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.CONFERENCE);
                        recit.vote(numero, "bureau.salaries", Choix.POUR, "Le projet est solide, il mérite une étude.");
                    }),
            new Personne("departage", "2019-/cas/cas-26-03a", "Anglais pour l'accueil touristique, test certifié",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "formation.debut", jours.lundiDans(20)),
                    "Ribeiro", "Carla", "conseiller.ml", "Le compte ne paie que 1 500,00 € d'une certification du répertoire spécifique.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.CONFERENCE);
                        recit.vote(numero, "bureau.etat", Choix.POUR, "");
                        recit.vote(numero, "bureau.region", Choix.CONTRE, "Ce reste est à la portée de la personne.");
                        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
                        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "Une autre session coûte moins cher.");
                    }),
            new Personne("mandat", "2019-/cas/cas-26-08", "Diplôme d'ingénieur, spécialité énergétique", AuBureau::transitionLongue,
                    "Kerjean", "Solène", "conseiller",
                    "Projet de transition professionnelle accepté ; le plafond laisse 3 000,00 € sans financeur.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.CONFERENCE);
                        recit.tousPour(numero);
                    }),
            new Personne("complement", "2019-/cas/cas-26-12a", "Titre professionnel Employé commercial", AuBureau::incomplet,
                    "Belkacem", "Karim", "conseiller", "Moins de 26 ans, un enfant ; formation à temps partiel.",
                    (recit, numero) -> recit.aCompleter(numero, "Le solde de Mon Compte Formation et le devis de la garde d'enfant.")),
            new Personne("rejet", "2019-/cas/cas-26-06b", "Permis B",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "beneficiaire.dateNaissance", jours.neIlYA(26), "formation.debut", jours.lundiDans(20)),
                    "Roche", "Maxime", "conseiller.ml", "En CDI, aucun tiers ne participe : le compte ne peut pas payer le permis.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.CONFERENCE);
                        recit.vote(numero, "bureau.etat", Choix.CONTRE, "L'employeur n'a pas été sollicité.");
                        recit.vote(numero, "bureau.region", Choix.CONTRE, "Une participation de l'employeur d'au moins 100,00 € ouvrirait le compte.");
                        recit.vote(numero, "bureau.salaries", Choix.ABSTENTION, "");
                        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "À étudier d'abord avec l'employeur.");
                    }),
            new Personne("non-recevable", "2019-/cas/cas-26-01", "CAP Boulanger, en apprentissage",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "beneficiaire.dateNaissance", jours.neIlYA(22),
                            "beneficiaire.allocation", Map.of("type", "AUCUNE"), "formation.debut", jours.lundiDans(16),
                            "formation.session", "APPRENTISSAGE"),
                    "Jolivet", "Adrien", "conseiller.ml", "Cherche qui paierait sa formation d'apprenti.",
                    (recit, numero) -> recit.nonRecevable(numero, "L'alternance a ses propres financeurs : le contrat d'apprentissage paie la formation.")));

    private AuBureau() {}

    private static Map<String, Object> transitionLongue(Calendrier jours) {
        return Map.of("dateDepot", jours.aujourdhui(), "depots.EMPLOYEUR", jours.ilYA(2), "formation.debut", jours.lundiDans(34));
    }

    /** The balance of the account is what the secretariat asks for. */
    private static Map<String, Object> incomplet(Calendrier jours) {
        Map<String, Object> ecarts = new LinkedHashMap<>();
        ecarts.put("dateDepot", jours.aujourdhui());
        ecarts.put("beneficiaire.dateNaissance", jours.neIlYA(22));
        ecarts.put("beneficiaire.cpf.soldeEuros", null);
        ecarts.put("formation.debut", jours.lundiDans(20));
        ecarts.put("formation.fin", null);
        ecarts.put("formation.dureeMois", 3);
        ecarts.put("frais.gardeEnfants", null);
        return ecarts;
    }
}
