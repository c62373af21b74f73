package fr.crefop.conference.processus;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.conventions.Signatures;
import java.time.LocalDate;
import java.util.List;

/** A convention that both have signed: one aid completes the other. */
final class ConventionConclue {

    /** As pages tell it. */
    static final String TITRE = "Convention d'essai";

    private ConventionConclue() {}

    /**
     * @param une a group of funders, like {@code autre}; its account signs
     * @param cumul key of the combination that it permits
     * @return its number, to be ended by the test
     */
    static String entre(Conventions conventions, Signatures signatures, String une, String autre, String cumul, LocalDate effet) {
        String numero = conventions.enregistrer(new ProjetDeConvention(TITRE, "Ce cumul est permis.", "essai", effet, null,
                List.of(new Partie(une), new Partie(autre)), List.of(cumul), List.of()), "secretariat");
        signatures.envoyer(numero, "secretariat");
        signatures.signer(numero, new Partie(une), une);
        signatures.signer(numero, new Partie(autre), autre);
        conventions.activer(numero);
        return numero;
    }
}
