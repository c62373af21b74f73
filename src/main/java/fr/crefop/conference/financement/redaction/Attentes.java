package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Regle;
import java.util.List;

/** What a dispositif waits for on teaching costs while nobody knows whether another pays there (référentiel I.1, APP-1). */
final class Attentes {

    private final Evaluation e;

    Attentes(Evaluation e) {
        this.e = e;
    }

    /** @param examen of the one that is waited for, which is to be confirmed */
    record Attente(Regle regle, Examen examen) {}

    /** In the order of the régime's table of cumul; empty when it waits for nobody. */
    List<Attente> de(Dispositif dispositif) {
        return e.regime().cumuls().stream().filter(cumul -> cumul.enAttente() != null && cumul.et().contains(dispositif))
                .flatMap(cumul -> cumul.entre().stream().map(autre -> new Attente(new Regle(cumul.enAttente().regle(),
                        cumul.enAttente().regle(), cumul.enAttente().libelle(), cumul.enAttente().source()).titree(e.regime()), e.examens().get(autre))))
                .filter(attente -> attente.examen().estAConfirmer()).toList();
    }
}
