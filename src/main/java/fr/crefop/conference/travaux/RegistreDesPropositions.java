package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the proposals; none is overwritten. */
@Repository
class RegistreDesPropositions {

    private final JdbcClient base;
    private final Clock horloge;

    RegistreDesPropositions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    void enregistrer(String numero, Proposition proposition, String par) {
        Long id = base.sql("""
                insert into conference.proposition (numero, commentaire, reste, par, le) values (?, ?, ?, ?, ?)
                returning id""")
                .params(numero, proposition.commentaire(), proposition.reste().euros(), par,
                        Timestamp.from(horloge.instant()))
                .query(Long.class).single();
        int rang = 0;
        for (LigneDePlan ligne : proposition.lignes()) {
            base.sql("""
                    insert into conference.proposition_ligne
                        (proposition_id, rang, financeur, dispositif, rubrique, montant, derogation, dotation)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(id, ++rang, ligne.financeur(), ligne.dispositif().code(), ligne.rubrique().name(),
                            ligne.montant().euros(), ligne.derogation(), ligne.dotation())
                    .update();
        }
    }

    Optional<Proposition> derniere(String numero, int passage) {
        return base.sql("""
                select id, reste, commentaire from conference.proposition where numero = ? and passage = ?
                order by id desc limit 1""").params(numero, passage)
                .query((ligne, rang) -> new Proposition(lignes(ligne.getLong("id")),
                        new Montant(ligne.getBigDecimal("reste")), ligne.getString("commentaire")))
                .optional();
    }

    private List<LigneDePlan> lignes(long id) {
        return base.sql("select * from conference.proposition_ligne where proposition_id = ? order by rang").param(id)
                .query((ligne, rang) -> new LigneDePlan(ligne.getString("financeur"),
                        Dispositif.de(ligne.getString("dispositif")), Rubrique.valueOf(ligne.getString("rubrique")),
                        new Montant(ligne.getBigDecimal("montant")), ligne.getString("derogation"), ligne.getBoolean("dotation")))
                .list();
    }
}
