package fr.crefop.conference.securite;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who answers, as the accounts stand now. For an organisation that no account acts for, the secretariat does: it records
 * what the organisation wrote, as it does for an employer, until an account is opened.
 */
@Component
public class Interlocuteurs {

    private final Comptes comptes;

    Interlocuteurs(Comptes comptes) {
        this.comptes = comptes;
    }

    /** By identifier. */
    public List<Compte> de(Repondant repondant) {
        List<Compte> siens = comptes.lister().stream().filter(compte -> compte.est(repondant)).toList();
        return siens.isEmpty() && repondant.organisme() != null ? comptes.duGroupe(Groupe.SECRETARIAT) : siens;
    }

    /** The candidate groups whose tasks the account may do. */
    public SortedSet<String> groupes(Compte compte) {
        SortedSet<String> groupes = compte.groupes().stream().map(Groupe::code).collect(Collectors.toCollection(TreeSet::new));
        compte.organismes().forEach(organisme -> groupes.add(organisme.groupe()));
        if (compte.est(Groupe.SECRETARIAT)) {
            Set<Organisme> representes = representes();
            Organisme.tous().stream().filter(organisme -> !representes.contains(organisme))
                    .forEach(organisme -> groupes.add(organisme.groupe()));
        }
        return groupes;
    }

    /** Those that an account acts for, by name. */
    public List<Organisme> organismes() {
        Set<Organisme> representes = representes();
        return Organisme.tous().stream().filter(representes::contains).toList();
    }

    private Set<Organisme> representes() {
        return comptes.lister().stream().flatMap(compte -> compte.organismes().stream()).collect(Collectors.toSet());
    }
}
