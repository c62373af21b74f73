package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import java.util.List;
import java.util.stream.Collectors;

/** Funders who would have to sign together. @param cumuls all that they may open between them, one at least */
record PaireDeFinanceurs(List<CumulOuvrable> cumuls) {

    /** Both, joined by « et ». */
    String signataires() {
        return cumuls.get(0).libelleDesSignataires();
    }

    /** Whose convention it would be: {@code entre A et B}; one who pays all of them signs alone. */
    String entreQui() {
        return (seul() ? "signée par " : "entre ") + signataires();
    }

    private boolean seul() {
        return cumuls.get(0).signataires().size() == 1;
    }

    /** Both, and what their agreement would open. */
    String libelle() {
        return signataires() + "\u00a0: " + ouvre();
    }

    String ouvre() {
        return cumuls.stream().map(CumulOuvrable::libelle).distinct().collect(Collectors.joining(" ; "));
    }

    String regles() {
        return cumuls.stream().map(CumulOuvrable::regle).distinct().collect(Collectors.joining(", "));
    }
}
