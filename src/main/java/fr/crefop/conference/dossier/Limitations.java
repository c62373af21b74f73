package fr.crefop.conference.dossier;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a case at its person's request: it is kept, the secretariat alone sees it, and nothing is done until it is lifted. */
@Service
public class Limitations {

    /** Told to whoever tries to act on such a case. */
    public static final String LIMITE = "Le traitement de ce dossier est limité à la demande de la personne : rien ne s'y fait avant"
            + " que le secrétariat ne lève la limitation.";

    private final JdbcClient base;
    private final Affaires affaires;
    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Limitations(JdbcClient base, Affaires affaires, Dossiers dossiers, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.base = base;
        this.affaires = affaires;
        this.dossiers = dossiers;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    public record Limitation(String motif, String par, Instant le) {}

    /** @throws RefusMetier when it is limited already; nothing is stored */
    @Transactional
    public void poser(String numero, String motif, String par) {
        dossiers.verrouiller(numero);
        base.sql("insert into conference.limitation (numero, motif, posee_par, posee_le) values (?, ?, ?, ?)")
                .params(numero, motif, par, Timestamp.from(horloge.instant())).update();
        journal.noter(par, numero, Acte.TRAITEMENT_LIMITE);
        evenements.publishEvent(new TraitementChange(numero));
    }

    /** @throws RefusMetier when nothing limits it */
    @Transactional
    public void lever(String numero, String par) {
        affaires.tenir(numero);
        int levees = base.sql("update conference.limitation set levee_par = ?, levee_le = ? where numero = ? and levee_le is null")
                .params(par, Timestamp.from(horloge.instant()), numero).update();
        if (levees == 0) {
            throw new RefusMetier("Ce dossier n'est pas limité : il n'y a rien à lever.");
        }
        journal.noter(par, numero, Acte.LIMITATION_LEVEE);
        evenements.publishEvent(new TraitementChange(numero));
    }

    public Optional<Limitation> enVigueur(String numero) {
        return base.sql("select motif, posee_par, posee_le from conference.limitation where numero = ? and levee_le is null").param(numero)
                .query((ligne, rang) -> new Limitation(ligne.getString("motif"), ligne.getString("posee_par"),
                        ligne.getTimestamp("posee_le").toInstant())).optional();
    }
}
