package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Situation;
import java.util.Map;

/** One dispositif of the floor: its conditions, then its rights, called one after the other. */
interface DispositifEnJava {

    Dispositif dispositif();

    void examiner(Examen examen, Lecture lecture);

    /** What rests on another dispositif, once all are examined. */
    default void lier(Map<Dispositif, Examen> examens, Lecture lecture) {}

    void ouvrir(Droits droits, Lecture lecture, Map<Dispositif, Examen> examens);

    /** All that a condition may read. */
    record Lecture(ReglesDuPlancher regles, Demande demande, Situation situation, Bareme bareme) {

        void exiger(Examen examen, String regle, Issue issue) {
            examen.exiger(regles.regle(regle), issue);
        }
    }
}
