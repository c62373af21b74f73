package fr.crefop.conference.processus;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.RapporteurDuDossier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who follows a person is told of each step that matters, as it comes, and need not ask. A mail carries the number of the case and
 * what happened, never a word that somebody typed: reasons are read at the page.
 */
@Component
public class NouvellesDuConseiller {

    private final Dossiers dossiers;
    private final RapporteurDuDossier rapporteurs;
    private final Courriers courriers;
    private final Relais relais;

    NouvellesDuConseiller(Dossiers dossiers, RapporteurDuDossier rapporteurs, Courriers courriers, Relais relais) {
        this.dossiers = dossiers;
        this.rapporteurs = rapporteurs;
        this.courriers = courriers;
        this.relais = relais;
    }

    void saisineRecue(String numero) {
        dire(numero, "Saisine reçue", "Le dossier porte le numéro " + numero + ". Le secrétariat vérifie que la saisine est recevable ;"
                + " sa réponse vous sera dite de la même façon.");
    }

    public void recevable(String numero, Voie voie) {
        dire(numero, "Saisine recevable", "Le secrétariat a déclaré la saisine recevable. " + switch (voie) {
            case DIRECTE -> "Le plan est complet selon les règles : chaque financeur est invité à dire s'il paie sa part.";
            case MODELE -> "Une solution déjà trouvée convient : chaque financeur est invité à dire s'il paie sa part.";
            case CONFERENCE -> "Le bureau est saisi du dossier.";
        });
    }

    /** A study or a model is put to the vote too, and is no advisor's. */
    public void misAuxVoix(String numero, ObjetDuVote objet) {
        if (Affaire.nommeUnDossier(numero)) {
            dire(numero, "Mis aux voix", objet.libelle() + " : les quatre collèges du bureau répondent."
                    + " La page du dossier dit jusqu'à quand.");
        }
    }

    /** What the step that follows tells is not told twice: a rejection, a complement that is asked for, a plan that is adopted. */
    public void voteDepouille(String numero, ObjetDuVote objet, Resultat resultat) {
        if (!Affaire.nommeUnDossier(numero)) {
            return;
        }
        if (resultat == Resultat.AJOURNE) {
            dire(numero, "Vote ajourné", "Le bureau n'a pas conclu : le vote recommence. Rien ne vous est demandé.");
        } else if (resultat == Resultat.ADOPTE && objet == ObjetDuVote.OPPORTUNITE) {
            dire(numero, "Le bureau approfondit le dossier", "Le bureau a voté pour. Le secrétariat donne maintenant mandat à un groupe de travail.");
        }
    }

    /**
     * A funder does not pay all that it was asked for: who follows the person and who leads the group have something to do about it.
     * For the person herself, it is her advisor who answered.
     */
    public void partRefusee(String numero, String financeur, EtatEngagement reponse) {
        String quoi = quoi(reponse);
        if (quoi == null) {
            return;
        }
        boolean personne = QuiRepond.estLaPersonne(financeur);
        String phrase = (personne ? "La personne" : Financeurs.sujet(financeur)) + " " + quoi;
        Avis avis = new Avis(numero, phrase, phrase + ". Son motif est à la page du dossier, sous « Les réponses des financeurs »."
                + " Quand tous auront répondu, le plan sera refait avec ces réponses.");
        Stream<String> conseillers = personne ? Stream.empty() : relais.quiSuit(dossiers.exiger(numero)).stream().map(Compte::identifiant);
        Stream.concat(conseillers, rapporteurs.aPrevenir(numero).stream()).distinct()
                .forEach(compte -> courriers.auCompte(compte, avis));
    }

    private static String quoi(EtatEngagement reponse) {
        return switch (reponse) {
            case REFUSE -> "refuse sa part";
            case ACCEPTE_MOINS -> "ne s'engage que sur une partie de sa part";
            case CONTRE_PROPOSE -> "fait une contre-proposition";
            case ACCEPTE, ATTENDU, SANS_REPONSE -> null;
        };
    }

    void dire(String numero, String objet, String texte) {
        Avis avis = new Avis(numero, objet, texte);
        relais.quiSuit(dossiers.exiger(numero)).forEach(compte -> courriers.auCompte(compte.identifiant(), avis));
    }
}
