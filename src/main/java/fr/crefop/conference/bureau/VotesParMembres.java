package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The votes by members that have no result yet, tied ones among them, by their ids in order: whose tasks follow the seats. A vote goes by the rule of
 * the day it was opened, and no other is read; where no rule has members vote, nothing is asked of the base.
 */
@Repository
public class VotesParMembres {

    private static final LocalDate JAMAIS = LocalDate.of(9999, 12, 31);

    private final JdbcClient base;

    VotesParMembres(JdbcClient base) {
        this.base = base;
    }

    /** The days on which votes are opened under one rule. */
    private record Periode(LocalDate du, LocalDate avant) {}

    /** Whether some rule of this instance, past or to come, has members vote. */
    public boolean existent() {
        return !periodes(gouvernance -> true).isEmpty();
    }

    public List<Long> tous() {
        return enCours(gouvernance -> true, "", null);
    }

    /** Those whose rule has a college of that code. */
    public List<Long> duCollege(String code) {
        return enCours(gouvernance -> gouvernance.colleges().stream().anyMatch(college -> college.code().equals(code)), "", null);
    }

    /** Those of the agenda of that session. */
    public List<Long> deLaSeance(long seance) {
        return enCours(gouvernance -> true, " and s.id in (select scrutin_id from conference.point where seance_id = ?)", seance);
    }

    /** Those of that case. */
    public List<Long> duDossier(String numero) {
        return enCours(gouvernance -> true, " and s.numero = ?", numero);
    }

    private List<Long> enCours(Predicate<Gouvernance> regle, String parmi, Object valeur) {
        List<Long> votes = new ArrayList<>();
        for (Periode periode : periodes(regle)) {
            List<Object> valeurs = new ArrayList<>(List.of(minuit(periode.du()), minuit(periode.avant())));
            if (valeur != null) {
                valeurs.add(valeur);
            }
            votes.addAll(base.sql("select s.id from conference.scrutin s where s.resultat is null and s.invalide_le is null and s.ouvert_le >= ? and s.ouvert_le < ?"
                    + parmi + " order by s.id").params(valeurs).query(Long.class).list());
        }
        return votes;
    }

    private static List<Periode> periodes(Predicate<Gouvernance> regle) {
        List<Gouvernance> toutes = Cadre.lu().parDefaut().gouvernances();
        List<Periode> periodes = new ArrayList<>();
        for (int rang = 0; rang < toutes.size(); rang++) {
            Gouvernance gouvernance = toutes.get(rang);
            if (gouvernance.votants() == Votants.MEMBRES && regle.test(gouvernance)) {
                // The first rule is that of the days before it too.
                periodes.add(new Periode(rang == 0 ? LocalDate.EPOCH : gouvernance.du(), rang + 1 < toutes.size() ? toutes.get(rang + 1).du() : JAMAIS));
            }
        }
        return periodes;
    }

    private static Timestamp minuit(LocalDate jour) {
        return Timestamp.from(jour.atStartOfDay(HorlogeConfiguration.PARIS).toInstant());
    }
}
