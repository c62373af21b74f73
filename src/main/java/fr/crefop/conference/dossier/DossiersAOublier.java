package fr.crefop.conference.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which closed cases a retention rule has still to be applied to, and that it was. */
@Repository
public class DossiersAOublier {

    private final JdbcClient base;
    private final Clock horloge;

    DossiersAOublier(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Cases closed before, and that were not frozen for their person.
     *
     * @param apres the number after which to go on; empty to begin
     */
    public List<String> echus(String regle, Instant limite, Collection<IssueDuDossier> issues, String apres, int combien) {
        return base.sql("""
                select numero from conference.dossier
                where etat = 'CLOS' and clos_le < :limite and anonymise_le is null and not conference.limite(numero) and issue = any(:issues)
                  and not :regle = any(oublis) and numero > :apres
                order by numero limit :combien""")
                .param("issues", issues.stream().map(Enum::name).toArray(String[]::new)).param("regle", regle).param("apres", apres)
                .param("limite", Timestamp.from(limite)).param("combien", combien).query(String.class).list();
    }

    /** When a closed case was closed: how long it is kept counts from there. */
    public Instant closLe(String numero) {
        return base.sql("select clos_le from conference.dossier where numero = ?").param(numero).query(Timestamp.class).single().toInstant();
    }

    public void noter(String numero, String regle) {
        base.sql("update conference.dossier set oublis = array_append(oublis, ?) where numero = ?").params(regle, numero).update();
    }

    /** Nobody sees the case any more: what is left of it is for statistics. */
    public void noterAnonymise(String numero) {
        base.sql("update conference.dossier set anonymise_le = ? where numero = ?").params(Timestamp.from(horloge.instant()), numero).update();
    }
}
