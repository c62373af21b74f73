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
final class LoiDeLAideRegionale implements AideDeLaRegion {

    private static final LocalDate HAUTS_DE_FRANCE = LocalDate.of(2021, 1, 1);
    private static final LocalDate NOUVELLE_AQUITAINE = LocalDate.of(2024, 7, 1);
    /** Opened again on that day, after false schools. */
    private static final LocalDate ILE_DE_FRANCE = LocalDate.of(2024, 4, 26);
    private static final LocalDate BOURGOGNE_FRANCHE_COMTE = LocalDate.of(2021, 1, 1);
    /** Seen replaced by another aid, of which nothing is told. */
    private static final LocalDate BRETAGNE = LocalDate.of(2023, 4, 5);
    /** Seen closed on that day; since when, nobody knows. */
    private static final LocalDate SUD = LocalDate.of(2026, 8, 19);

    /** What an employer promises is not told of these cases: BFC-2 and ARA-2 stay possible. */
    private static final Boolean AVANT_EMBAUCHE = null;

    private final Faits f;

    LoiDeLAideRegionale(Faits f) {
        this.f = f;
    }

    /** CVL-2: none is known since 2021. BRE-1: another replaced it. PACA-1: its credits are spent. */
    @Override
    public boolean fermee() {
        return switch (region()) {
            case "24" -> f.depot.getYear() >= 2021 && f.debut.getYear() >= 2021;
            case "53" -> depuis(BRETAGNE);
            case "93" -> depuis(SUD);
            default -> false;
        };
    }

    /** The version of the aid that is told holds on the days of this case. */
    @Override
    public boolean dite() {
        return switch (region()) {
            case "24", "53", "93" -> fermee();
            case "11" -> "DEMANDEUR_EMPLOI".equals(f.statut) && depuis(ILE_DE_FRANCE);
            case "27" -> "DEMANDEUR_EMPLOI".equals(f.statut) && depuis(BOURGOGNE_FRANCHE_COMTE);
            case "32" -> f.sansEmploi() && depuis(HAUTS_DE_FRANCE);
            case "75" -> f.sansEmploi() && depuis(NOUVELLE_AQUITAINE);
            // Since 2015; whom it is for was not found.
            case "84" -> f.sansEmploi();
            default -> false;
        };
    }

    @Override
    public Reponse reponse(Reponse compte) {
        Reponse reponse = Transverses.publiques(f, f.depot).exige("A.7 : ce qui n'est pas dit", null);
        if ("32".equals(region())) {
            Boolean passEmploi = f.heures.doubleValue() <= 400 ? null : Boolean.FALSE;
            Boolean chequeVae = Boolean.FALSE.equals(f.vae) ? Boolean.FALSE : null;
            return reponse.exige("HDF", ou(chequePass(compte), passEmploi, chequeVae));
        }
        if ("11".equals(region())) {
            return reponse.exige("IDF-1", age() >= 16).exige("IDF-1", f.certification == null ? null : (Boolean) "RNCP".equals(f.certification))
                    .exige("IDF-1", non(f.placeCollective));
        }
        if ("27".equals(region())) {
            Boolean abondement = et(age() < 30, non(f.placeCollective), Jours.ouvresEntre(f.depot, f.debut) >= 11);
            return reponse.exige("BFC-1, BFC-2", ou(abondement, AVANT_EMBAUCHE));
        }
        if ("84".equals(region())) {
            Boolean projet = et(f.dureeMois == null ? null : (Boolean) (f.dureeMois <= 12), non(f.placeCollective), !f.depot.plusMonths(1).isAfter(f.debut));
            return reponse.exige("ARA-1, ARA-2", ou(projet, AVANT_EMBAUCHE));
        }
        Double hebdo = f.ressources.heuresHebdo == null ? null : (Double) f.ressources.heuresHebdo.doubleValue();
        return reponse.exige("NA-1", enTempsEtHeure(4)).exige("NA-1", hebdo == null ? null : (Boolean) (hebdo >= 20 && hebdo <= 35));
    }

    @Override
    public long montant(long cout) {
        throw new IllegalStateException("aucune n'est connue tout entière");
    }

    /** HDF-1, in the version of December 2020. */
    private Boolean chequePass(Reponse compte) {
        return et(enTempsEtHeure(3), age() >= 18,
                f.certification == null ? null : (Boolean) "RNCP".equals(f.certification),
                // CléA numérique does without the account: as long as nobody says what is aimed at, it may be that.
                ou(et(f.solde == null ? null : (Boolean) (f.solde >= 250_00),
                        compte.etat() == Etat.INCONNU ? null : (Boolean) (compte.etat() == Etat.OUVERT)),
                        f.certification == null ? null : Boolean.FALSE));
    }

    private Boolean enTempsEtHeure(int semaines) {
        return et(f.dureeMois == null ? null : (Boolean) (f.dureeMois <= 12), non(f.placeCollective), !f.depot.plusWeeks(semaines).isAfter(f.debut));
    }

    private int age() {
        return Period.between(f.naissance, f.debut).getYears();
    }

    private boolean depuis(LocalDate jour) {
        return !f.depot.isBefore(jour) && !f.debut.isBefore(jour);
    }

    private String region() {
        return String.valueOf(f.regionDomicile);
    }
}
