package fr.crefop.conference.processus.relances;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.nouvelles.Moment;
import fr.crefop.conference.nouvelles.TacheAttendue;
import fr.crefop.conference.processus.DelaiDeLaTache;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Who is told of a task: those it waits for; past its due date, those above them too. */
@Component
class AvisDeTache {

    private final Courriers courriers;
    private final Comptes comptes;
    private final Interlocuteurs interlocuteurs;
    private final Responsables responsables;
    private final Journal journal;
    private final Relais relais;
    private final DelaiDeLaTache delai;

    AvisDeTache(Courriers courriers, Comptes comptes, Interlocuteurs interlocuteurs, Responsables responsables, Journal journal,
            Relais relais, DelaiDeLaTache delai) {
        this.courriers = courriers;
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
        this.responsables = responsables;
        this.journal = journal;
        this.relais = relais;
        this.delai = delai;
    }

    void dire(Moment moment, DelegateTask tache) {
        SortedMap<String, Compte> attendus = attendus(tache);
        TacheAttendue nouvelle = nouvelle(tache);
        attendus.keySet().forEach(compte -> courriers.auCompte(compte, nouvelle.a(moment)));
        if (moment != Moment.NOUVELLE && moment != Moment.RAPPEL) {
            auDessus(attendus, moment == Moment.INSISTANCE).forEach(compte -> courriers.auCompte(compte, nouvelle.auDessus(moment)));
        }
        if (moment != Moment.NOUVELLE) {
            journal.noter(Journal.SYSTEME, tache.getExecution().getProcessBusinessKey(), acte(moment),
                    Codes.de("tache", tache.getTaskDefinitionKey()));
        }
    }

    private static Acte acte(Moment moment) {
        return switch (moment) {
            case NOUVELLE -> throw new IllegalArgumentException("Une tâche qui s'ouvre n'est pas un acte");
            case RAPPEL -> Acte.TACHE_RAPPELEE;
            case ESCALADE, INSISTANCE -> Acte.TACHE_ESCALADEE;
            case ECHUE -> Acte.TACHE_ECHUE;
        };
    }

    /** The person a task is assigned to; else everybody in its groups. By identifier. */
    private SortedMap<String, Compte> attendus(DelegateTask tache) {
        SortedMap<String, Compte> attendus = new TreeMap<>();
        if (tache.getAssignee() != null || estDelaissee(tache)) {
            (estDelaissee(tache) ? relais.de(tache.getExecution().getProcessBusinessKey())
                    : comptes.trouver(tache.getAssignee()).stream().toList())
                    .forEach(compte -> attendus.put(compte.identifiant(), compte));
            return attendus;
        }
        tache.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).map(Repondant::deCode)
                .flatMap(repondant -> interlocuteurs.de(repondant).stream())
                .forEach(compte -> attendus.put(compte.identifiant(), compte));
        return attendus;
    }

    /**
     * Each one's own supervisor; the secretariat where somebody has none, where nobody is awaited, or where supervisors
     * were told before and nothing came of it. Nobody twice.
     */
    private SortedSet<String> auDessus(SortedMap<String, Compte> attendus, boolean encore) {
        SortedSet<String> prevenus = new TreeSet<>();
        List<Optional<String>> auDessus = attendus.values().stream().map(responsables::auDessusDe).toList();
        auDessus.forEach(responsable -> responsable.ifPresent(prevenus::add));
        if (encore || attendus.isEmpty() || auDessus.stream().anyMatch(Optional::isEmpty)) {
            comptes.duGroupe(Groupe.SECRETARIAT).forEach(compte -> prevenus.add(compte.identifiant()));
        }
        prevenus.removeAll(attendus.keySet());
        return prevenus;
    }

    private TacheAttendue nouvelle(DelegateTask tache) {
        return new TacheAttendue(tache.getExecution().getProcessBusinessKey(), tache.getName(), tache.getDueDate() == null ? null
                : LocalDate.ofInstant(tache.getDueDate().toInstant(), HorlogeConfiguration.PARIS), delai.phrase(tache), estDelaissee(tache));
    }

    /** It waits for somebody who can no longer sign in, or waited for an advisor who works elsewhere now. */
    private boolean estDelaissee(DelegateTask tache) {
        if (VoteBureau.estUnVote(tache.getTaskDefinitionKey()) && tache.getCandidates().isEmpty()) {
            // The vote of a seat, vacant or of somebody who left: no advisor answers for it.
            return false;
        }
        return tache.getAssignee() == null ? tache.getCandidates().isEmpty() : comptes.trouver(tache.getAssignee()).isEmpty();
    }
}
