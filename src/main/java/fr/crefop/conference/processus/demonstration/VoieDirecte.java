package fr.crefop.conference.processus.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those whom the conférence has nothing to decide for: the funders of a complete plan commit one by one. */
final class VoieDirecte {

    static final List<Personne> PERSONNES = List.of(
            new Personne("cpf-aif", "2019-/cas/cas-26-01", "Titre professionnel Technicien de maintenance industrielle",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "beneficiaire.allocation.finDroits", jours.finDeMoisDans(15),
                            "formation.debut", jours.lundiDans(10)),
                    "Bertin", "Lucie", "conseiller", "Le compte ne paie pas tout ; France Travail a validé le projet.",
                    (recit, numero) -> recit.recevable(numero, Recit.DIRECTE)),
            new Personne("csp", "2019-/cas/cas-26-10", "Titre professionnel Gestionnaire de paie",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "beneficiaire.allocation.finDroits", jours.finDeMoisDans(10),
                            "formation.debut", jours.lundiDans(9)),
                    "Caron", "Patrick", "conseiller", "Licencié économique, en contrat de sécurisation professionnelle.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.DIRECTE);
                        recit.accepte(numero, "france-travail");
                    }),
            new Personne("participation", "2019-/cas/cas-26-04a", "Anglais professionnel, test certifié",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "formation.debut", jours.lundiDans(7)),
                    "Haddad", "Nora", "conseiller", "En CDI, hors temps de travail : le compte paie, sauf la participation que la loi lui laisse.",
                    (recit, numero) -> recit.recevable(numero, Recit.DIRECTE)),
            new Personne("aref-rff", "2019-/cas/cas-26-16a", "Titre professionnel Mécanicien réparateur en marine de plaisance",
                    VoieDirecte::finDeDroits, "Sow", "Aminata", "conseiller.ml",
                    "Ses droits finissent pendant la formation, qui mène à un métier de la liste de France Travail.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.DIRECTE);
                        recit.accepte(numero, "france-travail");
                    }),
            new Personne("ptp", "2019-/cas/cas-26-07", "Titre professionnel Menuisier installateur", VoieDirecte::transition,
                    "Leroy", "Julien", "conseiller",
                    "Vendeur en CDI, il change de métier ; la commission de Transitions Pro n'a pas encore décidé.",
                    (recit, numero) -> recit.recevable(numero, Recit.DIRECTE)),
            new Personne("reconversion", "2019-/cas/cas-26-14a", "CQP Conducteur de ligne de production", VoieDirecte::reconversion,
                    "Lemoine", "Thomas", "conseiller",
                    "Période de reconversion dans son entreprise ; l'OPCO, le compte et l'employeur se partagent le coût.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.DIRECTE);
                        recit.accepte(numero, "opco");
                    }),
            new Personne("plan-opco", "2019-/cas/cas-26-15a", "Accueil et relation client en agence",
                    jours -> Map.of("dateDepot", jours.aujourdhui(), "formation.debut", jours.lundiDans(6)),
                    "Barbier", "Émilie", "conseiller.ml", "Petite entreprise : l'OPCO paie au titre du plan, l'employeur prend le reste.",
                    (recit, numero) -> recit.recevable(numero, Recit.DIRECTE)),
            new Personne("place-region", "2019-/cas/cas-26-01", "Préparation aux métiers de la logistique", VoieDirecte::placeDeLaRegion,
                    "Petit", "Enzo", "conseiller.ml", "Une place du programme régional est libre.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.DIRECTE);
                        recit.accepte(numero, "region");
                        recit.entree(numero, "conseiller.ml");
                    }),
            new Personne("sanitaire-social", "2019-/cas/cas-26-01", "Diplôme d'État d'aide-soignant", VoieDirecte::sanitaireEtSocial,
                    "Costa", "Inès", "conseiller.ml", "Admise à l'institut ; la Région paie les coûts pédagogiques.",
                    (recit, numero) -> recit.recevable(numero, Recit.DIRECTE)));

    private VoieDirecte() {}

    /** Rights that end half-way through four months. A fin de formation is prescribed until the end of 2026 only (REM-3c). */
    private static Map<String, Object> finDeDroits(Calendrier jours) {
        Map<String, Object> ecarts = new LinkedHashMap<>();
        ecarts.put("dateDepot", jours.aujourdhui());
        ecarts.put("beneficiaire.allocation.finDroits", jours.finDeMoisDans(4));
        ecarts.put("formation.debut", jours.lundiDans(9));
        ecarts.put("formation.fin", null);
        return ecarts;
    }

    /** Six months and more away from the job: the employer is asked 120 days ahead, Transitions Pro three months. */
    private static Map<String, Object> transition(Calendrier jours) {
        Map<String, Object> ecarts = new LinkedHashMap<>();
        ecarts.put("dateDepot", jours.aujourdhui());
        ecarts.put("depots.EMPLOYEUR", jours.ilYA(2));
        ecarts.put("formation.debut", jours.lundiDans(23));
        ecarts.put("dossier.decisions", null);
        return ecarts;
    }

    private static Map<String, Object> reconversion(Calendrier jours) {
        Map<String, Object> ecarts = new LinkedHashMap<>();
        ecarts.put("dateDepot", jours.aujourdhui());
        ecarts.put("depots.EMPLOYEUR", jours.ilYA(3));
        ecarts.put("formation.debut", jours.lundiDans(20));
        ecarts.put("formation.certification.type", "RNCP");
        ecarts.put("parcours.opco", "OPCO_2I");
        ecarts.put("dossier.decisions", null);
        return ecarts;
    }

    private static Map<String, Object> placeDeLaRegion(Calendrier jours) {
        Map<String, Object> ecarts = session(jours, "PRF");
        // The training that the closed case is about has begun.
        ecarts.put("dateDepot", jours.ilYA(10));
        ecarts.put("formation.debut", jours.lundiDans(-2));
        ecarts.put("beneficiaire.dateNaissance", jours.neIlYA(21));
        ecarts.put("formation.prixHt", 2700);
        ecarts.put("formation.heuresCentre", 300);
        ecarts.put("formation.certification.type", "AUCUNE");
        ecarts.put("formation.certification.active", null);
        ecarts.put("formation.surMonCompteFormation", false);
        return ecarts;
    }

    private static Map<String, Object> sanitaireEtSocial(Calendrier jours) {
        Map<String, Object> ecarts = session(jours, "SANITAIRE_SOCIAL");
        ecarts.put("beneficiaire.dateNaissance", jours.neIlYA(29));
        ecarts.put("formation.dureeMois", 11);
        ecarts.put("formation.heuresCentre", 770);
        ecarts.put("formation.heuresEntreprise", 770);
        ecarts.put("formation.prixHt", 7400);
        ecarts.put("formation.formacodes", List.of("43436"));
        return ecarts;
    }

    private static Map<String, Object> session(Calendrier jours, String session) {
        Map<String, Object> ecarts = new LinkedHashMap<>();
        ecarts.put("dateDepot", jours.aujourdhui());
        ecarts.put("beneficiaire.allocation", Map.of("type", "AUCUNE"));
        ecarts.put("beneficiaire.cpf.soldeEuros", 0);
        ecarts.put("formation.debut", jours.lundiDans(10));
        ecarts.put("formation.session", session);
        ecarts.put("formation.codesFinanceur", List.of("CONSEIL_REGIONAL"));
        return ecarts;
    }
}
