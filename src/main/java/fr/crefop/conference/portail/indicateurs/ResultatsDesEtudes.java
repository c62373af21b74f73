package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.pilotage.Modeles;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What became of the studies, and how many conventions and models there are: registers that all read, where there is nobody. */
@Component
class ResultatsDesEtudes {

    private final Etudes etudes;
    private final Conventions conventions;
    private final Modeles modeles;

    ResultatsDesEtudes(Etudes etudes, Conventions conventions, Modeles modeles) {
        this.etudes = etudes;
        this.conventions = conventions;
        this.modeles = modeles;
    }

    record Resultat(String registre, String etat, long nombre) {}

    /** By register, then in the order of their states. */
    List<Resultat> lus() {
        List<Resultat> lus = new ArrayList<>();
        etudes.parEtat().forEach((etat, nombre) -> lus.add(new Resultat("Études", etat, nombre)));
        conventions.parEtat().forEach((etat, nombre) -> lus.add(new Resultat("Conventions", etat.libelle(), nombre)));
        modeles.parEtat().forEach((etat, nombre) -> lus.add(new Resultat("Modèles", etat.libelle(), nombre)));
        return lus;
    }
}
