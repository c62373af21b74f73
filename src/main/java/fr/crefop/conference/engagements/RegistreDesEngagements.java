package fr.crefop.conference.engagements;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.Engagement.Ligne;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the funders' answers. */
@Repository
class RegistreDesEngagements {

    private static final String PASSAGE_AU_TRAVAIL = " and e.passage = conference.passage_de(e.numero)";

    private final JdbcClient base;
    private final Affaires affaires;

    RegistreDesEngagements(JdbcClient base, Affaires affaires) {
        this.base = base;
        this.affaires = affaires;
    }

    /** Of the passage at work; zero before the first. */
    int dernierTour(String numero) {
        return base.sql("select coalesce(max(tour), 0) from conference.engagement e where numero = ?" + PASSAGE_AU_TRAVAIL)
                .param(numero).query(Integer.class).single();
    }

    int tours(String numero, Base base) {
        return this.base.sql("select count(distinct tour) from conference.engagement e where numero = ? and base = ?"
                + PASSAGE_AU_TRAVAIL).params(numero, base.name()).query(Integer.class).single();
    }

    void creer(String numero, int tour, Base base, String financeur, List<LigneDePlan> lignes) {
        Long id = this.base.sql("""
                insert into conference.engagement (numero, tour, base, financeur, etat, saisine)
                values (?, ?, ?, ?, 'ATTENDU', (select saisine from conference.formation_demandee where numero = ? and en_vigueur))
                returning id""").params(numero, tour, base.name(), financeur, numero).query(Long.class).single();
        int rang = 0;
        for (LigneDePlan ligne : lignes) {
            this.base.sql("""
                    insert into conference.engagement_ligne (engagement_id, rang, dispositif, rubrique, demande, derogation, dotation, sans_enveloppe)
                    values (?, ?, ?, ?, ?, ?, ?, conference.depasse_l_enveloppe(?, ?, ?, ?))""")
                    .params(id, ++rang, ligne.dispositif().code(), ligne.rubrique().name(), ligne.montant().euros(), ligne.derogation(), ligne.dotation(),
                            numero, financeur, ligne.dispositif().code(), demande(lignes, ligne.dispositif()).euros())
                    .update();
        }
    }

    private static Montant demande(List<LigneDePlan> lignes, Dispositif dispositif) {
        return Montant.somme(lignes.stream().filter(ligne -> ligne.dispositif().equals(dispositif)).map(LigneDePlan::montant));
    }

    /** Two answers to one request come one after the other, never at once. */
    void verrouiller(String numero) {
        affaires.tenir(numero);
    }

    /**
     * @param accordes what is committed, one per line in their order
     * @param proposes what is offered under conditions, likewise; null without a counter-proposal
     */
    record Reponse(
            EtatEngagement etat, String motif, String conditions, List<Montant> accordes, List<Montant> proposes,
            Signataire par, Instant le) {}

    void repondre(Engagement demande, Reponse reponse) {
        base.sql("update conference.engagement set etat = ?, motif = ?, conditions = ?, par = ?, par_delegation = ?, le = ? where id = ?")
                .params(reponse.etat.name(), reponse.motif, reponse.conditions, reponse.par.compte(), reponse.par.mandataire(), Timestamp.from(reponse.le),
                        demande.id())
                .update();
        for (int rang = 0; rang < demande.lignes().size(); rang++) {
            base.sql("update conference.engagement_ligne set accorde = ?, propose = ? where engagement_id = ? and rang = ?")
                    .params(reponse.accordes.get(rang).euros(),
                            reponse.proposes == null ? null : reponse.proposes.get(rang).euros(), demande.id(), rang + 1)
                    .update();
        }
    }

    /** The answer was given in that passage, and is carried over. */
    void reprendre(long id, int passage) {
        base.sql("update conference.engagement set repris_du = ? where id = ?").params(passage, id).update();
    }

