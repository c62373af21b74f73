package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.ModeleTire;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a case page says of the models: which one answers a new case, and whether a closed one may become one. */
@Component
class ModelesDuDossier {

    private final ModelesAppliques appliques;
    private final ModeleTire modeleTire;
    private final Comptes comptes;

    ModelesDuDossier(ModelesAppliques appliques, ModeleTire modeleTire, Comptes comptes) {
        this.appliques = appliques;
        this.modeleTire = modeleTire;
        this.comptes = comptes;
    }

    void montrer(DossierVue dossier, String compte, Model page) {
        if (dossier.etat().code().equals(EtatDossier.RECU.name())) {
            page.addAttribute("modeles", appliques.examiner(dossier.numero()).stream().filter(Convenance::convient).toList());
        }
        appliques.du(dossier.numero()).filter(modele -> dossier.voie() != null && dossier.voie().code().equals(Voie.MODELE.name()))
                .ifPresent(modele -> page.addAttribute("modeleApplique", modele));
        page.addAttribute("peutDevenirModele", dossier.etat().code().equals(EtatDossier.CLOS.name())
                && comptes.est(compte, Groupe.SECRETARIAT)
                && modeleTire.estPossible(dossier.numero()));
    }
}
