package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Lecture;
import fr.crefop.conference.financement.regles.Regle;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Opens the examination of each dispositif of a régime, with what is known of it before any rule. */
final class OuvertureDesExamens {

    private static final Regle HYPOTHESE = new Regle("HYPOTHESE", "HYPOTHESE", "Dispositif laissé de côté par la demande", "hypothèse de la demande");

    private final Regime regime;
    /** The condition that the decision of a commission is, for the dispositifs that have one. */
    private final Map<Dispositif, Regle> commissions = new TreeMap<>();

    OuvertureDesExamens(Regime regime, Region region) {
        this.regime = regime;
        regime.fiches().values().stream().filter(fiche -> fiche.commission() != null).forEach(fiche -> commissions.put(fiche.dispositif(),
                Regle.de(fiche.commission()).titree(regime, region).dite(region)));
    }

    /**
     * @param catalogue in the names of the day of the training
     * @param exclus dispositifs that the demande leaves out
     */
    Map<Dispositif, Examen> ouvrir(Lecture lecture, Map<String, Regle> catalogue, Set<Dispositif> exclus) {
        Map<Dispositif, Examen> examens = new TreeMap<>();
        for (Fiche fiche : regime.fiches().values()) {
            Examen examen = new Examen(fiche, catalogue, lecture);
            if (exclus.contains(fiche.dispositif())) {
                examen.exiger(HYPOTHESE, Issue.refusee("exclu", "mobilisable"));
            }
            situer(examen, lecture.demande(), lecture.bareme());
            examens.put(fiche.dispositif(), examen);
        }
        return examens;
    }

    /** Whether it exists on that day, and what its commission decided. */
    private void situer(Examen examen, Demande demande, Bareme bareme) {
        Fiche fiche = examen.fiche();
        if (fiche.ouverture() != null && !bareme.valeur(fiche.ouverture().cle()).booleen()) {
            examen.fermer(bareme.valeur(fiche.ouverture().cle()));
        }
        if (fiche.commission() != null) {
            String decision = demande.dossier().decisions().get(fiche.code());
            if ("DEFAVORABLE".equals(decision)) {
                examen.exiger(commissions.get(fiche.dispositif()), Issue.refusee("décision défavorable", "une décision favorable"));
            } else if (!"FAVORABLE".equals(decision)) {
                examen.attendreUneDecision();
            }
        }
    }
}
