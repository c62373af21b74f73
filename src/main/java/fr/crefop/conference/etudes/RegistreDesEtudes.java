package fr.crefop.conference.etudes;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.socle.PageDeListe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies as they are stored. */
@Repository
class RegistreDesEtudes {

    private final JdbcClient base;
    private final Affaires affaires;

    RegistreDesEtudes(JdbcClient base, Affaires affaires) {
        this.base = base;
        this.affaires = affaires;
    }

    void inscrire(Etude etude) {
        base.sql("""
                insert into conference.etude (numero, titre, probleme, origine, auteur, structure, deposee_le, etat)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(etude.numero(), etude.titre(), etude.probleme(), etude.origine().name(), etude.auteur(),
                        etude.structure(), Timestamp.from(etude.deposeeLe()), etude.etat().name()).update();
    }

    void passerA(String numero, EtatEtude etat) {
        base.sql("update conference.etude set etat = ? where numero = ?").params(etat.name(), numero).update();
    }

    void completer(String numero, String complement) {
        base.sql("update conference.etude set complement = concat_ws(chr(10), complement, ?) where numero = ?")
                .params(complement, numero).update();
    }

    void rapporter(String numero, String rapport, String convention, String modele, String motif) {
        base.sql("update conference.etude set rapport = ?, convention = ?, modele = ?, motif = ? where numero = ?")
                .params(rapport, convention, modele, motif, numero).update();
    }

    void motiver(String numero, String motif) {
        base.sql("update conference.etude set motif = ? where numero = ?").params(motif, numero).update();
    }

    /** @return false when it was closed already */
    boolean clore(String numero, IssueEtude issue, Instant le) {
        return base.sql("update conference.etude set etat = 'CLOSE', issue = ?, close_le = ? where numero = ? and issue is null")
                .params(issue.name(), Timestamp.from(le), numero).update() == 1;
    }

    /** Until the end of the transaction: whoever asks for studies twice at once asks one after the other. */
    void tenirLesDemandesDe(String auteur) {
        base.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("etudes " + auteur).query((ligne, rang) -> rang).list();
    }

    /** One of the same words by the same author that is not closed yet: sent twice, from a page that was left open. */
    Optional<String> enCours(String titre, String probleme, String auteur) {
        return base.sql("select numero from conference.etude where titre = ? and probleme = ? and auteur = ? and issue is null order by numero limit 1")
                .params(titre, probleme, auteur).query(String.class).optional();
    }

    Optional<Etude> une(String numero) {
        return base.sql("select * from conference.etude where numero = ?").param(numero).query(RegistreDesEtudes::etude).optional();
    }

    /** Held until the end of the transaction: a model is never written while the report is handed in. */
    Etude verrouiller(String numero) {
        affaires.tenir(numero);
        return base.sql("select * from conference.etude where numero = ?").param(numero).query(RegistreDesEtudes::etude).single();
    }

    /** The latest first. */
    List<Etude> toutes() {
        return base.sql("select * from conference.etude order by numero desc").query(RegistreDesEtudes::etude).list();
    }

    /** How many there are by outcome, or by state where there is none yet; in the order of states, then of outcomes. */
    Map<String, Long> parEtat() {
        record Nombre(EtatEtude etat, IssueEtude issue, long nombre) {}
        return base.sql("select etat, issue, count(*) as nombre from conference.etude group by etat, issue").query((ligne, rang) -> new Nombre(
                        EtatEtude.valueOf(ligne.getString("etat")), ligne.getString("issue") == null ? null : IssueEtude.valueOf(ligne.getString("issue")), ligne.getLong("nombre")))
                .list().stream().sorted(Comparator.comparing(Nombre::etat).thenComparing(Nombre::issue, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.toMap(n -> n.issue() == null ? n.etat().libelle() : n.issue().libelle(), Nombre::nombre, Long::sum, LinkedHashMap::new));
    }

    Map<String, String> desConventions(Collection<String> conventions) {
        Map<String, String> etudes = new HashMap<>();
        base.sql("select convention, max(numero) as numero from conference.etude where convention = any(?) group by convention")
                .param(conventions.toArray(String[]::new)).query(ligne -> {
                    etudes.put(ligne.getString("convention"), ligne.getString("numero"));
                });
        return etudes;
    }

    /** The latest first, cut by the database. */
    PageDeListe<Etude> page(int page, int taille) {
        return new PageDeListe<>(base.sql("select * from conference.etude order by numero desc limit ? offset ?")
                .params(taille, PageDeListe.debut(page, taille)).query(RegistreDesEtudes::etude).list(), page, taille,
                base.sql("select count(*) from conference.etude").query(Long.class).single());
    }

    private static Etude etude(ResultSet ligne, int rang) throws SQLException {
        String issue = ligne.getString("issue");
        Timestamp closeLe = ligne.getTimestamp("close_le");
        return new Etude(ligne.getString("numero"), ligne.getString("titre"), ligne.getString("probleme"),
                Origine.valueOf(ligne.getString("origine")), ligne.getString("auteur"), ligne.getString("structure"),
                ligne.getTimestamp("deposee_le").toInstant(), EtatEtude.valueOf(ligne.getString("etat")),
                ligne.getString("complement"), ligne.getString("rapport"), ligne.getString("convention"), ligne.getString("modele"),
                issue == null ? null : IssueEtude.valueOf(issue), ligne.getString("motif"),
                closeLe == null ? null : closeLe.toInstant());
    }
}
