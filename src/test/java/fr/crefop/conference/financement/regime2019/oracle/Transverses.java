package fr.crefop.conference.financement.regime2019.oracle;

import java.time.LocalDate;
import java.util.Set;

/** What every funder asks (T-8 to T-11, N-2). */
final class Transverses {

    private static final Set<String> ALTERNANCE = Set.of("APPRENTISSAGE", "PROFESSIONNALISATION");
    private static final Set<String> ACHETEES = Set.of("AFC", "POEC", "POEI", "AFPR");

    private Transverses() {}

    static Reponse publiques(Faits f, LocalDate depot) {
        return toutes(f, depot).exige("N-2", f.organismeDeQualite).exige("T-10", !ALTERNANCE.contains(f.session));
    }

    /** Of aids that are asked for after the entry (I.1, T-9). */
    static Reponse publiquesApresLEntree(Faits f) {
        return new Reponse().exige("N-2", f.organismeDeQualite).exige("T-10", !ALTERNANCE.contains(f.session)).exige("T-11", !ACHETEES.contains(f.session));
    }

    /** Of private funders too: the employer, and the person. */
    static Reponse toutes(Faits f, LocalDate depot) {
        return new Reponse().exige("T-9", !depot.isAfter(f.debut)).exige("T-11", !ACHETEES.contains(f.session));
    }
}
