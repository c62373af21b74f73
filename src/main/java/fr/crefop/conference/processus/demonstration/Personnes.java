package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Choix;
import java.util.List;
import java.util.Map;

/** The people of the demonstration, at different steps, so that each account finds something to do. All invented. */
final class Personnes {

    private static final String DIRECTE = "DIRECTE";
    private static final String CONFERENCE = "CONFERENCE";
    private static final Map<String, Object> COMME_LE_CAS = Map.of();
    /** The convention in force would have the AIF complete the CIF of case 12; it does not where the project is not validated. */
    private static final Map<String, Object> SANS_VALIDATION = Map.of("dossier.validationPoleEmploi", false);

    private Personnes() {}

    static final List<Personne> TOUTES = List.of(
            new Personne("cas-01", "cas-01", "Titre professionnel Technicien de maintenance industrielle", COMME_LE_CAS,
                    "Bertin", "Lucie", "conseiller",
                    "Trois financeurs sont nécessaires ; l'entrée en formation est proche.",
                    (recit, numero) -> recit.recevable(numero, DIRECTE)),
            new Personne("cas-02a", "cas-02a", "Bureautique et gestion commerciale", COMME_LE_CAS,
                    "Caron", "Patrick", "conseiller",
                    "Reprise d'études après un licenciement, plan complet.",
                    (recit, numero) -> {
                        recit.recevable(numero, DIRECTE);
                        recit.accepte(numero, "pole-emploi");
                    }),
            new Personne("cas-03", "cas-03", "Titre professionnel Secrétaire assistant", COMME_LE_CAS,
                    "Diallo", "Aminata", "conseiller.ml",
                    "Chèque formation demandé, aucune place collective dans le département.",
                    (recit, numero) -> {
                        recit.recevable(numero, DIRECTE);
                        recit.accepte(numero, "pole-emploi");
                    }),
            new Personne("cas-04", "cas-04", "Conduite de travaux, perfectionnement", COMME_LE_CAS,
                    "Leroy", "Julien", "conseiller",
                    "Salarié du bâtiment ; l'employeur prend le reste.",
                    (recit, numero) -> recit.recevable(numero, DIRECTE)),
            new Personne("cas-02a-agefiph", "cas-02a", "Assistant de gestion, perfectionnement",
                    Map.of("beneficiaire.rqth", true, "dossier.apportPersonnelPropose", 0),
                    "Lopez", "Sandrine", "conseiller",
                    "Reconnue travailleuse handicapée ; l'AGEFIPH complète avant l'AIF.",
                    (recit, numero) -> recit.recevable(numero, DIRECTE)),
            new Personne("cas-02a-csp", "cas-02a", "Gestionnaire de paie",
                    Map.of("beneficiaire.statut", "ADHERENT_CSP", "parcours.opca", "OPCALIA",
                            "parcours.opcaRepondAppelCsp", true, "dossier.apportPersonnelPropose", 0),
                    "Perret", "Franck", "conseiller.ml",
                    "Licencié économique, adhérent au contrat de sécurisation professionnelle.",
                    (recit, numero) -> recit.recevable(numero, DIRECTE)),
            new Personne("cas-11", "cas-11", "Préparation aux métiers de la logistique", COMME_LE_CAS,
                    "Petit", "Enzo", "conseiller.ml",
                    "Place du programme régional, à confirmer avec la Région.",
                    (recit, numero) -> {
                        recit.recevable(numero, DIRECTE);
                        recit.accepte(numero, "region");
                        recit.entree(numero, "conseiller.ml");
                    }),
            new Personne("cas-02b", "cas-02b", "Bureautique et gestion commerciale", COMME_LE_CAS,
                    "Simon", "Nathalie", "conseiller",
                    "Pôle emploi n'a pas validé le projet ; la personne paie une partie, le reste n'a pas de financeur.",
                    (recit, numero) -> {
                        recit.recevable(numero, CONFERENCE);
                        recit.vote(numero, "bureau.salaries", Choix.POUR, "Le projet est solide, il mérite une étude.");
                    }),
            new Personne("cas-07", "cas-07", "Développement d'applications web", COMME_LE_CAS,
                    "Nguyen", "Thomas", "conseiller",
                    "Formation longue et chère ; trois financeurs sont au plafond.",
                    (recit, numero) -> recit.recevable(numero, CONFERENCE)),
            new Personne("cas-06", "cas-06", "Prise de parole en public", COMME_LE_CAS,
                    "Roche", "Camille", "conseiller.ml",
                    "Aucun dispositif ne répond et l'employeur refuse.",
                    (recit, numero) -> {
                        recit.recevable(numero, CONFERENCE);
                        recit.tousPour(numero);
                        recit.mandat(numero, "Chercher un financement pour une formation courte non certifiante.");
                    }),
            new Personne("cas-06-bis", "cas-06", "Initiation à la langue des signes", COMME_LE_CAS,
                    "Masson", "Karim", "conseiller",
                    "Rien d'éligible : ni CPF, ni plan, ni CIF ; l'employeur ne suit pas.",
                    (recit, numero) -> recit.recevable(numero, CONFERENCE)),
            new Personne("cas-08", "cas-08", "Certificat de sauveteur secouriste et prévention", COMME_LE_CAS,
                    "Garcia", "Inès", "conseiller",
                    "La session commence dix jours après le dépôt : les délais ne sont pas tenus.",
                    (recit, numero) -> {
                        recit.recevable(numero, CONFERENCE);
                        recit.tousPour(numero);
                        recit.mandat(numero, "Étudier une prise en charge malgré le délai de dépôt.");
                        recit.cahierDesCharges(numero, "Voir avec Pôle emploi si le délai de quinze jours peut être levé.");
                        recit.proposition(numero, "AIF", "990,00", "Dépôt à dix jours : délai levé à titre exceptionnel.");
                        recit.accepte(numero, "pole-emploi");
                        recit.vote(numero, "bureau.region", Choix.POUR, "");
                        recit.vote(numero, "bureau.employeurs", Choix.ABSTENTION, "Le délai existe pour tous.");
                    }),
            new Personne("cas-12-bis", "cas-12", "Conduite de machines agricoles", SANS_VALIDATION,
                    "Marchand", "Yanis", "conseiller.ml",
                    "Moins de 26 ans ; Pôle emploi n'a pas validé le projet, son aide ne complète pas le congé.",
                    (recit, numero) -> {
                        recit.recevable(numero, CONFERENCE);
                        recit.tousPour(numero);
                        recit.mandat(numero, "Trouver les 415,00 € qui manquent.");
                        recit.cahierDesCharges(numero, "Solliciter la Région sur le reste du coût pédagogique.");
                        recit.proposition(numero, "REGION_CHEQUE", "415,00",
                                "Cumul avec le CIF-CDD accepté à titre exceptionnel.");
                        recit.accepte(numero, "fongecif");
                    }),
            new Personne("cas-12", "cas-12", "Conduite de machines agricoles", SANS_VALIDATION,
                    "Fontaine", "Léa", "conseiller",
                    "Il manque 415,00 € pour entrer en formation ; Pôle emploi n'a pas validé le projet, l'AIF ne complète pas le CIF-CDD.",
                    (recit, numero) -> { }));
}
