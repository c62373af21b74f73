package fr.crefop.conference.cadre;

import java.util.Map;
import java.util.Set;

/**
 * What a régime says of one of its dispositifs, conditions and amounts apart.
 *
 * @param payeur who pays; {@code payeurAvec} who pays instead beside a dispositif that contributes to the same plan
 * @param rubriques headings it may always pay (B.15, ●)
 * @param annexes beginning of the parameters that open one more heading each (B.15, ○); null when there is none
 * @param annexesSi the choice of the conférence that opens more headings; null when there is none
 * @param apresEntree asked for once the training has begun (T-9)
 * @param decide who decides, for a French reader
 * @param ouverture what says whether it exists on that day; null when it always does
 * @param commission who has still to decide once the conditions are met; null when they are enough
 * @param depot the filing whose date is its own (a key of {@code depots}) where the demande does not date it by its code; null for none
 * @param dernierSi the answer with which it is served after all others but the person; null when its place never changes
 * @param toujoursServi no plan leaves it out to have others pay more: only what excludes it, and pays, does
 * @param dotation what is supposed of the demande when the working group has its payer bring an amount; null where no group may
 * @param aides its conditions and amounts are those of the individual aids that the regions tell in their files
 */
public record Fiche(Dispositif dispositif, Payeur payeur, Map<Dispositif, Payeur> payeurAvec, Set<Rubrique> rubriques,
        String annexes, AnnexesSi annexesSi, boolean apresEntree, String decide, Ouverture ouverture,
        Commission commission, String depot, DernierSi dernierSi, boolean toujoursServi, boolean aides, Dotation dotation) {

    /** @param vaut the value of the parameter {@code cle} with which these headings may be paid too */
    public record AnnexesSi(String cle, String vaut, Set<Rubrique> rubriques) {}

    /** @param regle id of the référentiel that the closure has; {@code cle} the parameter that is false while it is closed */
    public record Ouverture(String regle, String cle) {}

    /**
     * @param regle id of the condition that its decision is, with its {@code source}
     * @param nom for a French reader, article included
     */
    public record Commission(String regle, String nom, String source) {}

    /** @param vaut the answer to the datum {@code donnee} */
    public record DernierSi(String donnee, String vaut) {}

    /** @param vaut the answer to the datum {@code donnee}, {@code montant} the datum that holds the euros */
    public record Dotation(String donnee, String vaut, String montant) {}

    public String code() {
        return dispositif.code();
    }
}
