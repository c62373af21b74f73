package fr.crefop.conference.courrier;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.PageDeListe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox: an avis is written in the transaction of the act it tells of, so that neither exists without the other.
 * Sending is somebody else's work, later.
 */
@Repository
public class Courriers {

    private static final Logger LOG = LoggerFactory.getLogger(Courriers.class);

    private static final String PLI = " left join conference.pli p on p.id = a.pli_id";

    private final JdbcClient base;
    private final Interlocuteurs interlocuteurs;
    private final Clock horloge;

    Courriers(JdbcClient base, Interlocuteurs interlocuteurs, Clock horloge) {
        this.base = base;
        this.interlocuteurs = interlocuteurs;
        this.horloge = horloge;
    }

    /** @param envoyeLe null while it waits, or for ever where nothing is sent */
    public record Message(Avis avis, Instant ecritLe, Instant envoyeLe) {}

    /** @param compte identifier of an account; one that is unknown fails, as no act names an unknown person */
    @Transactional(propagation = Propagation.MANDATORY)
    public void auCompte(String compte, Avis avis) {
        // With what is announced of it to the account's programs, where it has some: neither without the other. What is the person's own is never announced.
        base.sql("""
                with ecrit as (insert into conference.avis (compte, evenement, numero, objet, texte, ecrit_le) values (?, ?, ?, ?, ?, ?) returning id, compte)
                insert into conference.annonce (abonnement_id, avis_id)
                select a.id, e.id from ecrit e join conference.abonnement a on a.compte = e.compte and a.retire_le is null where ?""")
                .params(compte, avis.quoi().name(), avis.numero(), avis.objet(), avis.texte(), Timestamp.from(horloge.instant()), avis.quoi().estAnnonce()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void auGroupe(Groupe groupe, Avis avis) {
        aTous(Repondant.de(groupe), avis);
    }

    /** To each active account that answers, as it stands now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void aTous(Repondant repondant, Avis avis) {
        List<Compte> membres = interlocuteurs.de(repondant);
        if (membres.isEmpty()) {
            LOG.warn("Personne dans le groupe {} : un avis sur {} n'atteint personne.", repondant.code(), avis.numero());
        }
        membres.forEach(membre -> auCompte(membre.identifiant(), avis));
    }

    /**
     * What of the mails of a person is asked for.
     *
     * @param mots each of which must be found in the number of the case, the subject or the text
     * @param envoyes those that have left, or those that wait; null for both
     */
    public record Voulus(List<String> mots, Boolean envoyes, boolean anciensDAbord) {

        public static final Voulus TOUS = new Voulus(List.of(), null, false);
    }

    /** All the mails of one person, newest first; nobody else's. */
    public PageDeListe<Message> de(String compte, int page, int taille) {
        return de(compte, Voulus.TOUS, page, taille);
    }

    /** The mails of one person, newest first unless asked otherwise; nobody else's. */
    public PageDeListe<Message> de(String compte, Voulus voulus, int page, int taille) {
        // A mail is opened to be looked into, or to know whether it left, only where that is asked.
        String parmi = " where a.compte = :compte" + (voulus.envoyes() == null ? "" : " and (p.envoye_le is not null) = :envoyes")
                + (voulus.mots().isEmpty() ? "" : " and not exists (select 1 from unnest(:mots::text[]) m where position(conference.pour_chercher(m)"
                        + " in conference.pour_chercher(concat_ws(' ', a.numero, a.objet, a.texte))) = 0)");
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("compte", compte);
        parametres.put("envoyes", voulus.envoyes());
        parametres.put("mots", voulus.mots().toArray(String[]::new));
        parametres.put("taille", taille);
        parametres.put("debut", PageDeListe.debut(page, taille));
        long total = base.sql("select count(*) from conference.avis a" + (voulus.envoyes() == null ? "" : PLI) + parmi).params(parametres).query(Long.class).single();
        return new PageDeListe<>(base.sql("select a.evenement, a.numero, a.objet, a.texte, a.ecrit_le, p.envoye_le from conference.avis a" + PLI + parmi
                + (voulus.anciensDAbord() ? " order by a.id" : " order by a.id desc") + " limit :taille offset :debut")
                .params(parametres).query(Courriers::lire).list(), page, taille, total);
    }

    /** How many letters wait to be sent. */
    public long enAttente() {
        return base.sql("select count(*) from conference.pli where envoye_le is null").query(Long.class).single();
    }

    private static Message lire(ResultSet ligne, int rang) throws SQLException {
        Timestamp envoye = ligne.getTimestamp("envoye_le");
        return new Message(Avis.lu(ligne),
                ligne.getTimestamp("ecrit_le").toInstant(), envoye == null ? null : envoye.toInstant());
    }
}
