package fr.crefop.conference.financement.regime2019.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the person lives on, and what her income during the training depends on (C.5.4, C.11). Amounts are cents a month. */
final class Ressources {

    String allocation = "AUCUNE";
    Long mensuelle;
    LocalDate finDroits;
    Boolean metierEligible;
    Boolean parentIsole;
    Boolean mereTroisEnfants;
    Boolean separe;
    Boolean autreSituation;
    Boolean sixMois;
    Boolean douzeMois;
    Boolean nonSalarie;
    Long salaireAnterieur;
    BigDecimal heuresHebdo;

    Long salaireDouzeMois;
    Long salaireQuatreMois;
    Long salaireMensuel;
    Long tauxHoraire;

    boolean tempsPlein() {
        return heuresHebdo != null && heuresHebdo.doubleValue() >= 30;
    }

    void poser(ObjectNode demande) {
        Faits.poser(demande, "beneficiaire.allocation.type", allocation);
        Faits.poser(demande, "beneficiaire.allocation.montantMensuel", Faits.euros(mensuelle));
        Faits.poser(demande, "beneficiaire.allocation.finDroits", finDroits);
        Faits.poser(demande, "formation.metierEligibleRff", metierEligible);
        Faits.poser(demande, "beneficiaire.parentIsole", parentIsole);
        Faits.poser(demande, "beneficiaire.mereTroisEnfants", mereTroisEnfants);
        Faits.poser(demande, "beneficiaire.separeDepuisMoinsTroisAns", separe);
        Faits.poser(demande, "beneficiaire.autreSituationParticuliere", autreSituation);
        Faits.poser(demande, "beneficiaire.aTravailleSixMoisSurDouze", sixMois);
        Faits.poser(demande, "beneficiaire.aTravailleDouzeMoisSurVingtQuatre", douzeMois);
        Faits.poser(demande, "beneficiaire.nonSalarieDouzeMois", nonSalarie);
        Faits.poser(demande, "beneficiaire.salaireAnterieurMensuel", Faits.euros(salaireAnterieur));
        Faits.poser(demande, "formation.heuresHebdo", heuresHebdo);
        Faits.poser(demande, "parcours.salaireMoyen12DerniersMois", Faits.euros(salaireDouzeMois));
        Faits.poser(demande, "parcours.salaireMoyen4DerniersMois", Faits.euros(salaireQuatreMois));
        Faits.poser(demande, "parcours.salaireMensuel", Faits.euros(salaireMensuel));
        Faits.poser(demande, "parcours.tauxHoraire", Faits.euros(tauxHoraire));
    }
}
