package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The study that an account has begun to ask for: one at a time, its own, gone once it is sent. */
@Component
class BrouillonDEtude {

    /** It answers no task and is about no affair yet: this name stands for both. */
    private static final String ETUDE = "etude-nouvelle";

    private final BrouillonsDesTaches brouillons;

    BrouillonDEtude(BrouillonsDesTaches brouillons) {
        this.brouillons = brouillons;
    }

    /** @throws RefusMetier when it is too long to be kept */
    @Transactional
    void garder(String compte, String titre, String probleme) {
        brouillons.garder(compte, ETUDE, ETUDE, Map.of("titre", List.of(titre), "probleme", List.of(probleme)));
    }

    Optional<Brouillon> trouver(String compte) {
        return brouillons.trouver(compte, ETUDE);
    }

    void effacer(String compte) {
        brouillons.effacer(compte, ETUDE);
    }
}
