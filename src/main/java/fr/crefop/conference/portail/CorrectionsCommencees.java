package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.dossier.Dossiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The correction of a case that an account has begun and not sent: one each, kept with the case as an answer is, and gone with it. */
@Service
class CorrectionsCommencees {

    /** Of no task: these have identifiers of another shape. */
    private static final String SAISINE = "saisine:";
    private static final String VERSION = "version";

    private final BrouillonsDesTaches brouillons;
    private final Dossiers dossiers;

    CorrectionsCommencees(BrouillonsDesTaches brouillons, Dossiers dossiers) {
        this.brouillons = brouillons;
        this.dossiers = dossiers;
    }

    /**
     * Held with the case: none comes after the correction is sent.
     *
     * @throws fr.crefop.conference.socle.RefusMetier when it cannot be kept
     */
    @Transactional
    void garder(String compte, String numero, MultiValueMap<String, String> saisie) {
        dossiers.tenirLAffaire(numero);
        Map<String, List<String>> valeurs = new LinkedHashMap<>(saisie);
        valeurs.keySet().removeAll(SaisinesCommencees.DE_LA_PAGE);
        brouillons.garder(compte, SAISINE + numero, numero, valeurs);
    }

    /** As it was typed, over the version of the saisine that is still the last one: else it corrects what is no more. */
    Optional<MultiValueMap<String, String>> trouver(String compte, String numero, int version) {
        return brouillons.trouver(compte, SAISINE + numero).map(brouillon -> (MultiValueMap<String, String>) new LinkedMultiValueMap<>(brouillon.valeurs()))
                .filter(valeurs -> String.valueOf(version).equals(valeurs.getFirst(VERSION)));
    }

    void effacer(String compte, String numero) {
        brouillons.effacer(compte, SAISINE + numero);
    }
}
