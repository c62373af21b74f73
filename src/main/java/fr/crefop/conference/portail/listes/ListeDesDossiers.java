package fr.crefop.conference.portail.listes;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Visibilite;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.PageDeListe;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases an account sees, looked for, put in order and cut by the database: a page costs the same number of queries, and much the same time, however
 * many cases there are. Whoever decides without the name neither reads it nor finds a case by it.
 */
@Service
public class ListeDesDossiers {

    private static final int STRUCTURES_AU_PLUS = 200;
    /** Nobody reads the difference between as many and more, and to count further costs as much as there are cases. */
    private static final int COMPTES_AU_PLUS = 100;

    private final JdbcClient base;
    private final AccesAuxDossiers acces;
    private final Clock horloge;

    ListeDesDossiers(JdbcClient base, AccesAuxDossiers acces, Clock horloge) {
        this.base = base;
        this.acces = acces;
        this.horloge = horloge;
    }

    /**
     * Cut and counted in one reading, which goes no further than the page, or than {@link #COMPTES_AU_PLUS} cases on the first ones. What a line shows is read
     * for the lines of the page alone. A page beyond the last one is empty.
     */
    @Transactional(readOnly = true)
    public PageDeListe<LigneDeListe> chercher(Compte compte, RechercheDeDossiers recherche, int taille) {
        return chercher(compte, recherche, taille, COMPTES_AU_PLUS);
    }

    /** @param comptesAuPlus how far cases are counted on the first pages */
    @Transactional(readOnly = true)
    public PageDeListe<LigneDeListe> chercher(Compte compte, RechercheDeDossiers recherche, int taille, int comptesAuPlus) {
        Visibilite vue = acces.visibilite(compte);
        Map<String, Object> parametres = new HashMap<>(vue.parametres());
        long debut = PageDeListe.debut(recherche.page(), taille);
        long borne = Math.max(comptesAuPlus, debut + taille);
        String premiers = ParmiLesDossiers.premiers(vue, recherche, borne + 1, parametres, LocalDate.now(horloge));
        chercherPourCesMots();
        long[] total = {0};
        List<LigneDeListe> lignes = base.sql("""
                select d.*, v.total, %s as nomme
                  from (select w.*, row_number() over () as place from (
                        select d.numero, count(*) over () as total from (%s) d order by %s limit %d offset %d) w) v
                  join conference.situation_du_dossier d on d.numero = v.numero
                 order by v.place""".formatted(vue.nommee(), premiers, recherche.tri().ordre(), taille, debut))
                .params(parametres).query((ligne, rang) -> {
                    total[0] = ligne.getLong("total");
                    return ligne(ligne);
                }).list();
        if (lignes.isEmpty() && recherche.page() > 1) {
            total[0] = base.sql("select count(*) from (" + premiers + ") d").params(parametres).query(Long.class).single();
        }
        return new PageDeListe<>(lignes, recherche.page(), taille, Math.min(total[0], borne), total[0] > borne);
    }

    /**
     * Which way is short depends on what is asked: a word that many cases bear is met at once on the way from the newest, one that few bear is found by its
     * index. So the database chooses each time, rather than once for all words.
     */
    private void chercherPourCesMots() {
        base.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    /** Those of the cases that the account sees, by name; not more than a list can offer. Each structure is asked for one such case, by each rule. */
    public List<String> structures(Compte compte) {
        Visibilite vue = acces.visibilite(compte);
        String vues = vue.regles().stream().map(regle -> "exists (select 1 from conference.dossier_a_lister d where d.structure = s.structure and " + regle.condition() + ")")
                .collect(Collectors.joining(" or "));
        return base.sql("select s.structure from conference.structure_connue s where " + vues + " order by s.structure limit " + STRUCTURES_AU_PLUS)
                .params(vue.parametres()).query(String.class).list();
    }

    private static LigneDeListe ligne(ResultSet ligne) throws SQLException {
        Identite identite = ligne.getBoolean("nomme") ? new Identite(ligne.getString("nom"), ligne.getString("prenom")) : Identite.TUE;
        EtatDossier etat = EtatDossier.valueOf(ligne.getString("etat"));
        String issue = ligne.getString("issue");
        BigDecimal reste = ligne.getBigDecimal("reste");
        Timestamp depuis = ligne.getTimestamp("depuis");
        Date echeance = ligne.getDate("echeance");
        return new LigneDeListe(ligne.getString("numero"), identite.nomComplet(), ligne.getString("formation"), new Code(etat.name(), etat.libelle()),
                issue == null ? null : new Code(issue, IssueDuDossier.valueOf(issue).libelle()), ligne.getString("structure"),
                ligne.getTimestamp("recu_le").toInstant(), reste == null ? null : new Montant(reste), ligne.getString("etape"),
                ligne.getInt("etapes"), depuis == null ? null : depuis.toInstant(), echeance == null ? null : echeance.toLocalDate());
    }
}
