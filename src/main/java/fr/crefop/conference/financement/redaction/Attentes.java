package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.RegleDeCumul;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Regle;
import java.util.ArrayList;
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
        List<Attente> attentes = new ArrayList<>();
        for (RegleDeCumul cumul : e.regime().cumuls()) {
            if (cumul.enAttente() != null && cumul.et().contains(dispositif)) {
                cumul.entre().stream().map(e.examens()::get).filter(Examen::estAConfirmer)
                        .forEach(examen -> attentes.add(new Attente(regle(cumul.enAttente()), examen)));
            }
        }
        return attentes;
    }

    private Regle regle(RegleDeCumul.Attente attente) {
        return new Regle(attente.regle(), attente.regle(), attente.libelle(), attente.source()).titree(e.regime()).nommee(e.regime(), e.demande().formation().debut());
    }
}
