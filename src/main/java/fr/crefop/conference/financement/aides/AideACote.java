package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.AideIndividuelle.Nature;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import java.util.stream.Stream;

/**
 * What the Région of her home pays the person beside her plan, and somebody has to ask for: a grant, a monthly amount, a licence. No line
 * counts it. A fact of the rules session.
 */
public record AideACote(AideDatee aide) {

    /**
     * Those that are open, or of a state that nobody knows, and that no condition refuses, in the order of the file.
     *
     * @param region null where nobody wrote which aids it has; {@code code} of the dispositif under which a region's aids are asked for
     */
    public static Stream<AideACote> de(Region region, Demande demande, Situation situation, String code) {
        return region == null ? Stream.empty() : region.aides().stream().filter(aide -> aide.nature() == Nature.AIDE_A_LA_PERSONNE)
                .map(aide -> AideDatee.de(aide, evenement -> Regard.jour(evenement, situation, code)))
                .filter(aide -> aide.fermeture().isEmpty() && !new AideExaminee(aide, demande, situation, code).estRefusee())
                .map(AideACote::new);
    }

    public String nom() {
        return aide.nom();
    }

    /** What is known of it, and what is not, in sentences. */
    public String quoi() {
        return PhrasesDesAides.aCote(aide.version(), aide.vueLe());
    }
}
