package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A demande with one datum changed, by the path the contract gives it: what an advice is tried on. */
final class Variante {

    private Variante() {}

    /** @throws IllegalArgumentException when the contract has no such path */
    static Demande avec(Demande demande, String chemin, Object valeur) {
        return (Demande) changer(demande, Demande.class, chemin, valeur);
    }

    static Demande avecHypothese(Demande demande, String cle, Object valeur) {
        Map<String, Object> hypotheses = new HashMap<>(demande.hypotheses());
        hypotheses.put(cle, valeur);
        return avec(demande, "hypotheses", hypotheses);
    }

    /** Type of the datum: that of its record component. */
    static Class<?> type(String chemin) {
        Class<?> type = Demande.class;
        for (String nom : chemin.split("\\.")) {
            type = composante(type, nom).getType();
        }
        return type;
    }

    private static Object changer(Object objet, Class<?> type, String chemin, Object valeur) {
        int point = chemin.indexOf('.');
        String nom = point < 0 ? chemin : chemin.substring(0, point);
        RecordComponent[] composantes = type.getRecordComponents();
        Object[] valeurs = new Object[composantes.length];
        try {
            for (int i = 0; i < composantes.length; i++) {
                valeurs[i] = objet == null ? null : composantes[i].getAccessor().invoke(objet);
                if (composantes[i].getName().equals(nom)) {
                    valeurs[i] = point < 0 ? valeur : changer(valeurs[i], composantes[i].getType(), chemin.substring(point + 1), valeur);
                }
            }
            composante(type, nom);
            Constructor<?> constructeur = type.getDeclaredConstructor(Arrays.stream(composantes).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructeur.newInstance(valeurs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(chemin, e);
        }
    }

    private static RecordComponent composante(Class<?> type, String nom) {
        if (type.isRecord()) {
            for (RecordComponent composante : type.getRecordComponents()) {
                if (composante.getName().equals(nom)) {
                    return composante;
                }
            }
        }
        throw new IllegalArgumentException(nom);
    }
}
