package fr.crefop.conference.processus;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.nouvelles.SurLeDossier;
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
        dire(numero, SurLeDossier.saisineRecue(numero));
    }

    public void recevable(String numero, Voie voie) {
        dire(numero, SurLeDossier.recevable(numero, voie));
    }

    /** A study or a model is put to the vote too, and is no advisor's. */
    public void misAuxVoix(String numero, ObjetDuVote objet) {
        if (Affaire.nommeUnDossier(numero)) {
            dire(numero, SurLeDossier.misAuxVoix(numero, objet));
        }
    }

    /** What the step that follows tells is not told twice: a rejection, a complement that is asked for, a plan that is adopted. */
    public void voteDepouille(String numero, ObjetDuVote objet, Resultat resultat) {
        if (!Affaire.nommeUnDossier(numero)) {
            return;
        }
        if (resultat == Resultat.AJOURNE) {
            dire(numero, SurLeDossier.voteAjourne(numero));
        } else if (resultat == Resultat.ADOPTE && objet == ObjetDuVote.OPPORTUNITE) {
            dire(numero, SurLeDossier.approfondi(numero));
        }
    }

    /**
     * A funder does not pay all that it was asked for: who follows the person and who leads the group have something to do about it.
     * For the person herself, it is her advisor who answered.
     *
     * @param mandataire who answered by delegation; null when the funder did itself
     */
    public void partRefusee(String numero, String financeur, EtatEngagement reponse, String mandataire) {
        SurLeDossier.partRefusee(numero, financeur, reponse, mandataire).ifPresent(avis -> {
            Stream<String> conseillers = QuiRepond.estLaPersonne(financeur) ? Stream.empty()
                    : relais.quiSuit(dossiers.exiger(numero)).stream().map(Compte::identifiant);
            Stream.concat(conseillers, rapporteurs.aPrevenir(numero).stream()).distinct()
                    .forEach(compte -> courriers.auCompte(compte, avis));
        });
    }

    void rouvert(String numero) {
        dire(numero, SurLeDossier.rouvert(numero));
    }

    private void dire(String numero, Avis avis) {
        relais.quiSuit(dossiers.exiger(numero)).forEach(compte -> courriers.auCompte(compte.identifiant(), avis));
    }
}
