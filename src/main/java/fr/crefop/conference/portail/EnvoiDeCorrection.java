package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.CorrectionDeSaisine;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.LecteurDeSaisine;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the correction page hands to the rooms: a saisine read as a new one is, and a word on what changed. */
@Service
class EnvoiDeCorrection {

    static final String REPONSE = "reponse";
    private static final int LONGUEUR_MAXIMALE = 4000;

    private final LectureDesDossiers dossiers;
    private final Dossiers registre;
    private final QuiSuitLeDossier suivi;
    private final LecteurDeSaisine saisines;
    private final CorrectionDeSaisine correction;
    private final Comptes comptes;
    private final Droits droits;

    EnvoiDeCorrection(LectureDesDossiers dossiers, Dossiers registre, QuiSuitLeDossier suivi, LecteurDeSaisine saisines,
            CorrectionDeSaisine correction, Comptes comptes, Droits droits) {
        this.dossiers = dossiers;
        this.registre = registre;
        this.suivi = suivi;
        this.saisines = saisines;
        this.correction = correction;
        this.comptes = comptes;
        this.droits = droits;
    }

    /** The case, when this account may correct it now; empty for any other, which need not know why. */
    Optional<Dossier> corrigeable(String numero, String compte) {
        return dossiers.visible(numero, compte).filter(dossier -> peutCorriger(dossier, compte));
    }

    /** The secretariat corrects what is voted on; what is asked of the advisor, the advisor alone completes. */
    boolean peutCorriger(Dossier dossier, String compte) {
        return droits.permet(compte, "corriger-la-saisine", dossier.etat()) && (suivi.est(compte, dossier)
                || dossier.etat().estUnVote() && comptes.est(compte, Groupe.SECRETARIAT)) && correction.estPossible(dossier);
    }

    /** @throws RefusMetier with one entry for each faulty field, or when the case awaits no correction any more */
    void corriger(String numero, JsonNode saisine, String version, String reponse, String compte) {
        Dossier dossier = dossiers.visible(numero, compte).filter(d -> suivi.est(compte, d) || peutCorriger(d, compte))
                .orElseThrow(PageIntrouvable::new);
        if (dossier.etat() != EtatDossier.A_COMPLETER) {
            correction.corriger(numero, saisines.lire(saisine), lire(version), exiger(reponse), compte);
        } else {
            correction.completer(numero, saisines.lire(saisine), lire(version), exiger(reponse), compte);
        }
    }

    /** Whether there are votes that a correction makes void. */
    boolean auVote(String numero) {
        return registre.exiger(numero).etat().estUnVote();
    }

    /** What a correction that was stored leads to. */
    String faite(String numero) {
        return "Correction envoyée : le plan est recalculé et " + (auVote(numero) ? "le bureau vote de nouveau."
                : "le secrétariat permanent le lit dans sa tâche.");
    }

    /** Zero, which is no version, for what no page of ours sends. */
    private static int lire(String version) {
        return version != null && version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    }

    private static String exiger(String reponse) {
        String message = reponse == null || reponse.isBlank() ? "Dites ce que vous avez remis ou corrigé."
                : reponse.length() > LONGUEUR_MAXIMALE ? "Le texte dépasse " + LONGUEUR_MAXIMALE + " caractères."
                : Ecriture.illisible(reponse) ? Ecriture.REFUS : null;
        if (message != null) {
            throw new RefusMetier("La correction n'a pas été envoyée.", List.of(new Erreur(REPONSE, null, message)));
        }
        return reponse.strip();
    }
}
