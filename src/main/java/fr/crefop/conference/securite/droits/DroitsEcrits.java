package fr.crefop.conference.securite.droits;

import fr.crefop.conference.securite.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;

/** The rights file as it was read. */
public final class DroitsEcrits {

    private record Nommee(Adresse adresse, Action action) {}

    private final Map<Role, String> libelles;
    private final Map<Role, List<VueDesDossiers>> dossiers;
    private final Map<String, Action> actions;
    /** What says more comes first. */
    private final List<Nommee> adresses;

    DroitsEcrits(Map<Role, String> libelles, Map<Role, List<VueDesDossiers>> dossiers, Map<String, Action> actions) {
        this.libelles = libelles;
        this.dossiers = dossiers;
        this.actions = actions;
        this.adresses = actions.values().stream().flatMap(action -> action.adresses().stream().map(a -> new Nommee(a, action)))
                .sorted(Comparator.comparing(Nommee::adresse)).toList();
    }

    public String libelle(Role role) {
        return libelles.get(role);
    }

    /** Which cases the role sees; none when empty. */
    public List<VueDesDossiers> dossiers(Role role) {
        return dossiers.getOrDefault(role, List.of());
    }

    /** In the order of the file. */
    public List<Action> actions() {
        return List.copyOf(actions.values());
    }

    /** @throws IllegalArgumentException for an action that the file does not name */
    public Action action(String code) {
        return Optional.ofNullable(actions.get(code)).orElseThrow(() -> new IllegalArgumentException("Action inconnue : " + code));
    }

    /** What is done there; empty for an address that the file does not name. */
    public Optional<Action> action(String methode, PathContainer chemin) {
        return adresses.stream().filter(n -> n.adresse().prend(methode) && n.adresse().mene(chemin)).findFirst().map(Nommee::action);
    }

    /** The methods by which something is done there. */
    public Set<String> methodes(PathContainer chemin) {
        Set<String> methodes = new TreeSet<>();
        adresses.stream().map(Nommee::adresse).filter(adresse -> adresse.mene(chemin)).forEach(a -> methodes.add(a.methode()));
        return methodes;
    }
}
