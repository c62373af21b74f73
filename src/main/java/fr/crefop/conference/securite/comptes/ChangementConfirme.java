package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.DemandeDeConfirmation;
import fr.crefop.conference.securite.GestionDesComptes.CompteTenu;
import fr.crefop.conference.securite.comptes.RegistreDesDemandes.Acces;
import fr.crefop.conference.socle.RefusMetier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what two persons agreed on, as it was asked: an account that changed in between is asked about anew. */
@Component
class ChangementConfirme {

    private final EcritureDesComptes ecriture;
    private final JdbcClient base;

    ChangementConfirme(EcritureDesComptes ecriture, JdbcClient base) {
        this.ecriture = ecriture;
        this.base = base;
    }

    void faire(DemandeDeConfirmation demande, Acces acces) {
        CompteTenu tenu = base.sql(LectureDesComptes.TOUS + " where c.identifiant = ?").param(demande.compte())
                .query(LectureDesComptes::tenu).single();
        Compte compte = tenu.compte();
        if (!GroupesEnCodes.groupes(compte).equals(demande.groupesAvant()) || !GroupesEnCodes.organismes(compte).equals(demande.organismesAvant())) {
            throw new RefusMetier("Les groupes de ce compte ont changé depuis la demande : refusez-la, puis recommencez.");
        }
        switch (demande.nature()) {
            case GROUPES -> groupes(compte, demande);
            case OUVERTURE -> ouverture(tenu);
            case ACCES -> acces(compte, acces);
        }
    }

    private void groupes(Compte avant, DemandeDeConfirmation demande) {
        Compte apres = new Compte(avant.identifiant(), avant.nom(), avant.structure(), GroupesEnCodes.groupes(demande.groupesApres()),
                GroupesEnCodes.organismes(demande.organismesApres()), avant.courriel(), avant.responsable());
        ecriture.appartenances(apres);
    }

    private void ouverture(CompteTenu tenu) {
        if (tenu.actif()) {
            throw new RefusMetier("Ce compte est déjà ouvert.");
        }
        ecriture.etat(tenu.compte().identifiant(), true);
    }

    private void acces(Compte compte, Acces acces) {
        if (acces.courriel() != null) {
            ecriture.courriel(compte.identifiant(), acces.courriel());
        }
        if (acces.motDePasse() != null) {
            ecriture.motDePasse(compte.identifiant(), acces.motDePasse(), true);
        }
        if (acces.retireSecondFacteur()) {
            ecriture.retirerSecondFacteur(compte.identifiant());
        }
    }
}
