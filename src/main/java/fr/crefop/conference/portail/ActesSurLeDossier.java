package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import org.springframework.stereotype.Service;

/** What a person may do with a case outside its steps, each with a reason. */
@Service
class ActesSurLeDossier {

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final RetraitDeDossier retrait;
    private final ReouvertureDeDossier reouverture;
    private final Comptes comptes;

    ActesSurLeDossier(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, RetraitDeDossier retrait,
            ReouvertureDeDossier reouverture, Comptes comptes) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.retrait = retrait;
        this.reouverture = reouverture;
        this.comptes = comptes;
    }

    boolean peutRetirer(Dossier dossier, String compte) {
        return dossier.etat() != EtatDossier.CLOS && suivi.est(compte, dossier);
    }

    /** @throws RefusMetier without a reason or a confirmation, or when the case is closed already */
    void retirer(String numero, String motif, boolean confirme, String compte) {
        dossiers.visible(numero, compte).filter(dossier -> suivi.est(compte, dossier)).orElseThrow(PageIntrouvable::new);
        if (!confirme) {
            throw new RefusMetier("Le dossier n'est pas retiré : cochez la case pour confirmer.");
        }
        retrait.retirer(numero, TexteLibre.exiger("motif", motif, "Le dossier n'est pas retiré : dites pourquoi."), compte);
    }

    boolean peutRouvrir(Dossier dossier, String compte) {
        return dossier.etat() == EtatDossier.CLOS && estDuSecretariat(compte);
    }

    /** @throws RefusMetier without a reason, or when the case is not closed */
    void rouvrir(String numero, String motif, String compte) {
        dossiers.visible(numero, compte).filter(dossier -> estDuSecretariat(compte)).orElseThrow(PageIntrouvable::new);
        reouverture.rouvrir(numero, TexteLibre.exiger("motif", motif, "Le dossier n'est pas rouvert : dites pourquoi."), compte);
    }

    private boolean estDuSecretariat(String compte) {
        return comptes.est(compte, Groupe.SECRETARIAT);
    }
}
