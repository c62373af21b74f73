package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.vrai;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.DispositifEnJava.Lecture;
import fr.crefop.conference.financement.affectation.Affectation;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Paie;
import java.util.List;

/** The floor of the trainings of 2015-2018: CIF_CDD, CPF_DE and AIF. */
final class PlancherDe2015 extends PlancherEnJava {

    PlancherDe2015(BaremesDesRegimes baremes) {
        super(baremes, "2015-2018", new CifCddEnJava(), new CpfDeEnJava(), new AifEnJava());
    }

    @Override
    void transverses(Examen e, Lecture l) {
        Formation f = l.demande().formation();
        l.exiger(e, "T-8", vrai("formation.organismeReference", f.organismeReference()));
        l.exiger(e, "T-9", l.situation().depotAvantDebut(e.getCode()));
        l.exiger(e, "T-10", horsDe("formation.session", f.session(), "APPRENTISSAGE", "PROFESSIONNALISATION"));
        l.exiger(e, "T-11", horsDe("formation.session", f.session(), "AFC", "POEC", "POEI", "AFPR"));
    }

    @Override
    List<String> cumuls() {
        return List.of("CIFCDD-C2");
    }

    @Override
    void payer(Paie paie, Affectation plan, Lecture l) {
        if (plan.contribue(Dispositif.de("CIF_CDD"))) {
            CifCddEnJava.payer(paie, l);
        }
    }
}
