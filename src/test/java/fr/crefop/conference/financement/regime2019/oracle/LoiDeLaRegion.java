package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.non;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The places that the Région Centre-Val de Loire buys (référentiel B.8, C.18), and its individual aid (regions.md A.1). */
final class LoiDeLaRegion {

    static final String CENTRE = "24";
    static final Set<String> PLACES = Set.of("PRF", "SANITAIRE_SOCIAL");
    /** H-3: health and social domains; those that are drawn. */
    private static final Set<String> SANITAIRE_ET_SOCIAL = Set.of("43436", "44050");
    /** R1h asked for no home in the region any more, as it was read on that day. */
    private static final LocalDate DOMICILE_LIBRE = LocalDate.of(2020, 11, 6);

    private final Faits f;

    LoiDeLaRegion(Faits f) {
        this.f = f;
    }

    Reponse programme() {
        Reponse reponse = place("PRF").exige("REG-PRF-E", non(sanitaireEtSocial())).exige("REG-PRF-E", non(f.vae))
                .exige("REG-PRF-E", !f.intitule.toUpperCase(Locale.ROOT).contains("VISA"));
        return f.debut.isBefore(DOMICILE_LIBRE)
                ? reponse.exige("REG-PRF-E", f.regionDomicile == null ? null : (Boolean) CENTRE.equals(f.regionDomicile)) : reponse;
    }

    Reponse sanitaireOuSocial() {
        return place("SANITAIRE_SOCIAL").exige("REG-SS-E", sanitaireEtSocial());
    }

    private Reponse place(String session) {
        return Transverses.publiques(f, f.depot)
                .exige("B.8", "DEMANDEUR_EMPLOI".equals(f.statut))
                .exige("B.8", session.equals(f.session))
                .exige("B.8", f.regionFormation == null ? null : (Boolean) CENTRE.equals(f.regionFormation))
                .exige("B.8", f.codesFinanceur == null ? null : (Boolean) f.codesFinanceur.contains("CONSEIL_REGIONAL"));
    }

    private Boolean sanitaireEtSocial() {
        List<String> codes = f.formacodes;
        return codes == null ? null : (Boolean) codes.stream().anyMatch(SANITAIRE_ET_SOCIAL::contains);
    }
}
