package fr.crefop.conference.courrier;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.CleDesSecrets;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which programs are told what their account is told: subscribed, told again and withdrawn by an administrator. */
@Repository
public class Abonnements {

    /** Of how many days what was announced may be announced again. */
    public static final List<Integer> JOURS = List.of(1, 7, 30);

    private static final int SEL = 32;
    private static final int PAR_COMPTE = 3;
    private static final SecureRandom HASARD = new SecureRandom();

    private final JdbcClient base;
    private final Comptes comptes;
    private final Destinations destinations;
    private final CleDesSecrets secrets;
    private final Journal journal;
    private final Clock horloge;

    Abonnements(JdbcClient base, Comptes comptes, Destinations destinations, CleDesSecrets secrets, Journal journal, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.destinations = destinations;
        this.secrets = secrets;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @return the secret of its signatures, which is shown once */
    @Transactional
    public String creer(String compte, String adresse, String par) {
        if (compte == null || comptes.trouver(compte).isEmpty()) {
            String message = "Choisissez le compte, ouvert, dont les nouvelles sont annoncées.";
            throw new RefusMetier(message, List.of(new Erreur("compte", compte, message)));
        }
        if (comptes.trouver(compte).filter(Compte::demandeDeuxPersonnes).isPresent()) {
            String message = "Ce compte vote, tient le secrétariat ou administre : ses nouvelles ne sont annoncées à aucun programme.";
            throw new RefusMetier(message, List.of(new Erreur("compte", compte, message)));
        }
        String lue = destinations.exiger(adresse).toString();
        if (base.sql("select count(*) from conference.abonnement where compte = ? and retire_le is null").param(compte).query(Integer.class).single() >= PAR_COMPTE) {
            throw new RefusMetier("Ce compte a déjà " + PAR_COMPTE + " adresses : retirez-en une.");
        }
        byte[] sel = new byte[SEL];
        HASARD.nextBytes(sel);
        long id = base.sql("insert into conference.abonnement (compte, adresse, sel, cree_le, prochain_essai) values (?, ?, ?, ?, ?) returning id")
                .params(compte, lue, sel, maintenant(), maintenant()).query(Long.class).single();
        journal.noter(par, null, Acte.ABONNEMENT_CREE, Codes.de("abonnement", id, "pour", compte));
        return secret(id, sel);
    }

    @Transactional
    public void retirer(long id, String par) {
        if (base.sql("update conference.abonnement set retire_le = ? where id = ? and retire_le is null").params(maintenant(), id).update() == 0) {
            throw new RefusMetier("Cette adresse est déjà retirée, ou n'existe pas.");
        }
        base.sql("delete from conference.annonce where abonnement_id = ?").param(id).update();
        journal.noter(par, null, Acte.ABONNEMENT_RETIRE, Codes.de("abonnement", id));
    }

    /** Of an account that closes, or that two persons must open from now on: they do not come back with it. */
    @Transactional
    public void retirerCeuxDe(String compte) {
        base.sql("select id from conference.abonnement where compte = ? and retire_le is null order by id for no key update").param(compte).query(Long.class).list()
                .forEach(id -> retirer(id, Journal.SYSTEME));
    }

    @EventListener
    @Transactional
    public void surComptesChanges(ComptesChanges annonce) {
        if (comptes.trouver(annonce.identifiant()).filter(compte -> !compte.demandeDeuxPersonnes()).isEmpty()) {
            retirerCeuxDe(annonce.identifiant());
        }
    }

    /** What was announced in these days is announced again, and what waits is tried at once. */
    @Transactional
    public void rejouer(long id, int jours, String par) {
        if (!JOURS.contains(jours)) {
            throw new RefusMetier("Choisissez depuis quand.");
        }
        if (base.sql("update conference.abonnement set echecs = 0, prochain_essai = ? where id = ? and retire_le is null").params(maintenant(), id).update() == 0) {
            throw new RefusMetier("Cette adresse est retirée, ou n'existe pas.");
        }
        base.sql("update conference.annonce set remise_le = null where abonnement_id = ? and remise_le >= ?")
                .params(id, Timestamp.from(horloge.instant().minus(Duration.ofDays(jours)))).update();
        journal.noter(par, null, Acte.ANNONCES_REJOUEES, Codes.de("abonnement", id, "jours", jours));
    }

    /** Those that are told first, then those withdrawn; the latest first. */
    public PageDeListe<Abonnement> lister(int page, int taille) {
        long total = base.sql("select count(*) from conference.abonnement").query(Long.class).single();
        return new PageDeListe<>(base.sql("""
                select a.*, (select count(*) from conference.annonce n where n.abonnement_id = a.id and n.remise_le is null) as attendent,
                       (select max(n.remise_le) from conference.annonce n where n.abonnement_id = a.id) as derniere
                  from conference.abonnement a order by a.retire_le is not null, a.id desc limit ? offset ?""").params(taille, PageDeListe.debut(page, taille))
                .query((ligne, rang) -> new Abonnement(ligne.getLong("id"), ligne.getString("compte"), ligne.getString("adresse"), moment(ligne.getTimestamp("cree_le")),
                        moment(ligne.getTimestamp("retire_le")), ligne.getLong("attendent"), moment(ligne.getTimestamp("derniere")), ligne.getInt("echecs"),
                        moment(ligne.getTimestamp("prochain_essai")), ligne.getString("dernier_refus"))).list(), page, taille, total);
    }

    /** How many announcements wait, for the administrator's home. */
    public long enAttente() {
        return base.sql("""
                select count(*) from conference.annonce n join conference.abonnement a on a.id = n.abonnement_id
                 where n.remise_le is null and a.retire_le is null""").query(Long.class).single();
    }

    String secret(long id, byte[] sel) {
        return "cdfa_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.empreinte("abonnement\0" + id + '\0' + HexFormat.of().formatHex(sel)));
    }

    private static Instant moment(Timestamp lu) {
        return lu == null ? null : lu.toInstant();
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }
}
