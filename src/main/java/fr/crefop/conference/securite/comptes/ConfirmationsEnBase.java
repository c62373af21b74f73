package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.ConfirmationDemandee;
import fr.crefop.conference.securite.Confirmations;
import fr.crefop.conference.securite.DemandeDeConfirmation;
import fr.crefop.conference.securite.DemandeDeConfirmation.Nature;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasseChoisi;
import fr.crefop.conference.securite.SecondFacteurChange;
import fr.crefop.conference.securite.comptes.RegistreDesDemandes.Acces;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ConfirmationsEnBase implements Confirmations {

    private final RegistreDesDemandes registre;
    private final EcritureDesComptes ecriture;
    private final ChangementConfirme changement;
    private final ExigencesDUnCompte exigences;
    private final Comptes comptes;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;

    ConfirmationsEnBase(RegistreDesDemandes registre, EcritureDesComptes ecriture, ChangementConfirme changement,
            ExigencesDUnCompte exigences, Comptes comptes, Journal journal, ApplicationEventPublisher annonces) {
        this.registre = registre;
        this.ecriture = ecriture;
        this.changement = changement;
        this.exigences = exigences;
        this.comptes = comptes;
        this.journal = journal;
        this.annonces = annonces;
    }

    /** @throws RefusMetier when one already waits, or nobody else could confirm it */
    @Transactional(propagation = Propagation.MANDATORY)
    void demander(Nature nature, Compte avant, Compte apres, Acces acces, String par) {
        ecriture.verrouiller();
        registre.expirer().forEach(compte -> journal.noter(Journal.SYSTEME, null, Acte.CONFIRMATION_EXPIREE, Codes.de("compte", compte)));
        exigences.exigerUneSecondePersonne(avant.identifiant(), par);
        if (registre.enAttentePour(avant.identifiant()).stream().anyMatch(demande -> demande.nature() == nature)) {
            throw new RefusMetier("Un changement de ce compte attend déjà d'être confirmé : confirmez-le ou refusez-le d'abord.");
        }
        registre.ajouter(nature, avant, apres, acces, par);
        journal.noter(par, null, Acte.CONFIRMATION_DEMANDEE,
                Codes.de("compte", avant.identifiant(), "groupes", GroupesEnCodes.groupes(avant)),
                Codes.de("compte", avant.identifiant(), "nature", nature, "groupes", GroupesEnCodes.groupes(apres)));
        annonces.publishEvent(new ConfirmationDemandee(avant.identifiant(), par));
    }

    @Override
    public List<DemandeDeConfirmation> enAttente() {
        return registre.enAttente();
    }

    @Override
    public List<DemandeDeConfirmation> enAttentePour(String compte) {
        return registre.enAttentePour(compte);
    }

    @Override
    @Transactional
    public void confirmer(long id, String par) {
        DemandeDeConfirmation demande = tenir(id, par);
        if (demande.par().equals(par)) {
            throw new RefusMetier("Vous avez demandé ce changement : c'est à une autre personne de le confirmer.");
        }
        Acces acces = registre.acces(id);
        registre.decider(id, "CONFIRMEE", par);
        changement.faire(demande, acces);
        journal.noter(par, null, Acte.CHANGEMENT_CONFIRME, Codes.de("compte", demande.compte(), "groupes", demande.groupesAvant()), enCodes(demande));
        if (acces.motDePasse() != null) {
            annonces.publishEvent(new MotDePasseChoisi(demande.compte()));
        }
        if (acces.retireSecondFacteur()) {
            annonces.publishEvent(new SecondFacteurChange(demande.compte()));
        }
        exigences.exigerUnAdministrateur();
        annonces.publishEvent(new ComptesChanges(demande.compte()));
    }

    @Override
    @Transactional
    public void refuser(long id, String par) {
        DemandeDeConfirmation demande = tenir(id, par);
        registre.decider(id, "REFUSEE", par);
        journal.noter(par, null, Acte.CHANGEMENT_REFUSE, enCodes(demande));
    }

    private static Codes enCodes(DemandeDeConfirmation demande) {
        return Codes.de("compte", demande.compte(), "nature", demande.nature(), "groupes", demande.groupesApres(), "demandePar", demande.par());
    }

    private DemandeDeConfirmation tenir(long id, String par) {
        ecriture.verrouiller();
        DemandeDeConfirmation demande = registre.trouver(id)
                .orElseThrow(() -> new RefusMetier("Cette demande n'attend plus : elle a été confirmée, refusée, ou a expiré."));
        if (!comptes.est(par, Groupe.ADMIN) && !comptes.est(par, Groupe.SECRETARIAT)) {
            throw new RefusMetier("Seuls l'administration et le secrétariat décident de cette demande.");
        }
        if (demande.compte().equals(par)) {
            throw new RefusMetier("Cette demande est sur votre compte : c'est à une autre personne d'en décider.");
        }
        return demande;
    }
}
