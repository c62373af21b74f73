package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.processus.demonstration.Recit.Ligne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those for whom a working group looks for what the rules do not bring, up to the vote on what it found. */
final class AuGroupe {

    static final List<Personne> PERSONNES = List.of(
            new Personne("cahier", "2019-/cas/cas-26-05b", "Bloc de compétences Gestion de projet",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "formation.debut", jours.lundiDans(20)),
                    "Pasquier", "Delphine", "conseiller", "En CDI ; le compte est mobilisé en entier et 450,00 € manquent.",
                    (recit, numero) -> {
                        recit.mandatApresLeVote(numero, "Chercher qui compléterait le compte, l'employeur d'abord.");
                    }),
            new Personne("proposition", "2019-/cas/cas-26-06a", "Permis B",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "beneficiaire.dateNaissance", jours.neIlYA(26), "formation.debut", jours.lundiDans(19)),
                    "Tessier", "Mathis", "conseiller.ml", "Sans permis, il ne peut accepter l'emploi qu'on lui propose ; le compte ne paie que 900,00 €.",
                    (recit, numero) -> {
                        recit.mandatApresLeVote(numero, "Trouver les 550,00 € qui manquent.");
                        recit.cahierDesCharges(numero, "Voir ce que la Région et l'agence peuvent faire pour un emploi qui attend.");
                    }),
            new Personne("agefiph", "2019-/cas/cas-26-11", "Titre professionnel Assistant ressources humaines", AuGroupe::travailleuseHandicapee,
                    "Lopez", "Sandrine", "conseiller",
                    "Reconnue travailleuse handicapée ; l'AGEFIPH a doté son compte et n'a plus d'aide à la formation individuelle, 1 000,00 € manquent.",
                    (recit, numero) -> {
                        recit.mandatApresLeVote(numero, "Chercher 1 000,00 € auprès de l'AGEFIPH ou de la Région.");
                        recit.cahierDesCharges(numero, "Demander à l'AGEFIPH si le projet justifie une aide exceptionnelle.");
                        recit.proposition(numero, new Ligne("AGEFIPH", "1 000,00", "Maintien du projet malgré la fin de l'aide individuelle."));
                        recit.accepte(numero, "france-travail");
                    }),
            new Personne("adoption", "2019-/cas/cas-26-17", "Titre professionnel Développeur web et web mobile", AuGroupe::accordPartiel,
                    "Nguyen", "Linh", "conseiller", "Formation longue et chère : France Travail limite son aide à 6 000,00 €.",
                    (recit, numero) -> {
                        recit.mandatApresLeVote(numero, "Trouver les 3 500,00 € qui manquent.");
                        recit.cahierDesCharges(numero, "Solliciter la Région : le métier manque de candidats.");
                        recit.proposition(numero, new Ligne("REGION_AIDE_INDIVIDUELLE", "3500,00", "Métier en tension ; aucune place collective avant un an."));
                        recit.accepte(numero, "france-travail");
                        recit.accepte(numero, "region");
                        recit.vote(numero, "bureau.region", Choix.POUR, "");
                        recit.vote(numero, "bureau.employeurs", Choix.ABSTENTION, "La part de la Région ne doit pas devenir la règle.");
                    }),
            new Personne("engagement", "2019-/cas/cas-26-17", "Titre professionnel Technicien d'usinage", AuGroupe::petitReste,
                    "Marchal", "Yann", "conseiller.ml", "France Travail limite son aide à 6 000,00 € ; 800,00 € manquent.",
                    (recit, numero) -> {
                        recit.mandatApresLeVote(numero, "Trouver les 800,00 € qui manquent.");
                        recit.cahierDesCharges(numero, "Solliciter la Région sur le reste du coût pédagogique.");
                        recit.proposition(numero, new Ligne("REGION_AIDE_INDIVIDUELLE", "800,00", "Complément de l'AIF accepté à titre exceptionnel."));
                        recit.accepte(numero, "france-travail");
                    }));

    private AuGroupe() {}

    /** Seven thousand two hundred euros: her account, its dotation, and what France Travail accepted to pay. */
    private static Map<String, Object> travailleuseHandicapee(Calendrier jours) {
        Map<String, Object> ecarts = new LinkedHashMap<>();
        ecarts.put("dateDepot", jours.aujourdhui());
        ecarts.put("beneficiaire.cpf.soldeEuros", 2600);
        ecarts.put("beneficiaire.cpf.dotations", List.of(Map.of("origine", "AGEFIPH", "montant", 1000)));
        ecarts.put("formation.debut", jours.lundiDans(21));
        ecarts.put("dossier.montantsAccordes", Map.of("AIF", 2600));
        return ecarts;
    }

    private static Map<String, Object> accordPartiel(Calendrier jours) {
        return Map.of("dateDepot", jours.aujourdhui(), "beneficiaire.allocation.finDroits", jours.finDeMoisDans(15),
                "formation.debut", jours.lundiDans(19), "dossier.apportPersonnelPropose", 0);
    }

    private static Map<String, Object> petitReste(Calendrier jours) {
        Map<String, Object> ecarts = new LinkedHashMap<>(accordPartiel(jours));
        ecarts.put("formation.prixHt", 11800);
        return ecarts;
    }
}
