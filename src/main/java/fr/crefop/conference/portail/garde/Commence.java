package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.BrouillonChangeAilleurs;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.socle.RefusMetier;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A form as the page shows it again.
 *
 * @param repere what the page reads of the draft
 * @param valeurs by the name of a field, what stands in it; null when the page knows itself what stands there
 * @param modifieLe when it was kept; null when what is shown was not
 * @param autre with what one's own is kept all the same; null unless another machine wrote the draft meanwhile
 * @param nonGarde why what is shown is not kept; null when it is
 * @param adresse where the script keeps it
 * @param retour the page to come back to
 */
public record Commence(String cle, String repere, Map<String, List<String>> valeurs, Instant modifieLe, String autre, String nonGarde,
        String adresse, String retour) {

    /** The attribute of what could not be kept, of the request or, for the page that follows, of the session. */
    static final String NON_GARDE = "brouillonNonGarde";

    /** What could not be kept, for the page that follows: it waits in the session, where only what is serializable stays. */
    record NonGarde(String cle, Map<String, List<String>> valeurs, Repere lu, Repere autre, String pourquoi) implements Serializable {

        static NonGarde de(String cle, Map<String, List<String>> valeurs, Repere lu, RefusMetier refus) {
            return new NonGarde(cle, valeurs, lu, refus instanceof BrouillonChangeAilleurs ailleurs ? ailleurs.repere() : null, refus.getMessage());
        }
    }

    /** What stands in a field; empty when nothing does. */
    List<String> de(String champ) {
        return valeurs.getOrDefault(champ, List.of());
    }

    /** Whether that field shows what was kept; a secret never does. */
    boolean tient(String champ) {
        return valeurs != null && champ != null && ChampsGardes.seGarde(champ);
    }
}
