package fr.crefop.conference.courrier;

import java.util.List;

/** The mails of somebody about one case: what other tests have left may be told them in the same second, by the page. */
public final class CourriersDUnDossier {

    private CourriersDUnDossier() {}

    /** Newest first. */
    public static List<Courriers.Message> de(Courriers courriers, String compte, String numero) {
        return courriers.de(compte, new Courriers.Voulus(List.of(numero), null, false), 1, 50).lignes().stream()
                .filter(message -> numero.equals(message.avis().numero())).toList();
    }
}
