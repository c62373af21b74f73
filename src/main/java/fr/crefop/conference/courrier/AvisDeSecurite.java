package fr.crefop.conference.courrier;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ConfirmationDemandee;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasseChoisi;
import fr.crefop.conference.securite.SecondFacteurChange;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the owner of an account what changed at its door, and those who may confirm a change that one waits: never a program. */
@Component
class AvisDeSecurite {

    private static final Avis A_CONFIRMER = new Avis(Evenement.COMPTE_CHANGE, null, "Un changement de compte attend une seconde personne",
            "Ouvrez « Confirmations », en haut de page, pour le confirmer ou le refuser. Sans réponse sous sept jours, il tombe.");
    private static final Avis MOT_DE_PASSE = new Avis(Evenement.COMPTE_CHANGE, null, "Votre mot de passe a changé",
            "Si ce n'est pas vous, ni l'administration à votre demande, prévenez-la sans attendre.");

    private static final Avis SECOND_FACTEUR = new Avis(Evenement.COMPTE_CHANGE, null, "Votre second facteur a changé",
            "Il a été activé ou retiré, ou une clé d'accès ajoutée ou retirée. Si ce n'est pas vous, ni l'administration à votre demande, prévenez-la sans attendre.");

    private final Courriers courriers;
    private final Comptes comptes;

    AvisDeSecurite(Courriers courriers, Comptes comptes) {
        this.courriers = courriers;
        this.comptes = comptes;
    }

    @EventListener
    void surConfirmationDemandee(ConfirmationDemandee annonce) {
        Stream.of(Groupe.ADMIN, Groupe.SECRETARIAT).flatMap(groupe -> comptes.duGroupe(groupe).stream())
                .map(Compte::identifiant).distinct()
                .filter(identifiant -> !identifiant.equals(annonce.par()) && !identifiant.equals(annonce.compte()))
                .forEach(identifiant -> courriers.auCompte(identifiant, A_CONFIRMER));
    }

    @EventListener
    void surSecondFacteurChange(SecondFacteurChange annonce) {
        courriers.auCompte(annonce.compte(), SECOND_FACTEUR);
    }

    @EventListener
    void surMotDePasseChoisi(MotDePasseChoisi annonce) {
        courriers.auCompte(annonce.compte(), MOT_DE_PASSE);
    }
}
