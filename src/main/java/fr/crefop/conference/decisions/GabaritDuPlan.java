package fr.crefop.conference.decisions;

import java.util.Map;

/** Fills templates/documents/plan.html. */
class GabaritDuPlan {

    private final Gabarit gabarit = new Gabarit("plan");
    private final String adresse;

    GabaritDuPlan(String adresse) {
        this.adresse = adresse;
    }

    String remplir(FeuilleDuPlan feuille, PlanEnUnePage.Composition composition) {
        return gabarit.remplir(feuille.region(), Map.of("feuille", feuille, "corps", composition.corps(), "serre", composition.serre(),
                "mots", new MotsDuPlan(), "notice", adresse + "/donnees-personnelles"));
    }
}
