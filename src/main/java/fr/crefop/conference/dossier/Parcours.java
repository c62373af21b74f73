package fr.crefop.conference.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The person's working life as the funders look at it: months, hours and euros as named. */
public record Parcours(
        BigDecimal moisSalaries5Ans,
        BigDecimal moisCdd12Mois,
        LocalDate finDernierCdd,
        BigDecimal salaireMoyen4DerniersMois,
        BigDecimal ancienneteEntrepriseMois,
        BigDecimal salaireMensuel,
        BigDecimal tauxHoraire,
        DernierCif dernierCif,
        String opacif,
        String opca,
        Boolean opcaRepondAppelCsp,
        Boolean accordEntrepriseCpf,
        Boolean contratUniqueInsertion,
        Boolean entrepriseInsertion,
        BigDecimal heuresMissions18Mois,
        BigDecimal heuresEntrepriseTravailTemporaire,
        BigDecimal moisIntermittent,
        String idcc,
        String naf,
        Integer effectif,
        Boolean artisanal) {

    public static final Parcours INCONNU = new Parcours(null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null);

    public record DernierCif(BigDecimal heures, LocalDate fin) {}
}