    void escalader(long id, String responsable, Instant le) {
        base.sql("update conference.engagement set escalade_le = ?, escalade_a = ? where id = ?")
                .params(Timestamp.from(le), responsable, id).update();
    }

    void liberer(long id, String motif, String par, Instant le) {
        base.sql("update conference.engagement set libere_le = ?, libere_motif = ?, libere_par = ? where id = ?")
                .params(Timestamp.from(le), motif, par, id).update();
    }

    /** Whether the training is still the one that the funder was asked about; its dates alone may have moved. */
    boolean memeFormation(long id) {
        return base.sql("""
                select jsonb_strip_nulls(coalesce(s.formation, d.formation)) - 'debut' - 'fin'
                       = jsonb_strip_nulls(d.formation) - 'debut' - 'fin'
                  from conference.engagement e join conference.formation_demandee d on d.numero = e.numero and d.en_vigueur
                  left join conference.formation_demandee s on s.numero = e.numero and s.saisine = e.saisine
                 where e.id = ?""").param(id).query(Boolean.class).single();
    }

    List<Engagement> duDernierTour(String numero) {
        return base.sql("select * from conference.engagement e where numero = ? and tour = ?" + PASSAGE_AU_TRAVAIL + " order by id")
                .params(numero, dernierTour(numero)).query(this::lire).list();
    }

    List<Engagement> duPassage(String numero) {
        return base.sql("select * from conference.engagement e where numero = ?" + PASSAGE_AU_TRAVAIL + " order by id")
                .param(numero).query(this::lire).list();
    }

    /** The cases in which that funder has still to answer, in their order. */
    List<String> attendent(String financeur) {
        return base.sql("select distinct numero from conference.engagement where financeur = ? and etat = 'ATTENDU' and libere_le is null order by numero")
                .param(financeur).query(String.class).list();
    }

    /** Of every passage, oldest first. */
    List<Engagement> tous(String numero) {
        return base.sql("select * from conference.engagement where numero = ? order by id").param(numero)
                .query(this::lire).list();
    }

    private Engagement lire(ResultSet ligne, int rang) throws SQLException {
        long id = ligne.getLong("id");
        Timestamp le = ligne.getTimestamp("le");
        return new Engagement(id, ligne.getString("numero"), ligne.getInt("passage"), ligne.getInt("tour"), Base.valueOf(ligne.getString("base")),
                ligne.getString("financeur"),
                EtatEngagement.valueOf(ligne.getString("etat")), ligne.getString("motif"),
                ligne.getString("conditions"), ligne.getString("par"), ligne.getString("par_delegation"),
                le == null ? null : le.toInstant(), escalade(ligne), liberation(ligne), lignes(id),
                ligne.getObject("repris_du", Integer.class));
    }

    private static Engagement.Escalade escalade(ResultSet ligne) throws SQLException {
        Timestamp le = ligne.getTimestamp("escalade_le");
        return le == null ? null : new Engagement.Escalade(le.toInstant(), ligne.getString("escalade_a"));
    }

    private static Engagement.Liberation liberation(ResultSet ligne) throws SQLException {
        Timestamp le = ligne.getTimestamp("libere_le");
        return le == null ? null
                : new Engagement.Liberation(le.toInstant(), ligne.getString("libere_motif"), ligne.getString("libere_par"));
    }

    private List<Ligne> lignes(long id) {
        return base.sql("select * from conference.engagement_ligne where engagement_id = ? order by rang").param(id)
                .query((ligne, rang) -> new Ligne(Dispositif.de(ligne.getString("dispositif")),
                        Rubrique.valueOf(ligne.getString("rubrique")), new Montant(ligne.getBigDecimal("demande")),
                        montant(ligne.getBigDecimal("accorde")), montant(ligne.getBigDecimal("propose")),
                        ligne.getString("derogation"), ligne.getBoolean("dotation")))
                .list();
    }

    private static Montant montant(BigDecimal euros) {
        return euros == null ? null : new Montant(euros);
    }
}
