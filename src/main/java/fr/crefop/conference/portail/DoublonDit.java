package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.DoublonPossible;
import fr.crefop.conference.dossier.LecteurDeSaisine;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;

/** The first case of what may be a second send, told as far as its sender may know it. */
class DoublonDit extends RefusMetier {

    private static final String CONFIRMER = "Si c'est bien une autre demande, confirmez-le : la saisine sera alors acceptée.";

    private final String numero;

    private DoublonDit(String message, String numero) {
        super(message, List.of(new Erreur(LecteurDeSaisine.CONFIRMATION, null, CONFIRMER)));
        this.numero = numero;
    }

    static DoublonDit nomme(DoublonPossible doublon) {
        String debut = switch (doublon.ressemblance()) {
            case REFERENCE -> "Votre référence est déjà celle d'un dossier";
            case PERSONNE_ET_FORMATION -> "Cette personne a déjà un dossier pour cette formation";
        };
        return new DoublonDit(debut + " : " + doublon.numero() + ", reçu le " + EnFrancais.moment(doublon.recuLe())
                + ". Rien n'a été enregistré.", doublon.numero());
    }

    static DoublonDit dUneAutreStructure() {
        return new DoublonDit("Un dossier existe déjà pour cette personne et cette formation : une autre structure le suit. Rien n'a"
                + " été enregistré. Voyez avec la personne qui l'accompagne.", null);
    }

    /** Null when its sender may not see that case. */
    String numero() {
        return numero;
    }
}
