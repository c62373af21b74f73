package fr.crefop.conference.bureau;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds the seat of each college. The other accounts of the college's group are its substitutes: they see the same
 * tasks, and the record says in what quality each one answered.
 */
@Service
public class Sieges {

    private final JdbcClient base;
    private final AbsencesDeclarees absences;
    private final Journal journal;
    private final Clock horloge;

    Sieges(JdbcClient base, AbsencesDeclarees absences, Journal journal, Clock horloge) {
        this.base = base;
        this.absences = absences;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param compte an account of the college's group; the caller has seen to that */
    @Transactional
    public void designer(College college, String compte, String par) {
        String avant = titulaires().get(college);
        base.sql("""
                insert into conference.titulaire (college, compte, designe_par, designe_le) values (?, ?, ?, ?)
                on conflict (college) do update set compte = excluded.compte, designe_par = excluded.designe_par,
                    designe_le = excluded.designe_le""")
                .params(college.name(), compte, par, Timestamp.from(horloge.instant())).update();
        journal.noter(par, null, Acte.TITULAIRE_DESIGNE, Codes.de("compte", avant), Codes.de("college", college, "compte", compte));
    }

    /** The accounts of the titulars; a college whose titular was never named is not there. */
    public Map<College, String> titulaires() {
        return base.sql("select college, compte from conference.titulaire order by college")
                .query((ligne, rang) -> Map.entry(College.valueOf(ligne.getString("college")), ligne.getString("compte")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As long as no titular is named, whoever answers for the college holds its seat. */
    public Qualite qualite(College college, String compte) {
        String titulaire = titulaires().get(college);
        if (titulaire == null || titulaire.equals(compte)) {
            return Qualite.TITULAIRE;
        }
        return absences.estAbsent(titulaire, LocalDate.now(horloge)) ? Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT : Qualite.SUPPLEANT;
    }
}
