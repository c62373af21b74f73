package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.lang.reflect.RecordComponent;

/** A datum by the path the contract gives it, for the packs that name one; the rules read theirs by its accessor. */
final class DonneeDeLaDemande {

    private DonneeDeLaDemande() {}

    /**
     * Null when the datum is not known.
     *
     * @throws IllegalArgumentException when the contract has no such path
     */
    static Object lire(Demande demande, String chemin) {
        Object objet = demande;
        Class<?> type = Demande.class;
        for (String nom : chemin.split("\\.")) {
            RecordComponent composante = composante(type, nom, chemin);
            type = composante.getType();
            objet = objet == null ? null : valeur(composante, objet);
        }
        return objet;
    }

    private static RecordComponent composante(Class<?> type, String nom, String chemin) {
        if (type.isRecord()) {
            for (RecordComponent composante : type.getRecordComponents()) {
                if (composante.getName().equals(nom)) {
                    return composante;
                }
            }
        }
        throw new IllegalArgumentException("Le contrat n'a pas de donnée " + chemin);
    }

    private static Object valeur(RecordComponent composante, Object objet) {
        try {
            return composante.getAccessor().invoke(objet);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(composante.getName(), e);
        }
    }
}
