package fr.crefop.conference.nouvelles;

import fr.crefop.conference.bureau.Mandats.Mandat;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a case goes on, step by step. Never a word that somebody typed about it: reasons are read at its page. */
public final class SurLeDossier {

    private SurLeDossier() {}

    public static Avis saisineRecue(String numero) {
        return new Avis(Evenement.SAISINE_RECUE, numero, "Saisine reçue", "Le dossier porte le numéro " + numero + ". Le secrétariat vérifie que la saisine est recevable ;"
                + " sa réponse vous sera dite de la même façon.");
    }

    public static Avis recevable(String numero, Voie voie) {
        return new Avis(Evenement.SAISINE_RECEVABLE, numero, "Saisine recevable", "Le secrétariat a déclaré la saisine recevable. " + switch (voie) {
            case DIRECTE -> "Le plan est complet selon les règles : chaque financeur est invité à dire s'il paie sa part.";
            case MODELE -> "Une solution déjà trouvée convient : chaque financeur est invité à dire s'il paie sa part.";
            case CONFERENCE -> "Le bureau est saisi du dossier.";
        });
    }

    public static Avis misAuxVoix(String numero, ObjetDuVote objet) {
        return new Avis(Evenement.VOTE_OUVERT, numero, "Mis aux voix", objet.libelle() + " : le bureau vote."
                + " La page du dossier dit jusqu'à quand.");
    }

    public static Avis voteAjourne(String numero) {
        return new Avis(Evenement.VOTE_AJOURNE, numero, "Vote ajourné", "Le bureau n'a pas conclu : le vote recommence. Rien ne vous est demandé.");
    }

    public static Avis approfondi(String numero) {
        return new Avis(Evenement.DOSSIER_APPROFONDI, numero, "Le bureau approfondit le dossier", "Le bureau a voté pour. Le secrétariat donne maintenant mandat à un groupe de travail.");
    }

    public static Avis mandatDonne(String numero) {
        return new Avis(Evenement.MANDAT_DONNE, numero, "Mandat donné",
                "Un groupe de travail cherche une solution ; sa lettre de mandat, avec son échéance, est à la page du dossier.");
    }

    /** To a member of the group. */
    public static Avis membreDuGroupe(String numero, Mandat mandat) {
        return new Avis(Evenement.GROUPE_REJOINT, numero, "Vous êtes membre d'un groupe de travail",
                "Le bureau a donné mandat à un groupe dont vous faites partie ; la lettre de mandat est à la page du dossier."
                        + (mandat.report().aLieu() ? " " + mandat.phraseDeReport() : ""));
    }

    /** A funder does not pay all that it was asked for; empty when it does, or has not answered. @param mandataire who answered by delegation, null when it did itself */
    public static Optional<Avis> partRefusee(String numero, String financeur, EtatEngagement reponse, String mandataire) {
        String quoi = switch (reponse) {
            case REFUSE -> "refuse sa part";
            case ACCEPTE_MOINS -> "ne s'engage que sur une partie de sa part";
            case CONTRE_PROPOSE -> "fait une contre-proposition";
            case ACCEPTE, ATTENDU, SANS_REPONSE -> null;
        };
        if (quoi == null) {
            return Optional.empty();
        }
        String phrase = (QuiRepond.estLaPersonne(financeur) ? "La personne" : Financeurs.sujet(financeur)) + " " + quoi
                + (mandataire == null ? "" : " (« " + Repondant.deCode(mandataire).libelle() + " » a répondu par délégation)");
        return Optional.of(new Avis(Evenement.PART_REFUSEE, numero, phrase, phrase
                + ". Son motif est à la page du dossier, sous « Les réponses des financeurs »."
                + " Quand tous auront répondu, le plan sera refait avec ces réponses."));
    }

    /** To a funder whose envelope of the year does not hold what it had committed for another. */
    public static Avis partRedemandee(String numero, int annee) {
        return new Avis(Evenement.PART_REDEMANDEE, numero, "Part à engager de nouveau", "La formation commence désormais en " + annee
                + ", et votre enveloppe de cette année ne suffit pas à ce que vous aviez engagé : votre engagement est libéré et votre part"
                + " vous est redemandée. Vous pouvez relever l'enveloppe à la page « Enveloppes », vous engager pour moins, ou refuser.");
    }

    /** To the bureau, which has nothing to decide of it and may not read the case: it links to no page. */
    public static Avis regleSansVote(String numero, IssueDuDossier issue, List<Engagement> engages, Montant reste) {
        String parts = engages.stream().map(e -> Financeurs.libelle(e.financeur()) + " " + e.accorde().enFrancais() + " €")
                .collect(Collectors.joining(", "));
        return new Avis(Evenement.DOSSIER_REGLE_SANS_VOTE, null, "Dossier " + numero + " réglé sans vote", issue.libelle() + " : " + parts + ". Il reste " + reste.enFrancais()
                + " € à financer. Le bureau en est informé et n'a rien à voter.");
    }

    public static Avis rouvert(String numero) {
        return new Avis(Evenement.DOSSIER_ROUVERT, numero, "Dossier rouvert", "Le secrétariat a rouvert ce dossier ; la page du dossier dit pourquoi.");
    }

    /** Between those who deal with the case. */
    public static Avis messageRecu(String numero) {
        return new Avis(Evenement.MESSAGE_RECU, numero, "Un message vous attend", "Un message vous attend à la page du dossier, sous « Messages »."
                + " Répondez-y là : personne ne lit les réponses à ce courriel.");
    }
}
