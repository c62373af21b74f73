package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.vocabulaire.PhrasesDesConseils;
import java.util.ArrayList;
import java.util.List;

/** The conventions that are not active and would let the plan leave less to pay (engagement H): what the conférence is for. */
final class ConventionsUtiles {

    private static final String PREFIXE = "convention.";

    private ConventionsUtiles() {}

    static List<Conseil> conseils(Essais essais) {
        List<Conseil> conseils = new ArrayList<>();
        if (!essais.resteQuelqueChose()) {
            return conseils;
        }
        for (Valeur convention : essais.plan().bareme().commencantPar(PREFIXE)) {
            if (!convention.booleen()) {
                Evaluation essai = essais.supposer(convention.cle());
                if (essais.ameliore(essai)) {
                    conseils.add(new Conseil(TypeDeConseil.CONVENTION, convention.cle(), null, essais.gain(essai),
                            PhrasesDesConseils.convention(convention.cle(), essais.plan().demande().formation().debut()), essais.effet(essai)));
                }
            }
        }
        return conseils;
    }
}
