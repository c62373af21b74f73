package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.parcours.SuitesADire;
import fr.crefop.conference.parcours.SuitesADire.ADire;
import fr.crefop.conference.portail.financeurs.DelegationsDuCompte;
import fr.crefop.conference.portail.financeurs.EnveloppesEnCours;
import fr.crefop.conference.portail.indicateurs.AccueilDeLaCommission;
import fr.crefop.conference.portail.listes.ListeDesDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.portail.listes.RecherchesDuCompte;
import fr.crefop.conference.processus.TravauxEnPanne;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Role;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the home of one trade shows and that of another does not need. */
@Component
class MetiersDeLAccueil {

    private static final int MONTRES = 8;

    private final ListeDesDossiers liste;
    private final SaisinesCommencees brouillons;
    private final EnveloppesEnCours enveloppes;
    private final DelegationsDuCompte delegations;
    private final TravauxEnPanne travaux;
    private final RecherchesDuCompte recherches;
    private final AccueilDeLaCommission commission;
    private final SuitesADire suites;

    MetiersDeLAccueil(ListeDesDossiers liste, SaisinesCommencees brouillons, EnveloppesEnCours enveloppes, DelegationsDuCompte delegations, TravauxEnPanne travaux,
            RecherchesDuCompte recherches, AccueilDeLaCommission commission, SuitesADire suites) {
        this.liste = liste;
        this.brouillons = brouillons;
        this.enveloppes = enveloppes;
        this.delegations = delegations;
        this.travaux = travaux;
        this.recherches = recherches;
        this.commission = commission;
        this.suites = suites;
    }

    void ajouter(Compte compte, Principal principal, Model page) {
        Set<Role> roles = Role.de(compte);
        page.addAttribute("recherches", recherches.de(compte.identifiant()));
        if (roles.contains(Role.CONSEILLER)) {
            page.addAttribute("brouillons", brouillons.du(compte.identifiant()));
            List<ADire> aDire = suites.premieres(compte.identifiant(), compte.structure(), MONTRES + 1);
            page.addAttribute("suites", aDire.stream().limit(MONTRES).toList());
            page.addAttribute("suitesEnPlus", aDire.size() > MONTRES);
        }
        if (roles.contains(Role.RAPPORTEUR)) {
            page.addAttribute("mandats", liste.chercher(compte, RechercheDeDossiers.aLEtape(EtatDossier.EN_TRAVAUX), MONTRES));
        }
        if (roles.contains(Role.SECRETARIAT)) {
            page.addAttribute("enPanne", travaux.nombre());
        }
        if (roles.contains(Role.CFOR)) {
            page.addAttribute("commission", commission.lue(compte.identifiant()));
        }
        if (roles.contains(Role.FINANCEUR)) {
            page.addAttribute("enveloppes", enveloppes.de(principal));
            page.addAttribute("partsConfiees", delegations.enCours(principal.getName()));
        }
    }
}
