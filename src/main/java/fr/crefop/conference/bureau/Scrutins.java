package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.bureau.RegleDeVote.Reponse;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of the bureau: opened, one answer per college or per seat, then counted once; or made void when the case changes. */
@Service
public class Scrutins {

    private final RegistreDesScrutins registre;
    private final RegistreDesSeances seances;
    private final ObjetsDesVotes objets;
    private final TenueDesSieges tenues;
    private final Ajournements ajournements;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Scrutins(RegistreDesScrutins registre, RegistreDesSeances seances, ObjetsDesVotes objets, TenueDesSieges tenues, Ajournements ajournements, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.seances = seances;
        this.objets = objets;
        this.tenues = tenues;
        this.ajournements = ajournements;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * @param miseAuxVoix what the colleges answer; it does not change with the case
     * @param resultat null while the vote is open, or tied
     * @param explication null until the answers were counted; {@code phrase} the same for people, null for a vote counted before there were any
     * @param egalite the answers between which the co-presidents choose; empty but on a tie
     * @param invalidation null unless the vote was made void: its answers are then on record and count for nothing
     */
    public record Scrutin(
            long id, String numero, ObjetDuVote objet, Instant ouvertLe, MiseAuxVoix miseAuxVoix, Resultat resultat,
            String explication, String phrase, List<Choix> egalite, Invalidation invalidation) {

        /** How it is counted: by the rule of the day it was opened, whatever the rule became since. */
        public Gouvernance gouvernance() {
            return Gouvernance.du(LocalDate.ofInstant(ouvertLe, HorlogeConfiguration.PARIS));
        }

        /** Whether the colleges may still answer. */
        public boolean estOuvert() {
            return explication == null && invalidation == null;
        }
    }

    public record Invalidation(Instant le, String motif, String par) {}

    /**
     * @param siege of the member who answered; 0 where the college answers as a whole
     * @param choix null, like {@code commentaire}, for who reads it before the count
     * @param procuration the seat whose holder answered by proxy; null for an answer of one's own
     */
    public record Vote(
            College college, int siege, Choix choix, String commentaire, String par, Qualite qualite, Votant procuration, Instant le) {

        public Votant votant() {
            return new Votant(college, siege);
        }

        /** In what quality {@code par} answered, in words: {@code titulaire}, {@code par procuration donnée à Région, siège 1}. */
        public String enQualite() {
            return qualite.libelle(procuration);
        }

        private Vote sansSonContenu() {
            return new Vote(college, siege, null, null, par, qualite, procuration, le);
        }
    }

    /**
     * Opens a vote on what the case is now, and keeps it.
     *
     * @return the id of the vote now open
     */
    @Transactional
    public long ouvrir(String numero, ObjetDuVote objet) {
        long nouveau = registre.ouvrir(numero, objet, objets.de(numero, objet), horloge.instant());
        seances.remplacer(numero, objet, nouveau);
        return nouveau;
    }

    /**
     * One valid answer per college, or per seat where members vote: whoever holds the seat gives it, or the one who has its proxy for the session.
     *
     * @throws RefusMetier when the seat is another's, that answer is given already, or the vote is closed or void, or has no such voter; nothing
     *     is stored
     */
    @Transactional
    public void voter(long scrutinId, Votant votant, Choix choix, String commentaire, String par) {
        // Locked: an answer and the count that closes the vote never cross.
        Scrutin scrutin = registre.verrouiller(scrutinId);
        if (scrutin.invalidation() != null) {
            throw new RefusMetier("Ce vote a été annulé, car le dossier a changé : la réponse n'a pas été enregistrée.");
        }
        if (!scrutin.estOuvert()) {
            throw new RefusMetier("Ce vote est clos : la réponse n'a pas été enregistrée.");
        }
        if (!Votant.tous(scrutin.gouvernance()).contains(votant)) {
            throw new RefusMetier("Le collège " + votant.apresCollege() + " ne vote pas sous la règle de ce vote : la réponse n'a pas été enregistrée.");
        }
        TenueDesSieges.Signature signature = tenues.exiger(scrutin, votant, par);
        try {
            registre.inscrire(scrutinId, new Vote(votant.college(), votant.siege(), choix, commentaire, par, signature.qualite(), signature.procuration(),
                    horloge.instant()));
        } catch (DuplicateKeyException e) {
            throw new RefusMetier(votant.siege() == 0 ? "Le collège " + votant.apresCollege() + " a déjà voté : une seule réponse par collège."
                    : "Le siège « " + votant.libelle() + " » a déjà voté : une seule réponse par siège.");
        }
        journal.noter(par, scrutin.numero(), Acte.VOTE, Codes.de("scrutin", scrutinId, "objet", scrutin.objet(), "college", votant.code(),
                "qualite", signature.qualite(), "procuration", signature.procuration() == null ? null : signature.procuration().code()));
    }

    /**
     * Counts the answers and closes the vote; counting again gives the same result.
     *
     * @return empty on a tie, which the co-presidents settle ({@link Departages})
     */
    @Transactional
    public Optional<Resultat> depouiller(long scrutinId) {
        Scrutin scrutin = registre.verrouiller(scrutinId);
        if (!scrutin.estOuvert()) {
            return Optional.ofNullable(scrutin.resultat());
        }
        Depouillement depouillement = new RegleDeVote(scrutin.gouvernance()).depouiller(
                registre.votes(scrutinId).stream().map(vote -> new Reponse(vote.votant(), vote.choix())).toList(), tenues.presents(scrutin));
        registre.depouiller(scrutinId, depouillement, horloge.instant());
        journal.noter(Journal.SYSTEME, scrutin.numero(), Acte.DEPOUILLEMENT,
                Codes.de("scrutin", scrutinId, "objet", scrutin.objet(), "resultat", depouillement.resultat()));
        ajournements.signaler(scrutinId);
        return Optional.ofNullable(depouillement.resultat());
    }

    /**
     * Makes void the vote that is open or tied on a case, for the case is no longer the one that was voted on. Its answers stay
     * on record; the colleges answer again on a vote opened anew. A result already given stands, and a case that
     * nobody votes on is left as it is.
     *
     * @param motif what changed, told to all who may see the case
     */
    @Transactional
    public void invalider(String numero, String motif, String par) {
        registre.verrouillerEnCours(numero).ifPresent(scrutin -> {
            registre.invalider(scrutin.id(), new Invalidation(horloge.instant(), motif, par));
            journal.noter(par, numero, Acte.VOTES_ANNULES, Codes.de("scrutin", scrutin.id(), "objet", scrutin.objet()));
            annonces.publishEvent(new VotesAnnules(numero, scrutin.id()));
        });
    }

    /** Whether enough are there by now; it tells nothing of what they answered. */
    public EtatDuQuorum quorum(Scrutin scrutin) {
        return EtatDuQuorum.de(scrutin.gouvernance(), registre.votes(scrutin.id()).stream().map(Vote::votant).toList(), tenues.presents(scrutin));
    }

    public Scrutin exiger(long scrutinId) {
        return registre.exiger(scrutinId);
    }

    /** Oldest first. */
    public List<Scrutin> du(String numero) {
        return registre.du(numero);
    }

    /** Those of one passage of the case through the procedure, oldest first. */
    public List<Scrutin> du(String numero, int passage) {
        return registre.du(numero, passage);
    }

    /**
     * In the order of the colleges and of their seats. Until the count, nobody reads more than who has answered. Those of a vote made void before its
     * count are read with the count of the vote that took its place, else never.
     */
    public List<Vote> votes(long scrutinId) {
        List<Vote> votes = registre.votes(scrutinId);
        return registre.estDepouille(scrutinId) ? votes : votes.stream().map(Vote::sansSonContenu).toList();
    }
}
