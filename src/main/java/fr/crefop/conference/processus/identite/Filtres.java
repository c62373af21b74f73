package fr.crefop.conference.processus.identite;

import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists that Tasklist offers on its left side: what I have to do, and what my whole group has to do. */
@Component
class Filtres {

    static final String MES_TACHES = "Mes tâches à traiter";

    private final FilterService filtres;
    private final TaskService taches;
    private final DroitsDansLeMoteur droits;

    Filtres(FilterService filtres, TaskService taches, DroitsDansLeMoteur droits) {
        this.filtres = filtres;
        this.taches = taches;
        this.droits = droits;
    }

    /** The lists of the groups, shared by their members. */
    void ecrire() {
        for (Groupe groupe : Groupe.tous()) {
            String deTous = enregistrer(filtres.createTaskFilterQuery().filterName(groupe.libelle()).singleResult(), groupe.libelle(),
                    "Toutes les tâches du groupe, prises ou non", 10,
                    trie(taches.createTaskQuery().taskCandidateGroupIn(sienne(groupe)).includeAssignedTasks()));
            droits.lireLeFiltre(groupe.code(), deTous);
        }
    }

    /** One list for each person, with their groups written out: a stored search holds no expression, which is a program. */
    void ecrirePour(String compte, Collection<String> groupes) {
        Optional<String> sien = droits.sonFiltre(compte);
        String filtre = enregistrer(sien.map(filtres::getFilter).orElse(null), MES_TACHES,
                "Ce que mes groupes peuvent prendre, et ce que j'ai pris", 0, trie(taches.createTaskQuery().or()
                        .taskCandidateGroupIn(List.copyOf(groupes)).taskAssignee(compte).endOr()));
        if (sien.isEmpty()) {
            droits.lireSonFiltre(compte, filtre);
        }
    }

    /**
     * One list for a whole family, and none of them finds another's task in it: the engine shows a task to those who may do it.
     * The secretariat finds in its own those of an organisation that nobody acts for.
     */
    private static List<String> sienne(Groupe groupe) {
        return Stream.concat(Stream.of(groupe.code()), Organisme.tous().stream()
                .filter(o -> groupe == Groupe.SECRETARIAT || o.famille() == groupe).map(Organisme::groupe)).toList();
    }

    private static TaskQuery trie(TaskQuery recherche) {
        return recherche.active().orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    private String enregistrer(Filter existant, String nom, String description, int rang, TaskQuery recherche) {
        Filter filtre = existant == null ? filtres.newTaskFilter(nom) : existant;
        filtre.setQuery(recherche);
        filtre.setProperties(Map.of("description", description, "priority", rang, "refresh", rang == 0,
                "showUndefinedVariable", false,
                "variables", List.of(Map.of("name", TachesHumaines.NUMERO_DOSSIER, "label", "Dossier"),
                        Map.of("name", "enBref", "label", "En bref"))));
        return filtres.saveFilter(filtre).getId();
    }
}
