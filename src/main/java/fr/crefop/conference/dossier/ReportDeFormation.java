package fr.crefop.conference.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Other days for a training that was decided: which may be, and what becomes of the case. The saisine of before is kept, as for a correction. */
@Service
public class ReportDeFormation {

    public static final String DEBUT = "debut";
    public static final String FIN = "fin";
    private static final Map<String, String> JOURS = Map.of("formation.debut", DEBUT, "formation.fin", FIN);

    private final Dossiers dossiers;
    private final SaisinesRemplacees remplacees;
    private final Passages passages;
    private final Etapes etapes;
    private final Consentements consentements;
    private final LecteurDeDemande lecteur;
    private final ObjectMapper json;
    private final Journal journal;
    private final Clock horloge;

    ReportDeFormation(Dossiers dossiers, SaisinesRemplacees remplacees, Passages passages, Etapes etapes, Consentements consentements, LecteurDeDemande lecteur,
            ObjectMapper json, Journal journal, Clock horloge) {
        this.dossiers = dossiers;
        this.remplacees = remplacees;
        this.passages = passages;
        this.etapes = etapes;
        this.consentements = consentements;
        this.lecteur = lecteur;
        this.json = json;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param debut first day of the training, {@code fin} the last; null where it was not typed, and where the saisine did not tell it */
    public record Jours(LocalDate debut, LocalDate fin) {

        public static Jours de(Demande demande) {
            return new Jours(demande.formation().debut(), demande.formation().fin());
        }
    }

    /** Whether it is decided with a plan: its person enters, or entered. */
    public static boolean concerne(Dossier dossier) {
        return (dossier.etat() == EtatDossier.NOTIFIE || dossier.etat() == EtatDossier.CLOS) && dossier.issue() != null && dossier.issue().avecUnPlan();
    }

    /** @throws RefusMetier why that case has no other days today */
    public void exigerPossible(Dossier dossier) {
        if (enCours(dossier)) {
            throw new RefusMetier("Un report est déjà en cours sur ce dossier : attendez les réponses des financeurs, ou retirez le dossier.");
        }
        if (!concerne(dossier)) {
            throw new RefusMetier("Ce dossier n'est pas décidé avec un plan : il n'y a pas de formation à reporter.");
        }
        if (dossier.etat() == EtatDossier.NOTIFIE && !etapes.attendQuelquUn(dossier.numero())) {
            throw new RefusMetier("La réponse sur l'entrée en formation est enregistrée et sa suite est en cours : revenez dans un instant.");
        }
        if (consentements.enVigueur(dossier.numero()).isEmpty()) {
            throw new RefusMetier(Consentements.MANQUE);
        }
    }

    private boolean enCours(Dossier dossier) {
        return dossier.etat() == EtatDossier.EN_ENGAGEMENT && passages.du(dossier.numero()).stream().reduce((avant, apres) -> apres)
                .filter(dernier -> dernier.cause() == Passages.Cause.REPORT).isPresent();
    }

    /** The demande on other days, and otherwise word for word. @throws RefusMetier when these days cannot be, with the field at fault */
    public Demande demande(Dossier dossier, Jours jours) {
        LocalDate debut = exiger(DEBUT, jours.debut(), "Donnez le premier jour de la formation reportée.");
        LocalDate fin = exiger(FIN, jours.fin(), "Donnez le dernier jour de la formation reportée.");
        if (fin.isBefore(debut)) {
            throw refus(FIN, fin, "Le dernier jour est avant le premier : la formation commencerait le " + EnFrancais.date(debut) + ".");
        }
        if (jours.equals(Jours.de(dossier.demande()))) {
            throw refus(DEBUT, debut, "Ces jours sont déjà ceux de la formation : rien n'est à reporter.");
        }
        if (debut.isBefore(LocalDate.now(horloge))) {
            throw refus(DEBUT, debut, "Ce premier jour est déjà passé : une formation se reporte à un jour à venir, ou à aujourd'hui.");
        }
        return relire(dossier.demande().avec("formation.debut", debut).avec("formation.fin", fin));
    }

    /** As a saisine sent on these days would be read: their régime may ask what was not told, or know no more what was. */
    private Demande relire(Demande demande) {
        try {
            return lecteur.lire((JsonNode) json.valueToTree(demande));
        } catch (RefusMetier refus) {
            Optional<Erreur> desJours = refus.erreurs().stream().filter(e -> JOURS.containsKey(e.champ())).findFirst();
            if (desJours.isPresent()) {
                Erreur erreur = desJours.get();
                throw new RefusMetier(erreur.message(), List.of(new Erreur(JOURS.get(erreur.champ()), erreur.valeur(), erreur.message())));
            }
            throw new RefusMetier("À ces jours, d'autres réponses de la saisine seraient à revoir (" + refus.erreurs().size() + "), par exemple : "
                    + refus.erreurs().get(0).message() + " La formation ne se reporte pas ainsi : le secrétariat peut rouvrir le dossier, puis la saisine se corrige.");
        }
    }

    private static LocalDate exiger(String champ, LocalDate jour, String siAbsent) {
        if (jour == null) {
            throw refus(champ, null, siAbsent);
        }
        return jour;
    }

    /** To be called while the case is held, once it was {@link #exigerPossible found possible}: a passage of its own begins, and the decision stays on record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reporter(Dossier dossier, Demande demande, String motif, String par) {
        String numero = dossier.numero();
        passages.reporter(dossier, demande.formation().debut(), motif, par);
        int version = remplacees.version(numero);
        remplacees.garder(numero, par);
        dossiers.corriger(numero, new Saisine(dossier.motif(), dossier.identite(), demande));
        dossiers.reporter(numero);
        // Which days stands in the saisines that are kept: they are forgotten with the case, the record is not.
        journal.noter(par, numero, Acte.FORMATION_REPORTEE, Codes.de("version", version), Codes.de("version", remplacees.version(numero)));
    }

    private static RefusMetier refus(String champ, LocalDate jour, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, jour == null ? null : jour.toString(), message)));
    }
}
