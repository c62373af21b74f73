package fr.crefop.conference.securite;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every endpoint that a set of JAX-RS classes answers, resources behind resources included. */
final class RessourcesJaxRs {

    private static final int PROFONDEUR = 6;

    private final Set<Endpoint> trouves = new TreeSet<>();

    static Set<Endpoint> de(String prefixe, Iterable<Class<?>> classes) {
        RessourcesJaxRs marche = new RessourcesJaxRs();
        for (Class<?> classe : classes) {
            Path racine = parents(classe).stream().map(c -> c.getAnnotation(Path.class)).filter(p -> p != null).findFirst().orElse(null);
            if (racine != null) {
                marche.suivre(classe, joindre(prefixe, racine.value()), 0);
            }
        }
        return marche.trouves;
    }

    private void suivre(Class<?> classe, String chemin, int profondeur) {
        if (profondeur > PROFONDEUR) {
            return;
        }
        for (Method methode : classe.getMethods()) {
            List<Annotation> annotations = annotations(classe, methode);
            String suite = annotations.stream().filter(Path.class::isInstance).map(a -> ((Path) a).value()).findFirst().orElse(null);
            List<String> verbes = annotations.stream().map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verbe -> verbe != null).map(HttpMethod::value).distinct().toList();
            String ou = suite == null ? chemin : joindre(chemin, suite);
            verbes.forEach(verbe -> trouves.add(new Endpoint(verbe, ou)));
            if (verbes.isEmpty() && suite != null) {
                suivre(methode.getReturnType(), ou, profondeur + 1);
            }
        }
    }

    /** Of the method as it is written in the class or in what the class implements. */
    private static List<Annotation> annotations(Class<?> classe, Method methode) {
        List<Annotation> annotations = new ArrayList<>();
        for (Class<?> parent : parents(classe)) {
            try {
                annotations.addAll(Arrays.asList(parent.getDeclaredMethod(methode.getName(), methode.getParameterTypes()).getAnnotations()));
            } catch (NoSuchMethodException ailleurs) {
                // Written by another of its parents.
            }
        }
        return annotations;
    }

    private static List<Class<?>> parents(Class<?> classe) {
        List<Class<?>> parents = new ArrayList<>();
        Deque<Class<?>> aVoir = new ArrayDeque<>(List.of(classe));
        while (!aVoir.isEmpty()) {
            Class<?> courante = aVoir.poll();
            parents.add(courante);
            if (courante.getSuperclass() != null) {
                aVoir.add(courante.getSuperclass());
            }
            aVoir.addAll(Arrays.asList(courante.getInterfaces()));
        }
        return parents;
    }

    private static String joindre(String debut, String suite) {
        String tout = (debut + "/" + suite).replaceAll("/+", "/");
        return tout.length() > 1 && tout.endsWith("/") ? tout.substring(0, tout.length() - 1) : tout;
    }
}
