package fr.crefop.conference.portail;

import fr.crefop.conference.portail.DossierVue.AvisVue;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.ScenarioVue;
import fr.crefop.conference.portail.DossierVue.TravauxVue;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.travaux.Acteurs;
import fr.crefop.conference.travaux.Expertise;
import fr.crefop.conference.travaux.Expertises;
import fr.crefop.conference.travaux.Scenarios;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the working group gathered, as the case page and the page of the advices show it. */
@Component
class AssemblageDesTravaux {

    private final Expertises expertises;
    private final Scenarios scenarios;
    private final Acteurs acteurs;
    private final Comptes comptes;

    AssemblageDesTravaux(Expertises expertises, Scenarios scenarios, Acteurs acteurs, Comptes comptes) {
        this.expertises = expertises;
        this.scenarios = scenarios;
        this.acteurs = acteurs;
        this.comptes = comptes;
    }

    /** Of every passage of the case: what an expert said stays worth reading. */
    List<AvisVue> avis(String numero) {
        return expertises.du(numero).stream().map(this::avis).toList();
    }

    TravauxVue du(String numero, int passage) {
        return new TravauxVue(expertises.du(numero, passage).stream().map(this::avis).toList(),
                scenarios.du(numero).stream().filter(s -> s.passage() == passage).map(s -> new ScenarioVue(s.tour(), s.nom(), s.plan().resteAFinancer(), s.retenu()))
                        .toList());
    }

    private AvisVue avis(Expertise expertise) {
        return new AvisVue(expertise.id(), acteurs.libelle(expertise.acteur()), expertise.question(), expertise.echeance(),
                comptes.nomDe(expertise.demandePar()), expertise.demandeLe(),
                new Code(expertise.etat().name(), expertise.etat().libelle()), expertise.reponse(), expertise.motif(),
                comptes.nomDe(expertise.par()), expertise.le(), expertise.document());
    }
}
