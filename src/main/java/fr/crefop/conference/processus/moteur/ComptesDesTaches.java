package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.TachesComptees;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counted by the database: the engine's own interface would count each kind apart. */
@Component
class ComptesDesTaches implements TachesComptees {

    private static final String PREFIXE = "Task_";

    private final JdbcClient base;
    private final Clock horloge;

    ComptesDesTaches(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Override
    public List<Attente> parSorte() {
        return base.sql(SqlDuMoteur.TACHES_PAR_SORTE).param(Timestamp.from(horloge.instant()))
                .query((ligne, rang) -> new Attente(sansPrefixe(ligne.getString("sorte")), ligne.getLong("en_attente"), ligne.getLong("en_retard")))
                .list();
    }

    private static String sansPrefixe(String id) {
        return id.startsWith(PREFIXE) ? id.substring(PREFIXE.length()) : id;
    }
}
