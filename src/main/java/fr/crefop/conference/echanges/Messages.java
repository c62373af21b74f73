package fr.crefop.conference.echanges;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.DossierTransfere;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.nouvelles.SurLeDossier;
import fr.crefop.conference.securite.Visibilite;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages on each case, and who has still to read them. Who may read and write is asked before, at the page; who is told is
 * found here. A mail tells the number of the case and that something waits, never what.
 */
@Service
public class Messages {

    public static final int LONGUEUR_MAXIMALE = 2000;

    private static final String CHAMP = "message";

    /** Nobody reads a case that is frozen: looked for as a set, where the function that says it of one case would be called for each. */
    private static final String OUVERT = "not exists (select 1 from conference.dossier_limite l where l.numero = n.numero)";

    /** Each of the words stands in what the list shows of the case. */
    private static final String TROUVE = "not exists (select 1 from unnest(:mots::text[]) mot where position(conference.pour_chercher(mot)"
            + " in conference.pour_chercher(concat_ws(' ', n.numero, d.prenom, d.nom, d.formation))) = 0)";

    private final JdbcClient base;
    private final Affaires affaires;
    private final Dossiers dossiers;
    private final Destinataires destinataires;
    private final Courriers courriers;
    private final Journal journal;
    private final Clock horloge;

