package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import java.util.EnumSet;
import java.util.Set;

/** Which headings a dispositif may pay (référentiel B.15); those marked ○ there count once the barème gives an amount. */
final class RubriquesPayables {

    private RubriquesPayables() {}

    static Set<Rubrique> de(Fiche fiche, Bareme bareme) {
        Set<Rubrique> rubriques = EnumSet.copyOf(fiche.rubriques());
        if (fiche.annexesSi() != null && fiche.annexesSi().vaut().equals(bareme.valeur(fiche.annexesSi().cle()).texte())) {
            rubriques.addAll(fiche.annexesSi().rubriques());
        }
        if (fiche.annexes() != null) {
            for (Rubrique rubrique : Rubrique.values()) {
                String cle = fiche.annexes() + rubrique.name();
                if (bareme.connait(cle) && bareme.valeur(cle).decimal().signum() > 0) {
                    rubriques.add(rubrique);
                }
            }
        }
        return rubriques;
    }
}
