package fr.crefop.conference.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who read a case or took a document of it: once for each account, case and document in a short while. */
@Service
public class LecturesNotees {

    /** A page that is loaded again, or the next page of the same case, is the same reading. */
    static final Duration PERIODE = Duration.ofMinutes(15);

    private final JdbcClient base;
    private final Journal journal;
    private final Clock horloge;

    LecturesNotees(JdbcClient base, Journal journal, Clock horloge) {
        this.base = base;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional
    public void consulte(String par, String numero) {
        noter(par, numero, Acte.DOSSIER_CONSULTE, Codes.AUCUN);
    }

    /** Of a page that shows something of several cases. @param numeros at most one page of them */
    @Transactional
    public void consulte(String par, Collection<String> numeros) {
        Set<String> deja = base.sql("select distinct numero from conference.journal where compte = ? and numero = any(?) and acte = ? and le > ?")
                .params(par, numeros.toArray(String[]::new), Acte.DOSSIER_CONSULTE.name(), Timestamp.from(horloge.instant().minus(PERIODE))).query(String.class).set();
        numeros.stream().distinct().filter(numero -> !deja.contains(numero)).forEach(numero -> journal.noter(par, numero, Acte.DOSSIER_CONSULTE, Codes.AUCUN));
    }

    /** @param numero null for a document of no case; @param document its name in the address, a code of the house: {@code plan.pdf} */
    @Transactional
    public void telecharge(String par, String numero, String document) {
        noter(par, numero, Acte.DOCUMENT_TELECHARGE, Codes.de("document", document));
    }

    private void noter(String par, String numero, Acte acte, Codes quoi) {
        boolean deja = base.sql("""
                select exists (select from conference.journal where compte = ? and numero is not distinct from ? and acte = ?
                    and apres is not distinct from ? and le > ?)""")
                .params(par, numero, acte.name(), quoi.texte(), Timestamp.from(horloge.instant().minus(PERIODE)))
                .query(Boolean.class).single();
        if (!deja) {
            journal.noter(par, numero, acte, quoi);
        }
    }
}
