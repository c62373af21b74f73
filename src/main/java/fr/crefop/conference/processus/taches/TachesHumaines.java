package fr.crefop.conference.processus.taches;

import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.journal.LecturesNotees;
import fr.crefop.conference.journal.RoleExerce;
import fr.crefop.conference.processus.DelaiDeLaTache;
import fr.crefop.conference.processus.arret.ArretDeLaProcedure;
import fr.crefop.conference.processus.relances.Suivi;
import fr.crefop.conference.processus.remplacement.Remplacements;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Stands between the engine and the handlers of the user tasks: prepares a task, takes its answers, and keeps the
 * steps of the case in our own tables, so that nobody has to ask the engine where a case is.
 */
@Component
public class TachesHumaines implements TaskListener {

    /** The local variable that says which case, study, convention or model a task is of. */
    public static final String NUMERO_DOSSIER = "numeroDossier";
    /** That of a task that nobody orders by points, as the engine gives it; points are added to it. */
    public static final int PRIORITE_ORDINAIRE = 50;
    /** Day on which the case was filed, then its number: between tasks of as many points, the first filed comes first. */
    public static final String ORDRE_DE_DEPOT = "ordreDeDepot";

    private final Map<String, TacheHumaine> parId;
    private final Etapes etapes;
    private final Repondants repondants;
    private final Suivi suivi;
    private final Remplacements remplacements;
    private final Lectures lectures;
    private final BrouillonsDesTaches brouillons;
    private final LecturesNotees consultations;
    private final Dossiers dossiers;
    private final Journal journal;
    private final DelaiDeLaTache delai;
    private final ArretDeLaProcedure arret;

    TachesHumaines(List<TacheHumaine> taches, Etapes etapes, Repondants repondants, Suivi suivi,
            Remplacements remplacements, Lectures lectures, BrouillonsDesTaches brouillons, LecturesNotees consultations, Dossiers dossiers, Journal journal, DelaiDeLaTache delai,
            ArretDeLaProcedure arret) {
        this.parId = taches.stream().collect(Collectors.toMap(TacheHumaine::id, t -> t));
        this.etapes = etapes;
        this.repondants = repondants;
        this.suivi = suivi;
        this.remplacements = remplacements;
        this.lectures = lectures;
        this.brouillons = brouillons;
        this.consultations = consultations;
        this.dossiers = dossiers;
        this.journal = journal;
        this.delai = delai;
        this.arret = arret;
    }

    @Override
    public void notify(DelegateTask tache) {
        switch (tache.getEventName()) {
            case EVENTNAME_CREATE -> creer(tache);
            case EVENTNAME_COMPLETE -> RoleExerce.sous(repondants.groupeExerce(tache, exiger(tache.getTaskDefinitionKey()).groupe(tache)), () -> repondre(tache));
            case EVENTNAME_DELETE -> abandonner(tache);
            default -> throw new IllegalStateException("Événement inattendu : " + tache.getEventName());
        }
    }

    /** The names a form may answer with, for the task of that id in its diagram. */
    public List<String> champs(String idDeTache) {
        return exiger(idDeTache).champs();
    }

    /** To be called before the task is read: an answer or a deadline of the same second then comes before or after it. */
    public void tenir(String tacheId) {
        etapes.tenirLAffaire(tacheId);
    }

    /** A colleague may free a task that somebody took and does not answer: it is kept who freed it. */
    public void rendre(DelegateTask tache, String par) {
        if (!par.equals(tache.getAssignee())) {
            journal.noter(par, tache.getExecution().getProcessBusinessKey(), Acte.TACHE_RENDUE_AU_GROUPE,
                    Codes.de("tache", tache.getTaskDefinitionKey(), "titulaire", tache.getAssignee()));
        }
    }

    /** @throws fr.crefop.conference.socle.RefusMetier when its case stands still: nobody takes, gives back or answers a task of it */
    public void exigerEnCours(DelegateTask tache) {
        if (connait(tache.getTaskDefinitionKey())) {
            arret.exigerAucun(tache.getExecution().getProcessBusinessKey());
        }
    }

    /** Whether the task of that id is given to one person by name. */
    public boolean nominative(String idDeTache) {
        return connait(idDeTache) && exiger(idDeTache).nominative() != null;
    }

    public boolean connait(String idDeTache) {
        return parId.containsKey(idDeTache);
    }

    /** See {@link TacheHumaine#consequence}. */
    public String consequence(String idDeTache, Map<String, Object> vue, Map<String, Object> reponses) {
        return exiger(idDeTache).consequence(vue, reponses);
    }

    public String faite(String idDeTache) {
        return exiger(idDeTache).faite();
    }

    /** See {@link TacheHumaine#echeance}. */
    public Date echeance(String idDeTache, String numero) {
        return exiger(idDeTache).echeance(numero);
    }

