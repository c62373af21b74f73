package fr.crefop.conference.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the saisine of a case by a corrected one, and leads the procedure on: both, or nothing at all. */
@Service
public class CorrectionDeSaisine {

    /** 1250 and 1250,00 are the same answer. */
    private static final Comparator<JsonNode> NOMBRES_EGAUX = (a, b) ->
            a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    private final Dossiers dossiers;
    private final SaisinesRemplacees remplacees;
    private final Etapes etapes;
    private final Consentements consentements;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final ObjectMapper json;

    CorrectionDeSaisine(Dossiers dossiers, SaisinesRemplacees remplacees, Etapes etapes, Consentements consentements,
            Journal journal, ApplicationEventPublisher evenements, ObjectMapper json) {
        this.dossiers = dossiers;
        this.remplacees = remplacees;
        this.etapes = etapes;
        this.consentements = consentements;
        this.journal = journal;
        this.evenements = evenements;
        this.json = json;
    }

    /** Whether the case awaits a correction or a complement, or would take one: what was answered is no longer asked, even where its state still says so. */
    public boolean estPossible(Dossier dossier) {
        return dossier.etat().estUnVote()
                || (dossier.etat() == EtatDossier.RECU || dossier.etat() == EtatDossier.A_COMPLETER) && etapes.attendQuelquUn(dossier.numero());
    }

    /**
     * Gives what was missing. The saisine may be the same as before: a paper alone may have been asked for.
     *
     * @param version the rank of the saisine that was shown to be corrected
     * @param reponse what the advisor joined or corrected
     * @throws RefusMetier when nothing is asked of the advisor any more; nothing is stored
     */
    @Transactional
    public void completer(String numero, Saisine saisine, int version, String reponse, String par) {
        Dossier avant = dossiers.verrouiller(numero);
        if (avant.etat() != EtatDossier.A_COMPLETER || !estPossible(avant)) {
            throw new RefusMetier("Ce dossier n'attend plus de complément : il a déjà été complété, ou le délai est passé.");
        }
        remplacer(avant, saisine, version, par);
        if (saisine.consentement() != null && consentements.enVigueur(numero).isEmpty()) {
            consentements.donner(numero, saisine.consentement(), par);
        }
        evenements.publishEvent(new DossierComplete(numero, reponse, par));
    }

    /**
     * Corrects a case before its admissibility is answered, or while the bureau votes on it: the votes given are then void and the
     * colleges vote again.
     *
     * @throws RefusMetier when the secretariat has answered, when the vote is over, or when nothing changed; nothing is stored
     */
    @Transactional
    public void corriger(String numero, Saisine saisine, int version, String motif, String par) {
        Dossier avant = dossiers.verrouiller(numero);
        if (avant.etat() == EtatDossier.A_COMPLETER || !estPossible(avant)) {
            throw new RefusMetier("La recevabilité a reçu sa réponse et le bureau ne vote pas sur ce dossier : la correction n'a pas été enregistrée.");
        }
        boolean demandeChangee = !memeDemande(avant, saisine);
        if (avant.etat() == EtatDossier.EN_ADOPTION && demandeChangee) {
            throw new RefusMetier("Les financeurs se sont engagés sur cette demande : elle ne change plus pendant le vote"
                    + " d'adoption. Le bureau peut demander un complément.");
        }
        if (!remplacer(avant, saisine, version, par)) {
            throw new RefusMetier("Rien n'a changé dans la saisine" + (avant.etat().estUnVote() ? " : le vote continue." : "."));
        }
        evenements.publishEvent(new DossierCorrige(numero, demandeChangee, motif, par));
    }

    private boolean memeDemande(Dossier avant, Saisine saisine) {
        return json.valueToTree(saisine.demande()).equals(NOMBRES_EGAUX, json.valueToTree(avant.demande()));
    }

    private boolean remplacer(Dossier avant, Saisine saisine, int version, String par) {
        if (version != remplacees.version(avant.numero())) {
            throw new RefusMetier("La saisine a été corrigée entre-temps : rouvrez-la pour voir la version d'aujourd'hui.");
        }
        if (json.valueToTree(saisine.sansConsentement()).equals(NOMBRES_EGAUX,
                json.valueToTree(new Saisine(avant.motif(), avant.identite(), avant.demande())))
                && Optional.ofNullable(saisine.departement()).equals(dossiers.departement(avant.numero()))) {
            return false;
        }
        remplacees.garder(avant.numero(), par);
        dossiers.corriger(avant.numero(), saisine);
        dossiers.noterLeDepartement(avant.numero(), saisine.departement());
        journal.noter(par, avant.numero(), Acte.SAISINE_CORRIGEE,
                Codes.de("version", version), Codes.de("version", remplacees.version(avant.numero())));
        return true;
    }
}