    Messages(JdbcClient base, Affaires affaires, Dossiers dossiers, Destinataires destinataires, Courriers courriers, Journal journal, Clock horloge) {
        this.base = base;
        this.affaires = affaires;
        this.dossiers = dossiers;
        this.destinataires = destinataires;
        this.courriers = courriers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Who had nothing to read on the case is told; who has already, was.
     *
     * @throws RefusMetier when nothing is written, when it is too long, or while the person has her case frozen
     */
    @Transactional
    public void ecrire(String numero, String texte, String par) {
        Dossier dossier = dossiers.verrouiller(numero);
        String lu = exiger(texte);
        long id = base.sql("insert into conference.message (numero, auteur, texte, ecrit_le) values (?, ?, ?, ?) returning id")
                .params(numero, par, lu, Timestamp.from(horloge.instant())).query(Long.class).single();
        Avis avis = SurLeDossier.messageRecu(numero);
        destinataires.de(dossier).stream().filter(compte -> !compte.equals(par)).filter(compte -> attend(numero, compte, id))
                .forEach(compte -> courriers.auCompte(compte, avis));
        journal.noter(par, numero, Acte.MESSAGE_ECRIT);
    }

    private static String exiger(String texte) {
        String lu = TexteLibre.exiger(CHAMP, texte, "Le message n'est pas envoyé : il est vide.");
        if (lu.length() > LONGUEUR_MAXIMALE) {
            String message = "Le message n'est pas envoyé : il dépasse " + LONGUEUR_MAXIMALE + " caractères.";
            throw new RefusMetier(message, List.of(new Erreur(CHAMP, null, message)));
        }
        return lu;
    }

    /** @return whether nothing waited for the account there before */
    private boolean attend(String numero, String compte, long depuis) {
        return base.sql("insert into conference.message_non_lu (numero, compte, depuis) values (?, ?, ?) on conflict do nothing")
                .params(numero, compte, depuis).update() == 1;
    }

    /** Oldest first. */
    public PageDeListe<Message> du(String numero, int page, int taille) {
        return new PageDeListe<>(base.sql("select id, auteur, texte, ecrit_le from conference.message where numero = ? order by id limit ? offset ?")
                .params(numero, taille, PageDeListe.debut(page, taille))
                .query((ligne, rang) -> new Message(ligne.getLong(1), ligne.getString(2), ligne.getString(3), ligne.getTimestamp(4).toInstant()))
                .list(), page, taille, nombre(numero));
    }

    public long nombre(String numero) {
        return base.sql("select count(*) from conference.message where numero = ?").param(numero).query(Long.class).single();
    }

    /** The account has read up to that message; what came meanwhile still waits. */
    @Transactional
    public void lus(String numero, String compte, long dernier) {
        // Who reads what was read already is not made to wait for an act on the case.
        if (base.sql("select depuis from conference.message_non_lu where numero = ? and compte = ?").params(numero, compte).query(Long.class)
                .optional().isEmpty()) {
            return;
        }
        // Whoever writes meanwhile saw that the account was told already, and sends no mail: theirs is waited for, then seen.
        affaires.tenir(numero);
        base.sql("""
                delete from conference.message_non_lu where numero = ? and compte = ?
                   and not exists (select 1 from conference.message where numero = ? and id > ? and auteur <> ?)""")
                .params(numero, compte, numero, dernier, compte).update();
    }

    /**
     * On how many cases the account has something to read.
     *
     * @param auPlus what the reader is not told more than, and is not counted
     * @param vue of the account, asked for only when something waits: every page counts
     */
    public long filsNonLus(String compte, int auPlus, Supplier<Visibilite> vue) {
        if (!base.sql("select exists (select 1 from conference.message_non_lu where compte = ?)").param(compte).query(Boolean.class).single()) {
            return 0;
        }
        Visibilite sienne = vue.get();
        return base.sql("select count(*) from (select 1 from conference.message_non_lu n join conference.dossier_presente d on d.numero = n.numero"
                + " where n.compte = :moi and " + OUVERT + " and " + sienne.condition() + " limit :au_plus) fils")
                .params(sienne.parametres()).param("moi", compte).param("au_plus", auPlus).query(Long.class).single();
    }

    /**
     * What of the cases where something is to be read is asked for.
     *
     * @param mots each of which must be found in the number, the person's name or the training
     */
    public record FilsVoulus(List<String> mots, boolean anciensDAbord) {}

    /**
     * What was written last, first, unless asked otherwise; searched, cut and counted by the database.
     *
     * @param vue of the account: of a case that it does not see any more nothing waits for it, and that is noted
     */
    @Transactional
    public PageDeListe<FilNonLu> nonLus(Visibilite vue, String compte, FilsVoulus voulus, int page, int taille) {
        Map<String, Object> parametres = new HashMap<>(vue.parametres());
        parametres.put("moi", compte);
        base.sql("delete from conference.message_non_lu n where n.compte = :moi and " + OUVERT
                + " and not exists (select 1 from conference.dossier_presente d where d.numero = n.numero and " + vue.condition() + ")")
                .params(parametres).update();
        parametres.put("mots", voulus.mots().toArray(String[]::new));
        parametres.put("taille", taille);
        parametres.put("debut", PageDeListe.debut(page, taille));
        // What is told of a case is read for those of the page alone, and before it where words are looked for in it.
        String attendus = voulus.mots().isEmpty() ? " where n.compte = :moi and " + OUVERT
                : " join conference.dossier_presente d on d.numero = n.numero where n.compte = :moi and " + OUVERT + " and " + TROUVE;
        String ordre = voulus.anciensDAbord() ? " order by dernier" : " order by dernier desc";
        return new PageDeListe<>(base.sql("""
                select n.numero, d.prenom, d.nom, d.formation, m.auteur, m.ecrit_le,
                       (select count(*) from conference.message x where x.numero = n.numero and x.id >= n.depuis and x.auteur <> n.compte) as nombre
                  from (select n.*, (select max(id) from conference.message where numero = n.numero) as dernier
                          from conference.message_non_lu n""" + attendus + ordre + " limit :taille offset :debut) n"
                + " join conference.dossier_presente d on d.numero = n.numero join conference.message m on m.id = n.dernier" + ordre)
                .params(parametres).query(Messages::fil).list(), page, taille,
                base.sql("select count(*) from conference.message_non_lu n" + attendus).params(parametres).query(Long.class).single());
    }

    private static FilNonLu fil(ResultSet ligne, int rang) throws SQLException {
        return new FilNonLu(ligne.getString("numero"), new Identite(ligne.getString("nom"), ligne.getString("prenom")).nomComplet(),
                ligne.getString("formation"), ligne.getLong("nombre"), ligne.getString("auteur"), ligne.getTimestamp("ecrit_le").toInstant());
    }

    /** What the former advisor had not read waits for the new one. */
    @EventListener
    @Transactional
    public void surTransfert(DossierTransfere annonce) {
        String numero = annonce.numero();
        Set<String> concernes = destinataires.de(dossiers.exiger(numero));
        List<Long> attendus = base.sql("delete from conference.message_non_lu where numero = ? and not compte = any(?) returning depuis")
                .params(numero, concernes.toArray(String[]::new)).query(Long.class).list();
        attendus.stream().min(Long::compare).ifPresent(depuis -> attend(numero, annonce.transfert().versCompte(), depuis));
    }
}
