package fr.crefop.conference.lien;

import fr.crefop.conference.dossier.DossierTransfere;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.FinDesAcces;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Jeton;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which people read their plan without an account. The secret of each is told once, to who made it, and stands nowhere. */
@Service
public class Liens {

    /** 256 bits of chance. */
    private static final int OCTETS = 32;
    /** Nothing longer was ever drawn. */
    private static final int LONGUEUR_MAXIMALE = 64;
    /** A page that is loaded again is the same reading. */
    private static final Duration UNE_LECTURE = Duration.ofMinutes(15);
    /** Of who entered her training, its last day: she is asked for her word then, behind the same link. */
    private static final String LUS = "select l.*, s.dernier_jour, s.clos_le as entree_le from conference.lien l left join conference.dossier_a_suivre s on s.numero = l.numero where ";

    private final JdbcClient base;
    private final Journal journal;
    private final FinDesAcces fin;
    private final Clock horloge;

    Liens(JdbcClient base, Journal journal, FinDesAcces fin, Clock horloge) {
        this.base = base;
        this.journal = journal;
        this.fin = fin;
        this.horloge = horloge;
    }

    /** Makes a link; the one before opens nothing any more. @return its secret, which cannot be asked for again */
    @Transactional
    public String faire(String numero, String par) {
        tenir(numero);
        fermer(numero, par);
        String jeton = Jeton.tirer(OCTETS);
        base.sql("insert into conference.lien (numero, empreinte, fait_par, fait_le, expire_le) values (?, ?, ?, ?, ?)")
                .params(numero, Jeton.empreinte(jeton), par, maintenant(), Timestamp.from(fin.finDUnLien(LocalDate.ofInstant(horloge.instant(), HorlogeConfiguration.PARIS)))).update();
        journal.noter(par, numero, Acte.LIEN_REMIS);
        return jeton;
    }

    /** @throws RefusMetier when there is none to withdraw */
    @Transactional
    public void retirer(String numero, String par) {
        if (fermer(numero, par) == 0) {
            throw new RefusMetier("Il n'y a pas de lien à retirer.");
        }
        journal.noter(par, numero, Acte.LIEN_RETIRE);
    }

    /** Who follows the person now answers for what she is given: the link of who did opens nothing more. */
    @EventListener
    @Transactional
    public void surTransfert(DossierTransfere annonce) {
        String numero = annonce.numero();
        tenir(numero);
        if (fermer(numero, annonce.transfert().par()) > 0) {
            journal.noter(annonce.transfert().par(), numero, Acte.LIEN_RETIRE);
        }
    }

    /** Two at once wait for one another: one link is in force, and one only, and none that is just being made outlives a transfer. */
    private void tenir(String numero) {
        base.sql("select pg_advisory_xact_lock(hashtextextended(?::text, 39))").param(numero).query((ligne, rang) -> rang).list();
    }

    private int fermer(String numero, String par) {
        return base.sql("update conference.lien set retire_par = ?, retire_le = ? where numero = ? and retire_le is null")
                .params(par, maintenant(), numero).update();
    }

    /** The last one made, whether it still serves or not. */
    public Optional<Lien> dernier(String numero) {
        return base.sql(LUS + "l.numero = ? order by l.id desc limit 1").param(numero).query(this::lire).optional();
    }

    /**
     * The number of the case whose page it opens; noted. Empty for what is no link, or one no more: withdrawn, expired, or of a case
     * that its person had frozen.
     */
    @Transactional
    public Optional<String> ouvrir(String jeton) {
        if (jeton.length() > LONGUEUR_MAXIMALE) {
            return Optional.empty();
        }
        String empreinte = Jeton.empreinte(jeton);
        Optional<Lien> lien = base.sql(LUS + "l.empreinte = ? and not conference.limite(l.numero) for update of l").param(empreinte).query(this::lire).optional()
                .filter(lu -> lu.sert(horloge.instant()));
        lien.ifPresent(ouvert -> noter(ouvert, empreinte));
        return lien.map(Lien::numero);
    }

    private void noter(Lien lien, String empreinte) {
        Instant maintenant = horloge.instant();
        base.sql("update conference.lien set ouvert_le = ?, ouvertures = ouvertures + 1 where empreinte = ?")
                .params(Timestamp.from(maintenant), empreinte).update();
        if (lien.ouvertLe() == null || lien.ouvertLe().isBefore(maintenant.minus(UNE_LECTURE))) {
            journal.noter(Journal.SYSTEME, lien.numero(), Acte.LIEN_OUVERT);
        }
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }

    private Lien lire(ResultSet ligne, int rang) throws SQLException {
        Date finie = ligne.getDate("dernier_jour");
        Instant expireLe = instant(ligne, "expire_le");
        Instant apresLaFormation = finie == null ? expireLe : fin.finDUnLien(dernierJour(finie.toLocalDate(), instant(ligne, "entree_le")));
        return new Lien(ligne.getString("numero"), ligne.getString("fait_par"), instant(ligne, "fait_le"), expireLe.isAfter(apresLaFormation) ? expireLe : apresLaFormation,
                instant(ligne, "retire_le"), instant(ligne, "ouvert_le"));
    }

    /** As the saisine tells it, and no later than the longest training that begins with the entry. */
    private LocalDate dernierJour(LocalDate prevu, Instant entreeLe) {
        LocalDate auPlusTard = LocalDate.ofInstant(entreeLe, HorlogeConfiguration.PARIS).plus(fin.formationAuPlus());
        return prevu.isBefore(auPlusTard) ? prevu : auPlusTard;
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        Timestamp lu = ligne.getTimestamp(colonne);
        return lu == null ? null : lu.toInstant();
    }
}
