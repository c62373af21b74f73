package fr.crefop.conference.processus.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The person whose case the README takes through the whole procedure, left at its first step. She is out of work and has kept a
 * contract of eight hours a week: her account and what France Travail accepted to pay do not suffice. The working group brings her
 * employer's dotation, which the rules serve before her account and beside the AIF (EMP-M, adr/0057), and the Région by derogation.
 */
final class LeaFontaine {

    static final Personne PERSONNE = new Personne("lea-fontaine", "2019-/cas/cas-26-01", "Titre professionnel Assistant de vie aux familles",
            LeaFontaine::ecarts, "Fontaine", "Léa", "conseiller",
            "Il manque 1 985,00 € pour entrer en formation : le compte est mobilisé en entier et France Travail limite son aide à"
                    + " 5 200,00 €. Son employeur, qui l'emploie huit heures par semaine, lui proposerait un temps plein une fois diplômée.",
            (recit, numero) -> { });

    private LeaFontaine() {}

    private static Map<String, Object> ecarts(Calendrier jours) {
        Map<String, Object> ecarts = new LinkedHashMap<>();
        ecarts.put("dateDepot", jours.aujourdhui());
        ecarts.put("beneficiaire.dateNaissance", jours.neIlYA(34));
        ecarts.put("beneficiaire.allocation.montantMensuel", 1060);
        ecarts.put("beneficiaire.allocation.finDroits", jours.finDeMoisDans(17));
        ecarts.put("beneficiaire.cpf.soldeEuros", 2415);
        ecarts.put("beneficiaire.aussiSalarie", true);
        // Long enough ahead for a conference: its own deadlines pass none of the funders'.
        ecarts.put("formation.debut", jours.lundiDans(20));
        ecarts.put("formation.dureeMois", 5);
        ecarts.put("formation.heuresCentre", 480);
        ecarts.put("formation.heuresHebdo", 24);
        ecarts.put("formation.prixHt", 9600);
        ecarts.put("dossier.contratTravailEtudie", true);
        ecarts.put("dossier.montantsAccordes", Map.of("AIF", 5200));
        return ecarts;
    }
}
