package fr.crefop.conference.referentiels;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A session of a training as its offer tells it. Null, or an empty list, is what the offer does not say.
 *
 * @param organisme who answers for the offer
 * @param region INSEE code of where it takes place
 * @param prixTtc euros for the whole training, all taxes included
 * @param frais euros left to the trainee; null too where the offer says so in words
 * @param certifiante null where the offer does not tell
 * @param certifications numbers of the register: {@code RNCP37098}, {@code RS5080}
 * @param financeurs codes of the LHÉO dictionary of funders
 * @param placeLibre true of a session that is paid for as a group and still recruits; null otherwise: an offer never says that there is none
 */
public record Offre(String intitule, String organisme, String ville, String region, LocalDate debut, LocalDate fin, BigDecimal heuresCentre,
        BigDecimal heuresEntreprise, BigDecimal prixTtc, BigDecimal frais, Boolean certifiante, List<String> certifications, List<String> certifinfos,
        List<String> formacodes, List<String> financeurs, Boolean placeLibre) {

    /** What a search finds it by. */
    @JsonIgnore
    String mots() {
        return String.join(" ", intitule, organisme == null ? "" : organisme, ville == null ? "" : ville, String.join(" ", certifications),
                String.join(" ", formacodes));
    }
}
