package fr.crefop.conference.processus;

import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.MotifDeRecherche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.springframework.stereotype.Component;

/**
 * What waits for an account, as the portal lists it: what its groups may take and what it took, with its rights in the engine,
 * which are those that Tasklist's list asks. Nothing of the engine leaves this class.
 */
@Component
public class TachesAFaire {

    private static final String NUMERO = "numeroDossier";
    private static final String EN_BREF = "enBref";
    private static final int NUMEROS_AU_PLUS = 1_000;
    private static final int TROUVEES_ENSEMBLE = 100;
    /** Nobody reads the difference between as many and more, and each one counted costs the same. */
    private static final int COMPTEES_AU_PLUS = 100;

    private final TaskService taches;
    private final RuntimeService instances;
    private final IdentityService identites;
    private final Interlocuteurs interlocuteurs;
    private final TachesHumaines humaines;
    private final ComptesBornes comptes;

    TachesAFaire(TaskService taches, RuntimeService instances, IdentityService identites, Interlocuteurs interlocuteurs,
            TachesHumaines humaines, ComptesBornes comptes) {
        this.taches = taches;
        this.instances = instances;
        this.identites = identites;
        this.interlocuteurs = interlocuteurs;
        this.humaines = humaines;
        this.comptes = comptes;
    }

    /**
     * One task.
     *
     * @param numero of the case, the study, the model or the convention that it is about
     * @param sorte the same for all tasks that ask the same
     * @param libelle what is asked, in words
     * @param echeance last day to answer, in Paris; null when there is none
     * @param enBref beside its name: the training and a figure, never a person
     * @param prisePar who has it in hand; null while it waits for a whole group
     * @param points of priority that its funder gives it; 0 where it gives none
     */
    public record Tache(String id, String numero, String sorte, String libelle, Instant depuis, LocalDate echeance, String enBref,
            String prisePar, int points) {}

    /**
     * @param total of all pages; counted so far only, when there are more
     * @param bornee whether there are more than {@code total}
     */
    public record Liste(List<Tache> taches, long total, boolean bornee) {}

    /** Which one comes first: the one that is due first, that waits for longest, by what is asked, or the one that has most points, then was filed first. */
    public enum Ordre { PRESSE, ANCIEN, ETAPE, PRIORITE }

    /**
     * @param texte a part of the number, of what is asked or of the training
     * @param numeros the cases that were found otherwise
     * @param avant those whose last day is before that day, in Paris; null for all
     */
    public record Recherche(String texte, Set<String> numeros, LocalDate avant, Ordre ordre) {

        public static final Recherche TOUT = new Recherche("", Set.of(), null, Ordre.PRESSE);
    }

    /**
     * One counted question.
     *
     * @param auPlus what the reader is not told more than, and is not counted
     */
    public long nombre(Compte compte, int auPlus) {
        SortedSet<String> groupes = interlocuteurs.groupes(compte);
        return enTantQue(compte, groupes, () -> comptes.jusqua(auPlus, () -> lesSiennes(compte, groupes).count()));
    }

    public Liste lister(Compte compte, Recherche recherche, int depuis, int combien) {
        SortedSet<String> groupes = interlocuteurs.groupes(compte);
        return recherche.texte().isBlank() ? toutes(compte, groupes, recherche, depuis, combien) : trouvees(compte, groupes, recherche, depuis, combien);
    }

    /** For whom nothing waits, what waits for all the others is not gone through in search of a page. */
    private Liste toutes(Compte compte, SortedSet<String> groupes, Recherche recherche, int depuis, int combien) {
        long borne = borne(depuis, combien);
        long comptees = compter(compte, groupes, recherche, borne + 1);
        if (comptees <= depuis) {
            return liste(List.of(), comptees, borne);
        }
        Supplier<List<Task>> page = () -> page(compte, groupes, recherche, depuis, combien);
        return liste(comptees <= COMPTEES_AU_PLUS ? comptes.parmiPeu(page) : page.get(), comptees, borne);
    }

    /** What is looked for leads to few: all of them are read at once, and what was read to its end is not counted besides. */
    private Liste trouvees(Compte compte, SortedSet<String> groupes, Recherche recherche, int depuis, int combien) {
        int lues = Math.max(combien, TROUVEES_ENSEMBLE);
        List<Task> page = page(compte, groupes, recherche, depuis, lues);
        boolean jusquAuBout = page.size() < lues && (depuis == 0 || !page.isEmpty());
        long borne = borne(depuis, combien);
        return liste(page.subList(0, Math.min(combien, page.size())),
                jusquAuBout ? depuis + page.size() : compter(compte, groupes, recherche, borne + 1), borne);
    }

    /** To the end of the page, at least. */
    private static long borne(int depuis, int combien) {
        return Math.max(COMPTEES_AU_PLUS, (long) depuis + combien);
    }

    private long compter(Compte compte, SortedSet<String> groupes, Recherche recherche, long auPlus) {
        return enTantQue(compte, groupes, () -> comptes.jusqua((int) auPlus, () -> chercher(lesSiennes(compte, groupes), recherche).count()));
    }

    private Liste liste(List<Task> page, long comptees, long borne) {
        return new Liste(decrire(page), Math.min(comptees, borne), comptees > borne);
    }

    private List<Task> page(Compte compte, SortedSet<String> groupes, Recherche recherche, int depuis, int combien) {
        return enTantQue(compte, groupes, () -> trier(chercher(lesSiennes(compte, groupes), recherche), recherche.ordre()).listPage(depuis, combien));
    }

