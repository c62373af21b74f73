package fr.crefop.conference.pilotage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.financement.EssaiDeValeur.Chiffres;
import fr.crefop.conference.financement.EssaiDeValeur.PlanChange;
import fr.crefop.conference.financement.ValeurEssayee;
import fr.crefop.conference.socle.Montant;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the proposed values: what is proposed is never rewritten, only its state moves, once. */
@Repository
class RegistreDesValeursProposees {

    private static final int LOT = 500;
    private static final String VERROU = "hashtext('conference.plan_essaye')";

    private final JdbcClient base;
    private final JdbcTemplate lots;
    private final Affaires affaires;
    private final ObjectMapper json;
    private final Clock horloge;

    RegistreDesValeursProposees(JdbcClient base, JdbcTemplate lots, Affaires affaires, ObjectMapper json, Clock horloge) {
        this.base = base;
        this.lots = lots;
        this.affaires = affaires;
        this.json = json;
        this.horloge = horloge;
    }

    /**
     * @param parametre what it is a value of
     * @param dite the value, in words
     * @return its number
     * @throws org.springframework.dao.DuplicateKeyException when another value of that parameter is before the bureau
     */
    String inscrire(ValeurEssayee valeur, String parametre, String dite, String raison, Chiffres essai, String par) {
        String numero = affaires.nouvelleValeur(LocalDate.now(horloge).getYear()).numero();
        base.sql("""
                insert into conference.proposition_de_valeur (numero, cle, parametre, valeur_dite, valeur, effet, raison, essai, par, le, etat)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(numero, valeur.cle(), parametre, dite, valeur.contenu() == null ? null : valeur.texte(), Date.valueOf(valeur.effet()), raison,
                        ecrire(essai), par, Timestamp.from(horloge.instant()), EtatDeLaProposition.AU_VOTE.name())
                .update();
        return numero;
    }

    /**
     * The plans that its trial changed, but of cases that were forgotten since it was computed. Whoever forgets one meanwhile waits: either the
     * case is found forgotten here, or its line is found there.
     */
    void garder(String proposition, List<PlanChange> changes) {
        base.sql("select pg_advisory_xact_lock(" + VERROU + ")").query((ligne, rang) -> rang).list();
        lots.batchUpdate("""
                insert into conference.plan_essaye (proposition, numero, recu_le, avant, apres)
                select ?, numero, ?, ?, ? from conference.dossier_lisible where numero = ?""", changes, LOT, (ligne, change) -> {
            ligne.setString(1, proposition);
            ligne.setTimestamp(2, Timestamp.from(change.recuLe()));
            ligne.setBigDecimal(3, change.avant().euros());
            ligne.setBigDecimal(4, change.apres().euros());
            ligne.setString(5, change.numero());
        });
    }

    /** Forgets the plans of a case. */
    void oublier(String numero) {
        base.sql("select pg_advisory_xact_lock_shared(" + VERROU + ")").query((ligne, rang) -> rang).list();
        base.sql("delete from conference.plan_essaye where numero = ?").param(numero).update();
    }

    /** At most as many as one trial computes; the greatest difference first, then by number. */
    List<PlanEssaye> plans(String proposition) {
        return base.sql("select * from conference.plan_essaye where proposition = ? order by abs(apres - avant) desc, numero").param(proposition)
                .query((ligne, rang) -> new PlanEssaye(ligne.getString("numero"), ligne.getTimestamp("recu_le").toInstant(),
                        new Montant(ligne.getBigDecimal("avant")), new Montant(ligne.getBigDecimal("apres")))).list();
    }

    void clore(String numero, EtatDeLaProposition etat, String motif) {
        base.sql("update conference.proposition_de_valeur set etat = ?, motif = ?, close_le = ? where numero = ?")
                .params(etat.name(), motif, Timestamp.from(horloge.instant()), numero).update();
    }

    /** Held until the end of the transaction. */
    Optional<PropositionDeValeur> verrouiller(String numero) {
        affaires.tenir(numero);
        return trouver(numero);
    }

    Optional<PropositionDeValeur> trouver(String numero) {
        return base.sql("select * from conference.proposition_de_valeur where numero = ?").param(numero).query(this::lire).optional();
    }

    /** The latest first, so many at most. */
    List<PropositionDeValeur> de(String cle, int auPlus) {
        return base.sql("select * from conference.proposition_de_valeur where cle = ? order by le desc, numero desc limit ?").params(cle, auPlus)
                .query(this::lire).list();
    }

    private PropositionDeValeur lire(ResultSet ligne, int rang) throws SQLException {
        String valeur = ligne.getString("valeur");
        Timestamp closeLe = ligne.getTimestamp("close_le");
        Instant close = closeLe == null ? null : closeLe.toInstant();
        return new PropositionDeValeur(ligne.getString("numero"), ligne.getString("cle"), ligne.getString("parametre"), valeur == null ? "" : valeur,
                ligne.getString("valeur_dite"), ligne.getDate("effet").toLocalDate(), ligne.getString("raison"), chiffres(ligne.getString("essai")),
                ligne.getString("par"), ligne.getTimestamp("le").toInstant(), EtatDeLaProposition.valueOf(ligne.getString("etat")),
                ligne.getString("motif"), close);
    }

    private String ecrire(Chiffres essai) {
        try {
            return json.writeValueAsString(essai);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Essai impossible à écrire", e);
        }
    }

    private Chiffres chiffres(String texte) {
        try {
            return json.readValue(texte, Chiffres.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Essai enregistré illisible", e);
        }
    }
}
