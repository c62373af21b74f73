package fr.crefop.conference.processus.relances;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.DelaiDeLaTache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Says what a task asks, and tells those it waits for; past its due date, those above them too. */
@Component
class AvisDeTache {

    private static final String OUVREZ = " Ouvrez « À faire » pour répondre.";
    private static final int NOM_AU_PLUS = 120;

    private final Courriers courriers;
    private final Comptes comptes;
    private final Interlocuteurs interlocuteurs;
    private final Journal journal;
    private final Relais relais;
    private final DelaiDeLaTache delai;

    AvisDeTache(Courriers courriers, Comptes comptes, Interlocuteurs interlocuteurs, Journal journal,
            Relais relais, DelaiDeLaTache delai) {
        this.courriers = courriers;
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
        this.journal = journal;
        this.relais = relais;
        this.delai = delai;
    }

    void dire(Moment moment, DelegateTask tache) {
        SortedMap<String, Compte> attendus = attendus(tache);
        Avis avis = avis(moment, tache, "");
        attendus.keySet().forEach(compte -> courriers.auCompte(compte, avis));
        if (moment != Moment.NOUVELLE && moment != Moment.RAPPEL) {
            Avis sansReponse = avis(moment, tache, " (sans réponse)");
            auDessus(attendus, moment == Moment.INSISTANCE).forEach(compte -> courriers.auCompte(compte, sansReponse));
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
        attendus.values().stream().map(Compte::responsable).filter(Objects::nonNull).forEach(prevenus::add);
        if (encore || attendus.isEmpty() || attendus.values().stream().anyMatch(compte -> compte.responsable() == null)) {
            comptes.duGroupe(Groupe.SECRETARIAT).forEach(compte -> prevenus.add(compte.identifiant()));
        }
        prevenus.removeAll(attendus.keySet());
        return prevenus;
    }

    private Avis avis(Moment moment, DelegateTask tache, String precision) {
        String nom = tache.getName().length() > NOM_AU_PLUS ? tache.getName().substring(0, NOM_AU_PLUS) + "…" : tache.getName();
        String raccourci = delai.phrase(tache);
        return Avis.sur(tache.getExecution().getProcessBusinessKey(), nom + precision, phrase(moment, tache.getDueDate()) + (raccourci.isEmpty() ? "" : " " + raccourci)
                + (moment == Moment.ECHUE ? "" : estDelaissee(tache) ? " " + Relais.CONSIGNE : OUVREZ));
    }

    /** It waits for somebody who can no longer sign in, or waited for an advisor who works elsewhere now. */
    private boolean estDelaissee(DelegateTask tache) {
        return tache.getAssignee() == null ? tache.getCandidates().isEmpty() : comptes.trouver(tache.getAssignee()).isEmpty();
    }

    private static String phrase(Moment moment, Date echeance) {
        String limite = echeance == null ? null
                : EnFrancais.date(LocalDate.ofInstant(echeance.toInstant(), HorlogeConfiguration.PARIS));
        return switch (moment) {
            case NOUVELLE -> (limite == null ? "Une tâche attend une réponse."
                    : "Une tâche attend une réponse, au plus tard le " + limite + ".");
            case RAPPEL -> "Rappel : une réponse est attendue au plus tard le " + limite + ".";
            case ESCALADE -> "Aucune réponse n'est venue. Date limite : le " + limite + ".";
            case INSISTANCE -> "Toujours aucune réponse. La date limite était le " + limite + ".";
            case ECHUE -> "Aucune réponse n'est venue avant la date limite, le " + limite + " : la procédure continue sans elle.";
        };
    }
}