    /** Empty when no such task waits for the account or its group; one that a colleague took is there. */
    public Optional<Tache> trouver(Compte compte, String id) {
        SortedSet<String> groupes = interlocuteurs.groupes(compte);
        Task tache = enTantQue(compte, groupes, () -> taches.createTaskQuery().active().taskId(id).or()
                .taskCandidateGroupIn(List.copyOf(groupes)).includeAssignedTasks().taskAssignee(compte.identifiant()).endOr().singleResult());
        return decrire(tache == null ? List.of() : List.of(tache)).stream().filter(t -> humaines.connait(t.sorte())).findFirst();
    }

    /** The one of the same kind that is due first, besides {@code sauf}. */
    public Optional<Tache> suivante(Compte compte, String sorte, String sauf) {
        SortedSet<String> groupes = interlocuteurs.groupes(compte);
        List<Task> deux = enTantQue(compte, groupes, () -> trier(lesSiennes(compte, groupes).taskDefinitionKey(sorte)).listPage(0, 2));
        return decrire(deux).stream().filter(tache -> !tache.id().equals(sauf)).findFirst();
    }

    /** Those of one affair that wait for the account. */
    public List<Tache> surLAffaire(Compte compte, String numero) {
        SortedSet<String> groupes = interlocuteurs.groupes(compte);
        return decrire(enTantQue(compte, groupes,
                () -> trier(lesSiennes(compte, groupes).processInstanceBusinessKey(numero)).listPage(0, 20)));
    }

    /**
     * Of those affairs, the tasks of one kind that wait for the account, by the number of their affair: who has a proxy has one more of each.
     *
     * @param numeros at most one page of them
     */
    public Map<String, List<Tache>> surLesAffaires(Compte compte, String sorte, Collection<String> numeros) {
        if (numeros.isEmpty()) {
            return Map.of();
        }
        SortedSet<String> groupes = interlocuteurs.groupes(compte);
        return decrire(enTantQue(compte, groupes, () -> trier(lesSiennes(compte, groupes).taskDefinitionKey(sorte)
                .processInstanceBusinessKeyIn(numeros.toArray(String[]::new))).listPage(0, NUMEROS_AU_PLUS))).stream()
                .collect(Collectors.groupingBy(Tache::numero));
    }

    private TaskQuery lesSiennes(Compte compte, SortedSet<String> groupes) {
        return taches.createTaskQuery().active().or().taskCandidateGroupIn(List.copyOf(groupes)).taskAssignee(compte.identifiant()).endOr();
    }

    private static TaskQuery chercher(TaskQuery demande, Recherche recherche) {
        if (recherche.avant() != null) {
            demande.dueBefore(Date.from(recherche.avant().atStartOfDay(HorlogeConfiguration.PARIS).toInstant()));
        }
        if (recherche.texte().isBlank()) {
            return demande;
        }
        String motif = MotifDeRecherche.contenant(recherche.texte().strip());
        // Said of these criteria: what is said before them does not count for them.
        TaskQuery cherchee = demande.or().matchVariableValuesIgnoreCase().processInstanceBusinessKeyLike(motif.toUpperCase())
                .taskNameLike(motif).taskVariableValueLike(EN_BREF, motif);
        if (!recherche.numeros().isEmpty()) {
            cherchee.processInstanceBusinessKeyIn(recherche.numeros().stream().limit(NUMEROS_AU_PLUS).toArray(String[]::new));
        }
        return cherchee.endOr();
    }

    private static TaskQuery trier(TaskQuery demande, Ordre ordre) {
        return switch (ordre) {
            case PRESSE -> trier(demande);
            case ANCIEN -> demande.orderByTaskCreateTime().asc().orderByTaskId().asc();
            case ETAPE -> trier(demande.orderByTaskName().asc());
            case PRIORITE -> demande.orderByTaskPriority().desc().orderByTaskVariable(TachesHumaines.ORDRE_DE_DEPOT, ValueType.STRING).asc()
                    .orderByTaskCreateTime().asc().orderByTaskId().asc();
        };
    }

    private static TaskQuery trier(TaskQuery demande) {
        return demande.orderByDueDate().asc().orderByTaskCreateTime().asc().orderByTaskId().asc();
    }

    /** Two questions for a whole page. */
    private List<Tache> decrire(List<Task> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        List<String> ids = page.stream().map(Task::getId).toList();
        Map<String, String> numeros = variables(ids, NUMERO);
        Map<String, String> enBref = variables(ids, EN_BREF);
        return page.stream().filter(tache -> numeros.containsKey(tache.getId())).map(tache -> new Tache(tache.getId(),
                numeros.get(tache.getId()), tache.getTaskDefinitionKey(), tache.getName(), tache.getCreateTime().toInstant(),
                tache.getDueDate() == null ? null : LocalDate.ofInstant(tache.getDueDate().toInstant(), HorlogeConfiguration.PARIS),
                enBref.getOrDefault(tache.getId(), ""), tache.getAssignee(), tache.getPriority() - TachesHumaines.PRIORITE_ORDINAIRE)).toList();
    }

    /** Of tasks that the account was already found to see. */
    private Map<String, String> variables(Collection<String> ids, String nom) {
        return instances.createVariableInstanceQuery().taskIdIn(ids.toArray(String[]::new)).variableName(nom).list().stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.toMap(VariableInstance::getTaskId, variable -> variable.getValue().toString(), (une, autre) -> une));
    }

    private <T> T enTantQue(Compte compte, SortedSet<String> groupes, Supplier<T> lecture) {
        identites.setAuthentication(compte.identifiant(), List.copyOf(groupes));
        try {
            return lecture.get();
        } finally {
            identites.clearAuthentication();
        }
    }
}
