package fr.crefop.conference.securite;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who answers for whom when a substitute is away too. */
record ChaineDeRemplacement(List<Absence> absences) {

    /** The first of the chain who is there that day; empty when {@code compte} is there. */
    Optional<String> auBout(String compte, LocalDate jour) {
        Set<String> vus = new HashSet<>();
        String courant = compte;
        for (Optional<Absence> absence = du(courant, jour); absence.isPresent(); absence = du(courant, jour)) {
            if (!vus.add(courant)) {
                throw new IllegalStateException("Les remplacements tournent en rond le " + jour);
            }
            courant = absence.get().remplacant();
        }
        return courant.equals(compte) ? Optional.empty() : Optional.of(courant);
    }

    /** Whether, some day between the two, the chain that starts at {@code depart} comes to {@code cible}. */
    boolean mene(String depart, String cible, LocalDate debut, LocalDate fin) {
        return depart.equals(cible) || absences.stream()
                .filter(absence -> absence.compte().equals(depart) && absence.croise(debut, fin))
                .anyMatch(absence -> mene(absence.remplacant(), cible,
                        plusTard(debut, absence.du()), plusTot(fin, absence.au())));
    }

    private Optional<Absence> du(String compte, LocalDate jour) {
        return absences.stream().filter(absence -> absence.compte().equals(compte) && absence.couvre(jour)).findFirst();
    }

    private static LocalDate plusTard(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate plusTot(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
