package fr.crefop.conference.financement.moteur.conditions;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.regles.DonneeCalculee;
import fr.crefop.conference.financement.regles.Situation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Finds a datum by its path in the records of the demande, or among what the situation calculates from them. */
final class DonneesLisibles {

    private static final String DEPOT = "dateDepot";
    private static final String SITUATION = "situation.";
    /** How the generated records read a record that may be missing whole. */
    private static final String OU_INCONNU = "OuInconnu";
    /** The globals that bear another name than the property of the contract. */
    private static final Map<String, String> GLOBALES = Map.of("dossier", "pieces");
    private static final Map<Class<?>, Class<?>> ENVELOPPES = Map.of(boolean.class, Boolean.class, int.class, Integer.class);

    private DonneesLisibles() {}

    /** @throws IllegalArgumentException when there is no such datum */
    static Donnee lire(String chemin) {
        if (chemin.equals(DEPOT)) {
            return new Donnee(chemin, chemin, Portee.destinataire(), Operateur.Depot.class, List.of(), null);
        }
        return chemin.startsWith(SITUATION) ? calculee(chemin) : deLaDemande(chemin);
    }

    private static Donnee calculee(String chemin) {
        Method methode = methode(chemin.substring(SITUATION.length()));
        if (methode == null) {
            throw new IllegalArgumentException("aucune donnée calculée « " + chemin + " »");
        }
        DonneeCalculee dite = methode.getAnnotation(DonneeCalculee.class);
        String lecture = chemin + "(" + (methode.getParameterCount() == 1 ? Portee.destinataire() : "") + ")";
        Class<?> type = ENVELOPPES.getOrDefault(methode.getReturnType(), methode.getReturnType());
        return new Donnee(chemin, dite.lue(), lecture, type, List.of(), dite.mots());
    }

    private static Method methode(String nom) {
        return Arrays.stream(Situation.class.getMethods())
                .filter(m -> m.getName().equals(nom) && m.isAnnotationPresent(DonneeCalculee.class)).findFirst().orElse(null);
    }

    private static Donnee deLaDemande(String chemin) {
        String[] pas = chemin.split("\\.");
        Class<?> porteur = Demande.class;
        Type type = Demande.class;
        String lecture = "";
        for (int i = 0; i < pas.length; i++) {
            type = composant(porteur, pas[i], chemin).getGenericType();
            porteur = classe(type);
            boolean enregistrement = i > 0 && i < pas.length - 1;
            lecture = i == 0 ? GLOBALES.getOrDefault(pas[i], pas[i]) : lecture + "." + pas[i] + (enregistrement ? OU_INCONNU : "") + "()";
        }
        if (pas.length < 2) {
            throw new IllegalArgumentException("« " + chemin + " » ne désigne aucune donnée");
        }
        Method recalcul = methode(pas[pas.length - 1]);
        if (recalcul != null) {
            throw new IllegalArgumentException("« " + chemin + " » se lit par « " + SITUATION + recalcul.getName() + " », qui la calcule quand elle manque");
        }
        return new Donnee(chemin, chemin, lecture, porteur, codes(chemin), null);
    }

    private static RecordComponent composant(Class<?> porteur, String nom, String chemin) {
        RecordComponent[] composants = porteur.isRecord() ? porteur.getRecordComponents() : new RecordComponent[0];
        return Arrays.stream(composants).filter(c -> c.getName().equals(nom)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("donnée inconnue « " + chemin + " » : pas de « " + nom + " »"));
    }

    private static Class<?> classe(Type type) {
        return (Class<?>) (type instanceof ParameterizedType liste ? liste.getRawType() : type);
    }

    /** Those that the contract enumerates. */
    private static List<String> codes(String chemin) {
        return Declaration.deLaDemande().premiere(chemin).filter(d -> !d.ouvert() && d.forme() == null)
                .map(fr.crefop.conference.dossier.Donnee::codes).orElse(List.of());
    }
}
