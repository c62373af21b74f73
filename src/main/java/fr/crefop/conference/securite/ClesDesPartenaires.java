package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.droits.Action;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the partners' programs: made, renewed and withdrawn by an administrator, looked up at each call. */
@Repository
public class ClesDesPartenaires {

    /** How long the secret of before may be taken beside the new one, in days. */
    public static final List<Integer> RECOUVREMENTS = List.of(0, 1, 7, 30);

    private static final String INCONNUE = "Cette clé n'existe pas, ou elle est déjà retirée.";
    private static final String COLONNES = """
            select c.*, (select max(s.vaut_jusqu_au) from conference.secret_de_cle s where s.cle_id = c.id and s.vaut_jusqu_au > :maintenant) as ancienne
              from conference.cle_de_partenaire c""";

    private final JdbcClient base;
    private final Comptes comptes;
    private final Droits droits;
    private final Journal journal;
    private final Clock horloge;

    ClesDesPartenaires(JdbcClient base, Comptes comptes, Droits droits, Journal journal, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.droits = droits;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param servie whether it signed a call today already */
    public record Reconnue(long id, String compte, Set<Pouvoir> pouvoirs, boolean servie) {}

    /** @return the secret, which nobody can read again; @throws RefusMetier naming all that is wrong */
    @Transactional
    public String creer(CleVoulue voulue, String par) {
        Optional<Compte> compte = Optional.ofNullable(voulue.compte()).flatMap(comptes::trouver);
        voulue.exiger(compte, compte.map(this::pouvoirsDe).orElse(Set.of()), aujourdHui());
        long id = base.sql("""
                insert into conference.cle_de_partenaire (partenaire, compte, pouvoirs, creee_le, creee_par, expire_le)
                values (?, ?, ?, ?, ?, ?) returning id""")
                .params(voulue.partenaire().strip(), voulue.compte(), codes(voulue.pouvoirs()), maintenant(), par,
                        Timestamp.from(CleVoulue.fin(voulue.dernierJour()))).query(Long.class).single();
        journal.noter(par, null, Acte.CLE_DE_PARTENAIRE_CREEE, Codes.de("cle", id, "pour", voulue.compte(),
                "pouvoirs", voulue.pouvoirs().stream().sorted().map(Pouvoir::code).toList(), "jusqu", voulue.dernierJour()));
        return secretNeuf(id);
    }

    /**
     * Another secret for the same key; the one of before is still taken for some days, so that its programs change it when they can.
     *
     * @return the new secret, which nobody can read again
     */
    @Transactional
    public String renouveler(long id, LocalDate dernierJour, int recouvrement, String par) {
        CleVoulue.exigerLeDernierJour(dernierJour, aujourdHui());
        if (!RECOUVREMENTS.contains(recouvrement)) {
            throw new RefusMetier("Choisissez combien de temps l'ancien secret vaut encore.");
        }
        CleDePartenaire cle = tenir(id);
        if (!peutEtreTenu(cle.compte())) {
            throw new RefusMetier("Le compte de cette clé est fermé, ou il vote, tient le secrétariat ou administre : aucune clé n'agit pour lui. Retirez-la.");
        }
        boolean expiree = !cle.expireLe().isAfter(horloge.instant());
        // Of the secrets of before, only the last one goes on; what is over does not come back with a later end.
        base.sql("delete from conference.secret_de_cle where cle_id = ? and (vaut_jusqu_au is not null or ?)").params(id, expiree || recouvrement == 0).update();
        base.sql("update conference.secret_de_cle set vaut_jusqu_au = ? where cle_id = ?")
                .params(Timestamp.from(horloge.instant().plus(Duration.ofDays(recouvrement))), id).update();
        base.sql("update conference.cle_de_partenaire set renouvelee_le = ?, expire_le = ? where id = ?")
                .params(maintenant(), Timestamp.from(CleVoulue.fin(dernierJour)), id).update();
        journal.noter(par, null, Acte.CLE_DE_PARTENAIRE_RENOUVELEE, Codes.de("cle", id, "pour", cle.compte(), "recouvrement", recouvrement, "jusqu", dernierJour));
        return secretNeuf(id);
    }

    @Transactional
    public void retirer(long id, String par) {
        CleDePartenaire cle = tenir(id);
        base.sql("delete from conference.secret_de_cle where cle_id = ?").param(id).update();
        base.sql("update conference.cle_de_partenaire set retiree_le = ? where id = ?").params(maintenant(), id).update();
        journal.noter(par, null, Acte.CLE_DE_PARTENAIRE_RETIREE, Codes.de("cle", id, "pour", cle.compte()));
    }

    /** An account that closes, or that two persons must open from now on, loses its keys: they do not come back with it. */
    @EventListener
    @Transactional
    public void surComptesChanges(ComptesChanges annonce) {
        if (!peutEtreTenu(annonce.identifiant())) {
            base.sql("select id from conference.cle_de_partenaire where compte = ? and retiree_le is null order by id for no key update").param(annonce.identifiant())
                    .query(Long.class).list().forEach(id -> retirer(id, Journal.SYSTEME));
        }
    }

    private boolean peutEtreTenu(String compte) {
        return CleVoulue.fauteDuCompte(compte, comptes.trouver(compte)).isEmpty();
    }

    /** Those in force first, the one that ends first at their head. */
    public PageDeListe<CleDePartenaire> lister(int page, int taille) {
        long total = base.sql("select count(*) from conference.cle_de_partenaire").query(Long.class).single();
        return new PageDeListe<>(base.sql(COLONNES + " order by c.retiree_le is not null, c.expire_le, c.id limit :taille offset :debut")
                .param("maintenant", maintenant()).param("taille", taille).param("debut", PageDeListe.debut(page, taille))
                .query(ClesDesPartenaires::cle).list(), page, taille, total);
    }

    /** Those in force whose last day is that one. */
    public List<CleDePartenaire> finissantLe(LocalDate dernierJour) {
        return base.sql(COLONNES + " where c.retiree_le is null and c.expire_le = :fin order by c.id").param("maintenant", maintenant())
                .param("fin", Timestamp.from(CleVoulue.fin(dernierJour))).query(ClesDesPartenaires::cle).list();
    }

    /** How many in force end soon, for the administrator's home. */
    public int bientotFinies() {
        return base.sql("select count(*) from conference.cle_de_partenaire where retiree_le is null and expire_le > ? and expire_le <= ?")
                .params(maintenant(), Timestamp.from(horloge.instant().plus(Duration.ofDays(CleDePartenaire.BIENTOT)))).query(Integer.class).single();
    }

    /** What an account may itself, of what keys are given. */
    public Set<Pouvoir> pouvoirsDe(Compte compte) {
        Set<Role> roles = Role.de(compte);
        return droits.ecrits().actions().stream().filter(action -> action.pouvoir() != null && action.ouverteA(roles))
                .map(Action::pouvoir).collect(Collectors.toCollection(() -> EnumSet.noneOf(Pouvoir.class)));
    }

    /** Empty for a secret that is none of ours, or that is worth nothing any more, its account having closed or been given what two persons must confirm. */
    public Optional<Reconnue> reconnaitre(String secret) {
        if (!SecretDePartenaire.aLaForme(secret)) {
            return Optional.empty();
        }
        return base.sql("""
                select c.id, c.compte, c.pouvoirs, c.servie_le from conference.secret_de_cle s join conference.cle_de_partenaire c on c.id = s.cle_id
                 where s.empreinte = :empreinte and (s.vaut_jusqu_au is null or s.vaut_jusqu_au > :maintenant)
                   and c.expire_le > :maintenant and c.retiree_le is null""")
                .param("empreinte", SecretDePartenaire.empreinte(secret)).param("maintenant", maintenant())
                .query((ligne, rang) -> new Reconnue(ligne.getLong("id"), ligne.getString("compte"), lus(ligne.getString("pouvoirs")),
                        Date.valueOf(aujourdHui()).equals(ligne.getDate("servie_le")))).optional()
                .filter(cle -> peutEtreTenu(cle.compte()));
    }

    /** @return whether it is its first call of the day, by whatever node */
    @Transactional
    public boolean servir(Reconnue cle) {
        return base.sql("update conference.cle_de_partenaire set servie_le = :jour where id = :id and servie_le is distinct from :jour")
                .param("jour", Date.valueOf(aujourdHui())).param("id", cle.id()).update() == 1;
    }

    private String secretNeuf(long id) {
        String secret = SecretDePartenaire.neuf();
        base.sql("insert into conference.secret_de_cle (empreinte, cle_id, cree_le) values (?, ?, ?)")
                .params(SecretDePartenaire.empreinte(secret), id, maintenant()).update();
        return secret;
    }

    /** Two administrators at once: one after the other. */
    private CleDePartenaire tenir(long id) {
        return base.sql(COLONNES + " where c.id = :id and c.retiree_le is null for update of c").param("maintenant", maintenant()).param("id", id)
                .query(ClesDesPartenaires::cle).optional().orElseThrow(() -> new RefusMetier(INCONNUE));
    }

    private static CleDePartenaire cle(ResultSet ligne, int rang) throws SQLException {
        Date servie = ligne.getDate("servie_le");
        return new CleDePartenaire(ligne.getLong("id"), ligne.getString("partenaire"), ligne.getString("compte"), lus(ligne.getString("pouvoirs")).stream().sorted().toList(),
                moment(ligne, "creee_le"), ligne.getString("creee_par"), moment(ligne, "expire_le"), moment(ligne, "renouvelee_le"), moment(ligne, "ancienne"),
                moment(ligne, "retiree_le"), servie == null ? null : servie.toLocalDate());
    }

    private static Instant moment(ResultSet ligne, String colonne) throws SQLException {
        Timestamp lu = ligne.getTimestamp(colonne);
        return lu == null ? null : lu.toInstant();
    }

    private static String codes(Collection<Pouvoir> pouvoirs) {
        return pouvoirs.stream().map(Pouvoir::code).sorted().collect(Collectors.joining(","));
    }

    /** A code that this version does not know gives nothing. */
    private static Set<Pouvoir> lus(String codes) {
        return Arrays.stream(codes.split(",")).flatMap(code -> Pouvoir.deCode(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Pouvoir.class)));
    }

    private LocalDate aujourdHui() {
        return LocalDate.ofInstant(horloge.instant(), HorlogeConfiguration.PARIS);
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }
}
