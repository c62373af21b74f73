package fr.crefop.conference.engagements;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes back to the funders of a training that was given up. What a funder owes is what somebody knows of it, or else its share for the
 * days attended among those foreseen, as for a training that is paid as it is done (docs/adr/0049). The commitment itself stays on record.
 */
@Service
public class Restitutions {

    private final JdbcClient base;
    private final RegistreDesEnveloppes registre;
    private final Affaires affaires;
    private final Journal journal;
    private final Clock horloge;

    Restitutions(JdbcClient base, RegistreDesEnveloppes registre, Affaires affaires, Journal journal, Clock horloge) {
        this.base = base;
        this.registre = registre;
        this.affaires = affaires;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param du of {@code engage}, in euros; @param dit somebody gave it, otherwise it is {@code joursSuivis} of {@code joursPrevus} */
    public record Restitution(String financeur, Dispositif dispositif, int annee, Montant engage, Montant du, boolean dit, int joursSuivis, int joursPrevus) {

        public Montant rendu() {
            return engage.moins(du);
        }
    }

    /** @param suivis calendar days attended, the first and the last included, never more than {@code prevus} */
    private record Jours(int suivis, int prevus) {

        static Jours de(LocalDate debut, LocalDate fin, LocalDate dernier) {
            int prevus = jours(debut, fin);
            return new Jours(Math.min(jours(debut, dernier), prevus), prevus);
        }

        private static int jours(LocalDate du, LocalDate au) {
            return (int) Math.max(1, ChronoUnit.DAYS.between(du, au) + 1);
        }

        Montant de(Montant engage) {
            return new Montant(engage.euros().multiply(BigDecimal.valueOf(suivis)).divide(BigDecimal.valueOf(prevus), 2, RoundingMode.HALF_UP));
        }
    }

    /** What the case holds of envelopes today. */
    public List<Tenue> tenues(String numero) {
        return registre.tenues(numero);
    }

    /**
     * Gives back, from now on, what is not due of each share that the case holds.
     *
     * @param dernier day attended
     * @param dus what is due where somebody knows it, by {@link Tenue#cle}
     * @return one per share, by funder
     * @throws RefusMetier when more is due than was committed, or something is due of no share that is held
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Restitution> rendre(String numero, LocalDate dernier, Map<String, Montant> dus, String par) {
        affaires.tenir(numero);
        Jours jours = base.sql("select premier_jour, dernier_jour from conference.dossier_a_suivre where numero = ?").param(numero)
                .query((ligne, rang) -> Jours.de(ligne.getObject("premier_jour", LocalDate.class), ligne.getObject("dernier_jour", LocalDate.class), dernier)).single();
        List<Tenue> tenues = registre.tenues(numero);
        if (!tenues.stream().map(Tenue::cle).collect(Collectors.toSet()).containsAll(dus.keySet())) {
            throw new RefusMetier("Les parts engagées ont changé depuis : rechargez la page et recommencez.");
        }
        List<Restitution> restitutions = new ArrayList<>();
        for (Tenue tenue : tenues) {
            restitutions.add(rendre(numero, restitution(tenue, dus.get(tenue.cle()), jours), par));
        }
        if (!restitutions.isEmpty()) {
            journal.noter(par, numero, Acte.PARTS_RENDUES, Codes.de("engage", Montant.somme(restitutions.stream().map(Restitution::engage))),
                    Codes.de("rendu", Montant.somme(restitutions.stream().map(Restitution::rendu))));
        }
        return restitutions;
    }

    private static Restitution restitution(Tenue tenue, Montant dit, Jours jours) {
        if (dit != null && dit.compareTo(tenue.montant()) > 0) {
            String message = "Un financeur ne doit pas plus que ce qu'il a engagé : " + tenue.montant().enFrancais() + " € au plus pour « "
                    + tenue.dispositif().libelle() + " ».";
            throw new RefusMetier(message, List.of(new Erreur("du." + tenue.cle(), dit.toString(), message)));
        }
        return new Restitution(tenue.financeur(), tenue.dispositif(), tenue.annee(), tenue.montant(), dit == null ? jours.de(tenue.montant()) : dit, dit != null,
                jours.suivis(), jours.prevus());
    }

    private Restitution rendre(String numero, Restitution r, String par) {
        Instant le = horloge.instant();
        Enveloppe enveloppe = registre.verrouiller(r.financeur(), r.dispositif(), r.annee());
        registre.devoir(numero, enveloppe, r.du(), "Formation quittée avant la fin", par, le);
        base.sql("""
                insert into conference.restitution (numero, financeur, dispositif, annee, engage, du, dit, jours_suivis, jours_prevus, par, le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(numero, r.financeur(), r.dispositif().code(), r.annee(), r.engage().euros(), r.du().euros(), r.dit(), r.joursSuivis(), r.joursPrevus(), par,
                        Timestamp.from(le))
                .update();
        return r;
    }

    /** Of the passage at work, by funder, as corrected ({@link Dus}). */
    public List<Restitution> du(String numero) {
        return base.sql("select distinct on (financeur, dispositif, annee) * from conference.restitution where numero = ? and passage = conference.passage_de(numero)"
                        + " order by financeur, dispositif, annee, rang desc")
                .param(numero).query(Restitutions::lire).list();
    }

    /** Whether the funder got something back of what it had committed in that passage, and is bound by it no more. */
    boolean aRendu(String numero, int passage, String financeur) {
        return base.sql("select exists (select from conference.restitution where numero = ? and passage = ? and financeur = ?)")
                .params(numero, passage, financeur).query(Boolean.class).single();
    }

    private static Restitution lire(ResultSet ligne, int rang) throws SQLException {
        return new Restitution(ligne.getString("financeur"), Dispositif.de(ligne.getString("dispositif")), ligne.getInt("annee"),
                new Montant(ligne.getBigDecimal("engage")), new Montant(ligne.getBigDecimal("du")), ligne.getBoolean("dit"), ligne.getInt("jours_suivis"),
                ligne.getInt("jours_prevus"));
    }
}
