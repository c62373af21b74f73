package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a session: its votes are counted, then its minutes are kept as they were printed. */
@Service
public class ClotureDesSeances {

    private final RegistreDesSeances registre;
    private final Scrutins scrutins;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ClotureDesSeances(RegistreDesSeances registre, Scrutins scrutins, Journal journal, ApplicationEventPublisher annonces,
            Clock horloge) {
        this.registre = registre;
        this.scrutins = scrutins;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * Counts each vote of the agenda that still awaits answers: who has not answered is absent.
     *
     * @return the votes that are tied: the session closes once the co-presidents have settled them
     * @throws RefusMetier when the session is not convened, or has not begun
     */
    @Transactional
    public List<Scrutin> arreterLesVotes(long seance) {
        Seance tenue = registre.verrouiller(seance);
        if (!tenue.estConvoquee()) {
            throw new RefusMetier(switch (tenue.etat()) {
                case CLOSE -> "Cette séance est déjà close.";
                case ANNULEE -> "Cette séance est annulée.";
                default -> "Cette séance n'est pas convoquée.";
            });
        }
        if (horloge.instant().isBefore(tenue.debut())) {
            throw new RefusMetier("La séance n'a pas encore commencé : elle se clôt une fois tenue.");
        }
        for (Scrutin scrutin : registre.tenirLOrdreDuJour(seance)) {
            if (scrutin.estOuvert()) {
                scrutins.depouiller(scrutin.id());
                annonces.publishEvent(new VoteArrete(scrutin.id()));
            }
        }
        return registre.ordreDuJour(seance).stream().filter(s -> s.resultat() == null && s.invalidation() == null).toList();
    }

    /** Keeps the minutes and closes the session; from then on neither changes. */
    @Transactional
    public void clore(long seance, byte[] procesVerbal, String par) {
        if (!arreterLesVotes(seance).isEmpty()) {
            throw new RefusMetier("Un vote de la séance est à égalité : les coprésidents doivent d'abord le départager.");
        }
        registre.clore(seance, procesVerbal, horloge.instant());
        journal.noter(par, null, Acte.SEANCE_CLOSE, Codes.de("seance", seance));
    }

    /** As it was printed when the session closed. */
    public Optional<byte[]> procesVerbal(long seance) {
        return registre.procesVerbal(seance);
    }
}
