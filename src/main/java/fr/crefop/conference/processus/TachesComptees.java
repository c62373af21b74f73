package fr.crefop.conference.processus;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many tasks of each kind wait for somebody, and how many of these for longer than they may: one counted question for all. */
@Component
public class TachesComptees {

    private static final String PREFIXE = "Task_";

    private final JdbcClient base;
    private final Clock horloge;

    TachesComptees(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * @param sorte what is asked, as its diagram names it: {@code VerifierRecevabilite}
     * @param enRetard of those that wait, the ones whose last day is over
     */
    public record Attente(String sorte, long enAttente, long enRetard) {}

    /** In the order of the kinds; a kind that nobody waits for is not there. */
    public List<Attente> parSorte() {
        return base.sql("""
                select task_def_key_ as sorte, count(*) as en_attente, count(*) filter (where due_date_ < ?) as en_retard
                  from act_ru_task where suspension_state_ = 1 and task_def_key_ is not null group by task_def_key_ order by task_def_key_""")
                .param(Timestamp.from(horloge.instant()))
                .query((ligne, rang) -> new Attente(sansPrefixe(ligne.getString("sorte")), ligne.getLong("en_attente"), ligne.getLong("en_retard")))
                .list();
    }

    private static String sansPrefixe(String id) {
        return id.startsWith(PREFIXE) ? id.substring(PREFIXE.length()) : id;
    }
}
