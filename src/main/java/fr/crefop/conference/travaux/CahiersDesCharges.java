package fr.crefop.conference.travaux;

import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the working group sets out to find (référentiel D.2, step 5). */
@Service
public class CahiersDesCharges {

    private final JdbcClient base;
    private final Passages passages;
    private final Journal journal;
    private final Clock horloge;

    CahiersDesCharges(JdbcClient base, Passages passages, Journal journal, Clock horloge) {
        this.base = base;
        this.passages = passages;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional
    public void rediger(String numero, String texte, String par) {
        base.sql("insert into conference.cahier_des_charges (numero, texte, par, le) values (?, ?, ?, ?)")
                .params(numero, texte, par, Timestamp.from(horloge.instant()))
                .update();
        journal.noter(par, numero, Acte.CAHIER_REDIGE);
    }

    /** The text in force: the last one written since the case began its passage. */
    public Optional<String> du(String numero) {
        return du(numero, passages.actuel(numero));
    }

    /** The last one written in a passage. */
    public Optional<String> du(String numero, int passage) {
        return base.sql("select texte from conference.cahier_des_charges where numero = ? and passage = ? order by id desc limit 1")
                .params(numero, passage).query(String.class).optional();
    }
}
