package fr.crefop.conference.financement.referentiel;

import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.Grandeurs;
import java.util.Set;
import java.util.stream.Collectors;

/** A parameter of a régime in words: what it fixes, what it holds, and since when. Never its key. */
final class MotsDesParametres {

    private static final int CODES_ECRITS = 12;

    private final Baremes baremes;

    MotsDesParametres(RegimeDeTest regime) {
        this.baremes = regime.baremes();
    }

    /** {@code 4 mois}, or each value with its date where they changed. */
    String valeur(String cle) {
        Parametre p = baremes.parametre(cle);
        if (p.valeurs().size() == 1) {
            return contenu(p, p.valeurs().firstEntry().getValue());
        }
        return p.valeurs().entrySet().stream().map(v -> contenu(p, v.getValue()) + " depuis le " + EnFrancais.date(v.getKey())
                        + (v.getKey().equals(p.reprisAu()) ? " (la suivante reprise, à confirmer)" : p.deduitsAu().contains(v.getKey()) ? " (à confirmer)" : ""))
                .collect(Collectors.joining(", puis "));
    }

    /** {@code Durée minimale de CDD : 4 mois, depuis le 1er janvier 2015 (source : Fongecif Centre (règle CIFCDD-E2))}. */
    String phrase(String cle) {
        Parametre p = baremes.parametre(cle);
        String depuis = p.valeurs().size() == 1 ? ", depuis le " + EnFrancais.date(p.valeurs().firstKey()) : "";
        return p.description() + " : " + valeur(cle) + depuis + (p.aFixerParLaConference() ? ", à confirmer par la conférence" : "")
                + " (source : " + p.provenance() + ").";
    }

    /** The codes of a list, or its name when they are many. */
    String liste(String cle) {
        Parametre p = baremes.parametre(cle);
        return p.valeurs().lastEntry().getValue() instanceof Set<?> codes && codes.size() > CODES_ECRITS
                ? "la liste « " + p.description() + " » (" + codes.size() + " codes)" : valeur(cle);
    }

    String description(String cle) {
        return baremes.parametre(cle).description();
    }

    private static String contenu(Parametre p, Object contenu) {
        return contenu instanceof Set<?> codes && codes.size() <= CODES_ECRITS
                ? codes.stream().map(code -> MotsDesDonnees.code(code.toString())).sorted().collect(Collectors.joining(", "))
                : Grandeurs.valeur(contenu, p.unite());
    }
}
