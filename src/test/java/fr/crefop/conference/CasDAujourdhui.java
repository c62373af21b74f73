package fr.crefop.conference;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Case 12 for a training of today, as an advisor types it: by the id of each field. */
final class CasDAujourdhui {

    static final String DEBUT = "demande.formation.debut";
    static final String STATUT = "demande.beneficiaire.statut";
    static final String AIF = "demande.dossier.montantsAccordes.AIF";

    private static final LocalDate AUJOURDHUI = LocalDate.now(HorlogeConfiguration.PARIS);

    private CasDAujourdhui() {}

    /** What the plan of that case needs; the rest stays unknown, or is presumed and said so. */
    static Map<String, String> reponses() {
        Map<String, String> dites = new LinkedHashMap<>();
        dites.put(DEBUT, ecrite(AUJOURDHUI.plusWeeks(20)));
        dites.put(STATUT, "DEMANDEUR_EMPLOI");
        dites.put("identite.nom", "Exemple" + System.nanoTime());
        dites.put("identite.prenom", "Alix");
        dites.put("motif", "Le compte et France Travail ne suffisent pas ; l'employeur à temps partiel veut aider.");
        dites.put("consentement.le", "02/01/2020");
        dites.put("demande.beneficiaire.dateNaissance", "12/03/1991");
        dites.put("demande.beneficiaire.regionDomicile", "24");
        dites.put("demande.beneficiaire.allocation.type", "ARE");
        dites.put("demande.beneficiaire.allocation.montantMensuel", "1 060,00");
        dites.put("demande.beneficiaire.allocation.finDroits", ecrite(AUJOURDHUI.plusMonths(18)));
        dites.put("demande.beneficiaire.cpf.soldeEuros", "2300");
        dites.put("demande.beneficiaire.cpf.accordTitulaire", "true");
        dites.put("demande.beneficiaire.rqth", "false");
        dites.put("demande.beneficiaire.aussiSalarie", "true");
        dites.put("demande.formation.intitule", "Titre professionnel Conseiller de vente");
        dites.put("demande.formation.dureeMois", "5");
        dites.put("demande.formation.heuresCentre", "450");
        dites.put("demande.formation.heuresHebdo", "35");
        dites.put("demande.formation.prixHt", "8 000,00");
        dites.put("demande.formation.regionFormation", "24");
        dites.put("demande.formation.certification.type", "RNCP");
        dites.put("demande.formation.organismeReference", "true");
        dites.put("demande.formation.placeCollectiveDisponible", "false");
        dites.put("aucun-nature", "");
        dites.put("aucun-frais", "");
        dites.put("demande.dossier.validationPoleEmploi", "true");
        dites.put("demande.dossier.contratTravailEtudie", "true");
        dites.put(AIF, "4000");
        return dites;
    }

    /** By the ids of the fields, in whichever step; a question that the page does not ask yet is left aside. */
    static void remplir(Page page, Map<String, String> reponses) {
        reponses.forEach((nom, reponse) -> {
            if (page.locator("#chemin").count() > 0 && (nom.equals(DEBUT) || nom.equals(STATUT))) {
                return;
            }
            // An answer may call for others, and the page then folds again what it draws anew.
            page.waitForCondition(() -> page.locator("#formulaire[aria-busy]").count() == 0);
            // As the links of the page do: the step of the field comes into sight, and what is folded around it.
            page.evaluate("nom => { location.hash = nom; }", nom);
            Locator champ = page.locator("[id='" + nom + "']");
            if (champ.count() == 0) {
                return;
            }
            if (nom.startsWith("aucun-")) {
                champ.check();
            } else if (champ.evaluate("e => e.tagName").equals("SELECT")) {
                champ.selectOption(reponse);
            } else {
                champ.fill(reponse);
            }
        });
    }

    static String ecrite(LocalDate jour) {
        return String.format("%02d/%02d/%d", jour.getDayOfMonth(), jour.getMonthValue(), jour.getYear());
    }
}
