package fr.crefop.conference.financement.moteur.conditions;

import java.util.List;

/**
 * A datum that a row may name: of the demande, or calculated from it.
 *
 * @param chemin as the row names it
 * @param lue path that is asked for when the datum is not known
 * @param lecture Java that reads it, null when not known
 * @param type of what is read
 * @param codes the only values it takes; empty when any text or number may stand there
 * @param mots French words of a calculated datum; null for a datum of the demande, whose words are those of its question
 */
public record Donnee(String chemin, String lue, String lecture, Class<?> type, List<String> codes, String mots) {

    /** By the situation, or the date of a filing, which depends on the dispositif. */
    boolean estCalculee() {
        return mots != null || type == Operateur.Depot.class;
    }
}
