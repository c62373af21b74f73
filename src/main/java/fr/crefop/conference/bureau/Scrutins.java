package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of the bureau: opened, one answer per college, then counted once; or made void when the case changes. */
@Service
public class Scrutins {

    private final RegistreDesScrutins registre;
    private final RegistreDesSeances seances;
    private final ObjetsDesVotes objets;
    private final RegleDeVote regle;
    private final Sieges sieges;
    private final Ajournements ajournements;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Scrutins(RegistreDesScrutins registre, RegistreDesSeances seances, ObjetsDesVotes objets, RegleDeVote regle,
            Sieges sieges, Ajournements ajournements, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.seances = seances;
        this.objets = objets;
        this.regle = regle;
        this.sieges = sieges;
        this.ajournements = ajournements;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * @param miseAuxVoix what the colleges answer; it does not change with the case
     * @param resultat null while the vote is open, or tied
     * @param explication null until the answers were counted
     * @param egalite the answers between which the co-presidents choose; empty but on a tie
     * @param invalidation null unless the vote was made void: its answers are then on record and count for nothing
     */
    public record Scrutin(
            long id, String numero, ObjetDuVote objet, Instant ouvertLe, MiseAuxVoix miseAuxVoix, Resultat resultat,
            String explication, List<Choix> egalite, Invalidation invalidation) {

        /** Whether the colleges may still answer. */
        public boolean estOuvert() {
            return explication == null && invalidation == null;
        }
    }

    public record Invalidation(Instant le, String motif, String par) {}

    /** @param choix null, like {@code commentaire}, for who reads it before the count */
    public record Vote(
            College college, Choix choix, String commentaire, String par, Qualite qualite, Instant le) {

        private Vote sansSonContenu() {
            return new Vote(college, null, null, par, qualite, le);
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
     * One valid answer per college.
     *
     * @throws RefusMetier when the college has answered already, or when the vote is closed or void; nothing is stored
     */
    @Transactional
    public void voter(long scrutinId, College college, Choix choix, String commentaire, String par) {
        // Locked: an answer and the count that closes the vote never cross.
        Scrutin scrutin = registre.verrouiller(scrutinId);
        if (scrutin.invalidation() != null) {
            throw new RefusMetier("Ce vote a été annulé, car le dossier a changé : la réponse n'a pas été enregistrée.");
        }
        if (!scrutin.estOuvert()) {
            throw new RefusMetier("Ce vote est clos : la réponse n'a pas été enregistrée.");
        }
        try {
            registre.inscrire(scrutinId, new Vote(college, choix, commentaire, par, sieges.qualite(college, par),
                    horloge.instant()));
        } catch (DuplicateKeyException e) {
            throw new RefusMetier("Le collège " + college.apresCollege() + " a déjà voté : une seule réponse par collège.");
        }
        journal.noter(par, scrutin.numero(), Acte.VOTE, Codes.de("scrutin", scrutinId, "objet", scrutin.objet(), "college", college));
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
        Depouillement depouillement = regle.depouiller(registre.votes(scrutinId).stream().map(Vote::choix).toList());
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
     * In the order of the colleges. Until the count, nobody reads more than who has answered. Those of a vote made void before its
     * count are read with the count of the vote that took its place, else never.
     */
    public List<Vote> votes(long scrutinId) {
        List<Vote> votes = registre.votes(scrutinId);
        return registre.estDepouille(scrutinId) ? votes : votes.stream().map(Vote::sansSonContenu).toList();
    }
}
