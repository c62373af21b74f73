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
 */
public record Fiche(Dispositif dispositif, Payeur payeur, Map<Dispositif, Payeur> payeurAvec, Set<Rubrique> rubriques,
        String annexes, AnnexesSi annexesSi, boolean apresEntree, String decide) {

    /** @param vaut the value of the parameter {@code cle} with which these headings may be paid too */
    public record AnnexesSi(String cle, String vaut, Set<Rubrique> rubriques) {}

    public String code() {
        return dispositif.code();
    }
}
