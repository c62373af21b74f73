package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.ReportDeFormation;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.dossier.TransfertDeDossier;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.Guichet;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** What a person may do with a case at its page: outside its steps, each with a reason, and the steps that are its advisor's. */
@Service
class ActesSurLeDossier {

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final RetraitDeDossier retrait;
    private final ReouvertureDeDossier reouverture;
    private final Droits droits;
    private final Engagements engagements;
    private final Guichet guichet;
    private final TransfertDeDossier transfert;
    private final Comptes comptes;

    ActesSurLeDossier(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, RetraitDeDossier retrait,
            ReouvertureDeDossier reouverture, Droits droits, Engagements engagements, Guichet guichet,
            TransfertDeDossier transfert, Comptes comptes) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.retrait = retrait;
        this.reouverture = reouverture;
        this.droits = droits;
        this.engagements = engagements;
        this.guichet = guichet;
        this.transfert = transfert;
        this.comptes = comptes;
    }

    boolean peutRetirer(Dossier dossier, String compte) {
        return droits.permet(compte, "retirer-un-dossier", dossier.etat()) && suivi.est(compte, dossier) && retrait.estPossible(dossier);
    }

    /** @throws RefusMetier without a reason or a confirmation, or when the case is closed already */
    void retirer(String numero, String motif, boolean confirme, String compte) {
        dossiers.visible(numero, compte).filter(dossier -> suivi.est(compte, dossier)).orElseThrow(PageIntrouvable::new);
        String raison = TexteLibre.exiger("motif", motif, "Le dossier n'est pas retiré : dites pourquoi"
                + (confirme ? "." : " et cochez la case pour confirmer."));
        if (!confirme) {
            throw new RefusMetier("Le dossier n'est pas retiré : cochez la case pour confirmer.");
        }
        retrait.retirer(numero, raison, compte);
    }

    /** Whoever follows the case; the secretariat too, for one whose advisor has left. */
    boolean peutTransferer(Dossier dossier, String compte) {
        return droits.permet(compte, "transferer-un-dossier", dossier.etat())
                && (suivi.est(compte, dossier) || comptes.est(compte, Groupe.SECRETARIAT));
    }

    /** The advisors to whom it may go, by structure and name. */
    List<Compte> aQuiTransferer(Dossier dossier) {
        return comptes.duGroupe(Groupe.CONSEILLER).stream().filter(compte -> !compte.identifiant().equals(dossier.auteur()))
                .sorted(Comparator.comparing((Compte compte) -> Objects.requireNonNullElse(compte.structure(), "")).thenComparing(Compte::nom)
                        .thenComparing(Compte::identifiant)).toList();
    }

    /** @throws RefusMetier without a reason, or when nobody of that name may follow it */
    void transferer(String numero, String vers, String motif, String compte) {
        Dossier dossier = dossiers.visible(numero, compte).filter(d -> suivi.est(compte, d) || comptes.est(compte, Groupe.SECRETARIAT))
                .orElseThrow(PageIntrouvable::new);
        Compte nouveau = aQuiTransferer(dossier).stream().filter(c -> c.identifiant().equals(vers)).findFirst()
                .orElseThrow(() -> new RefusMetier("Le dossier n'est pas transféré : choisissez dans la liste qui le suivra."));
        transfert.transferer(numero, nouveau.identifiant(), nouveau.structure(),
                TexteLibre.exiger("motif", motif, "Le dossier n'est pas transféré : dites pourquoi."), compte);
    }

    boolean peutRouvrir(Dossier dossier, String compte) {
        return droits.permet(compte, "rouvrir-un-dossier", dossier.etat());
    }

    /** @throws RefusMetier without a reason, or when the case is not closed */
    void rouvrir(String numero, String motif, String compte) {
        dossiers.visible(numero, compte).orElseThrow(PageIntrouvable::new);
        reouverture.rouvrir(numero, TexteLibre.exiger("motif", motif, "Le dossier n'est pas rouvert : dites pourquoi."), compte);
    }

    /** Whether other days may be asked for: of a training that was left or is finished, the page that opens says that they may not. */
    boolean peutReporter(Dossier dossier, String compte) {
        return droits.permet(compte, "reporter-une-formation", dossier.etat()) && suivi.repond(compte, dossier) && ReportDeFormation.concerne(dossier);
    }

    /** Once it is said, the case has no withdrawal and no other answer to wait for. */
    boolean peutConfirmer(Dossier dossier, String compte) {
        return droits.permet(compte, "confirmer-l-entree", dossier.etat()) && suivi.repond(compte, dossier) && retrait.estPossible(dossier);
    }

    /** What the person is asked to pay and has not answered yet, for whoever may answer in their name; null otherwise. */
    Montant partAttendue(Dossier dossier, String compte) {
        return !droits.permet(compte, "repondre-pour-la-personne", dossier.etat()) || !suivi.repond(compte, dossier) ? null
                : engagements.dernierTour(dossier.numero()).stream()
                        .filter(e -> QuiRepond.estLaPersonne(e.financeur()) && e.attendu())
                        .map(Engagement::demande).findFirst().orElse(null);
    }

    /** @throws RefusMetier when an answer is missing, or when it was given meanwhile */
    void confirmerEntree(String numero, Map<String, Object> reponses, Compte compte) {
        repondre(numero, TraitementSaisine.CONFIRMER_ENTREE, reponses, compte);
    }

    /** @throws RefusMetier as {@link #confirmerEntree} does */
    void repondrePourLaPersonne(String numero, Map<String, Object> reponses, Compte compte) {
        repondre(numero, EngagementFinanceurs.ENGAGER, reponses, compte);
    }

    private void repondre(String numero, String tache, Map<String, Object> reponses, Compte compte) {
        dossiers.visible(numero, compte.identifiant()).filter(d -> suivi.repond(compte.identifiant(), d))
                .orElseThrow(PageIntrouvable::new);
        guichet.repondreEnConseiller(compte, numero, tache, reponses);
    }
}