    /** What the form of the task shows as it is now; {@code compte}, who reads it, answers on this from then on. */
    public Map<String, Object> lire(DelegateTask tache, String compte) {
        TacheHumaine humaine = exiger(tache.getTaskDefinitionKey());
        Map<String, Object> vue = new LinkedHashMap<>(humaine.vue(tache));
        vue.put("delaiRaccourci", delai.phrase(tache));
        if (compte != null) {
            lectures.noter(tache.getId(), compte, vue, humaine.decident());
            String numero = tache.getExecution().getProcessBusinessKey();
            // A study, a convention or a model says nothing of a person.
            dossiers.ouverture(numero).ifPresent(dossier -> consultations.consulte(compte, numero));
        }
        return TexteDeFormulaire.vueEchappee(vue);
    }

    /** What the account last read of the task, for its page to carry; null when it has read none. */
    public String lecture(String tache, String compte) {
        return lectures.jeton(tache, compte);
    }

    /** To be called with the answer: it is held to what the page that gives it showed. */
    public void tenirALaLecture(String tache, String compte, String lu) {
        lectures.tenirA(tache, compte, lu);
    }

    /** The deadline of the task changed: the same task, prepared again, and its reminders follow. */
    public void preparerDeNouveau(DelegateTask tache) {
        exiger(tache.getTaskDefinitionKey()).preparer(tache);
        etapes.renommer(tache.getId(), tache.getName());
        suivi.reportee(tache);
    }

    /**
     * A task whose person the house names waits for whoever it names now, and its name says how: by a proxy or without. Those whom it does not
     * name stay as they are.
     *
     * @return whether it waits for somebody else than before
     */
    public boolean designer(DelegateTask tache) {
        TacheHumaine humaine = exiger(tache.getTaskDefinitionKey());
        Designation designation = humaine.designation(tache);
        if (designation == null) {
            return false;
        }
        humaine.nommer(tache);
        etapes.renommer(tache.getId(), tache.getName());
        if (Objects.equals(designation.compte(), tache.getAssignee())) {
            return false;
        }
        tache.setAssignee(designation.compte());
        etapes.designer(tache.getId(), designation.compte());
        suivi.passee(tache);
        return true;
    }

    private void creer(DelegateTask tache) {
        TacheHumaine humaine = exiger(tache.getTaskDefinitionKey());
        humaine.preparer(tache);
        tache.setVariableLocal(VueDuDossier.EN_BREF, humaine.enBref(tache));
        Designation designation = humaine.designation(tache);
        if (designation == null) {
            remplacements.arrive(tache);
        } else {
            tache.setAssignee(designation.compte());
        }
        if (humaine.nominative() != null) {
            repondants.ouvrirSiParti(tache, humaine.nominative());
        }
        // Local from the start: an answer then never climbs into the scope that the next voter would see.
        humaine.champs().forEach(champ -> tache.setVariableLocal(champ, null));
        etapes.ouvrir(tache.getExecution().getProcessBusinessKey(), tache.getId(), tache.getName(), humaine.groupe(tache),
                tache.getAssignee(), echeance(tache));
        suivi.arrive(tache);
    }

    private void repondre(DelegateTask tache) {
        TacheHumaine humaine = exiger(tache.getTaskDefinitionKey());
        repondants.exigerLaSienne(tache, humaine.nominative() != null);
        Map<String, Object> valeurs = new HashMap<>();
        humaine.champs().forEach(champ -> valeurs.put(champ, tache.getVariableLocal(champ)));
        String auteur = repondants.auteur(tache);
        lectures.exigerInchangee(tache.getId(), auteur, () -> humaine.vue(tache), humaine.decident());
        humaine.repondre(tache, new Reponses(auteur, valeurs));
        String titulaire = auteur.equals(tache.getOwner()) ? null : tache.getOwner();
        if (titulaire != null) {
            journal.noter(auteur, tache.getExecution().getProcessBusinessKey(), Acte.REPONSE_EN_REMPLACEMENT,
                    Codes.de("tache", tache.getTaskDefinitionKey(), "titulaire", titulaire));
        }
        oublierCeQuiFutOuvert(tache.getId());
        etapes.fermer(tache.getId(), auteur, titulaire);
        suivi.repondue(tache);
    }

    private void abandonner(DelegateTask tache) {
        tenir(tache.getId());
        exiger(tache.getTaskDefinitionKey()).abandonner(tache);
        oublierCeQuiFutOuvert(tache.getId());
        etapes.fermer(tache.getId());
        suivi.retiree(tache);
    }

    /** What people read of it, and what they began to answer. */
    private void oublierCeQuiFutOuvert(String tache) {
        lectures.oublier(tache);
        brouillons.oublier(tache);
    }

    private TacheHumaine exiger(String id) {
        TacheHumaine humaine = parId.get(id);
        if (humaine == null) {
            throw new IllegalStateException("Aucune tâche humaine connue sous " + id);
        }
        return humaine;
    }

    private static LocalDate echeance(DelegateTask tache) {
        return tache.getDueDate() == null ? null
                : LocalDate.ofInstant(tache.getDueDate().toInstant(), HorlogeConfiguration.PARIS);
    }
}
