package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.et;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.non;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.ou;

import java.time.LocalDate;
import java.time.Period;

/**
 * The individual aid of a Région as regions.md A.2 tells it. None of those that are open is known as a whole: a condition that is told may
 * refuse it, and what is not told leaves it to be confirmed.
 */
final class LoiDeLAideRegionale {

    private static final LocalDate HAUTS_DE_FRANCE = LocalDate.of(2021, 1, 1);
    private static final LocalDate NOUVELLE_AQUITAINE = LocalDate.of(2024, 7, 1);
    /** Seen closed on that day; since when, nobody knows. */
    private static final LocalDate SUD = LocalDate.of(2026, 8, 19);

    private final Faits f;

    LoiDeLAideRegionale(Faits f) {
        this.f = f;
    }

    /** CVL-2: none is known since 2021. PACA-1: its credits are spent. */
    boolean fermee() {
        return switch (region()) {
            case "24" -> f.depot.getYear() >= 2021 && f.debut.getYear() >= 2021;
            case "93" -> !f.depot.isBefore(SUD) && !f.debut.isBefore(SUD);
            default -> false;
        };
    }

    /** The version of the aid that is told holds on the days of this case. */
    boolean dite() {
        return switch (region()) {
            case "24", "93" -> fermee();
            case "32" -> f.sansEmploi() && !f.depot.isBefore(HAUTS_DE_FRANCE) && !f.debut.isBefore(HAUTS_DE_FRANCE);
            case "75" -> f.sansEmploi() && !f.depot.isBefore(NOUVELLE_AQUITAINE) && !f.debut.isBefore(NOUVELLE_AQUITAINE);
            default -> false;
        };
    }

    /** @param compte what the law answers of the account, which HDF-1 adds to */
    Reponse reponse(Reponse compte) {
        Reponse reponse = Transverses.publiques(f, f.depot).exige("A.7 : ce qui n'est pas dit", null);
        if ("32".equals(region())) {
            Boolean passEmploi = f.heures.doubleValue() <= 400 ? null : Boolean.FALSE;
            Boolean chequeVae = Boolean.FALSE.equals(f.vae) ? Boolean.FALSE : null;
            return reponse.exige("HDF", ou(chequePass(compte), passEmploi, chequeVae));
        }
        Double hebdo = f.ressources.heuresHebdo == null ? null : (Double) f.ressources.heuresHebdo.doubleValue();
        return reponse.exige("NA-1", enTempsEtHeure(4)).exige("NA-1", hebdo == null ? null : (Boolean) (hebdo >= 20 && hebdo <= 35));
    }

    /** HDF-1, in the version of December 2020. */
    private Boolean chequePass(Reponse compte) {
        return et(enTempsEtHeure(3), Period.between(f.naissance, f.debut).getYears() >= 18,
                f.certification == null ? null : (Boolean) "RNCP".equals(f.certification),
                f.solde == null ? null : (Boolean) (f.solde >= 250_00),
                compte.etat() == Etat.INCONNU ? null : (Boolean) (compte.etat() == Etat.OUVERT));
    }

    private Boolean enTempsEtHeure(int semaines) {
        return et(f.dureeMois == null ? null : (Boolean) (f.dureeMois <= 12), non(f.placeCollective), !f.depot.plusWeeks(semaines).isAfter(f.debut));
    }

    private String region() {
        return String.valueOf(f.regionDomicile);
    }
}
