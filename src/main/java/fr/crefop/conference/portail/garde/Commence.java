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
 * @param vu fingerprint of what the page knows and a draft is typed over; null for a form that starts from nothing
 * @param avant what was typed over something else than what the page knows today, to be shown beside it; null when nothing was
 * @param adresse where the script keeps it
 * @param retour the page to come back to
 */
public record Commence(String cle, String repere, Map<String, List<String>> valeurs, Instant modifieLe, String autre, String nonGarde,
        String vu, Map<String, List<String>> avant, String adresse, String retour) {

    /** The attribute of what could not be kept, of the request or, for the page that follows, of the session. */
    static final String NON_GARDE = "brouillonNonGarde";

    /** What could not be kept, for the page that follows: it waits in the session, where only what is serializable stays. */
    record NonGarde(String cle, Map<String, List<String>> valeurs, Repere lu, Repere autre, String pourquoi) implements Serializable {

        static NonGarde de(String cle, Map<String, List<String>> valeurs, Repere lu, RefusMetier refus) {
            return new NonGarde(cle, valeurs, lu, refus instanceof BrouillonChangeAilleurs ailleurs ? ailleurs.repere() : null, refus.getMessage());
        }
    }

    /** Over what the page knows. */
    Commence sur(String connu) {
        return new Commence(cle, repere, valeurs, modifieLe, autre, nonGarde, connu, avant, adresse, retour);
    }

    /** Over what is no more: the page shows what it knows. */
    Commence depasse(String connu) {
        return new Commence(cle, repere, null, modifieLe, autre, nonGarde, connu, valeurs, adresse, retour);
    }

    /** What stands in a field; empty when nothing does. */
    List<String> de(String champ) {
        return valeurs.getOrDefault(champ, List.of());
    }

    /** Whether that field shows what was kept; a secret never does. */
    boolean tient(String champ) {
        return valeurs != null && champ != null && ChampsGardes.seGarde(champ);
    }

    /** Whether what was typed in that field stands beside what the page knows. */
    boolean rappelle(String champ) {
        return avant != null && champ != null && ChampsGardes.seGarde(champ);
    }

    /** What stood in a field over what the page knew then. */
    List<String> avant(String champ) {
        return avant.getOrDefault(champ, List.of());
    }
}
