package fr.crefop.conference.financement.regime2019.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the training costs beside the teaching, and what the aids for it ask (C.12). Amounts are in cents; null is what nobody said. */
final class FraisAnnexes {

    long nonPedagogiques;
    long transport;
    long hebergement;
    long restauration;
    long garde;
    Integer km;
    Integer minutes;
    Integer jours;
    Integer nuits;
    Long mobiliteDejaPercue;
    Integer[] agesEnfants;
    Boolean gardeDejaAidee;

    long mobiliteDejaPercue() {
        return mobiliteDejaPercue == null ? 0 : mobiliteDejaPercue;
    }

    void poser(ObjectNode demande) {
        Faits.poser(demande, "frais.nonPedagogiques", Faits.euros(nonPedagogiques));
        Faits.poser(demande, "frais.transport", Faits.euros(transport));
        Faits.poser(demande, "frais.hebergement", Faits.euros(hebergement));
        Faits.poser(demande, "frais.restauration", Faits.euros(restauration));
        Faits.poser(demande, "frais.gardeEnfants", Faits.euros(garde));
        Faits.poser(demande, "frais.kmAllerRetour", km);
        Faits.poser(demande, "frais.minutesAllerRetour", minutes);
        Faits.poser(demande, "frais.jours", jours);
        Faits.poser(demande, "frais.nuits", nuits);
        Faits.poser(demande, "beneficiaire.aideMobiliteDejaPercue", Faits.euros(mobiliteDejaPercue));
        Faits.poser(demande, "beneficiaire.agesEnfants", agesEnfants);
    }
}
