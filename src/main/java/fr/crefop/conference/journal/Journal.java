package fr.crefop.conference.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes an act in the same transaction as the act itself, so that neither exists without the other. The database chains the
 * rows as they are committed (docs/adr/0025).
 */
@Repository
public class Journal {

    /** Under which timers, automatic steps and nightly rounds act: nobody's account, and nobody may take it. */
    public static final String SYSTEME = "systeme";

    private final JdbcClient base;
    private final Provenance provenance;
    private final Clock horloge;

    Journal(JdbcClient base, Provenance provenance, Clock horloge) {
        this.base = base;
        this.provenance = provenance;
        this.horloge = horloge;
    }

    /**
     * @param role the group under which the account acted; null for the system. {@code adresse} likewise
     * @param numero null for an act on no case, study, convention or model; {@code passage} then too
     * @param avant what was, as codes, {@code apres} what is; null where there is nothing to tell
     */
    public record Ligne(long id, Instant le, String compte, String role, String adresse, String numero, Integer passage, Acte acte,
            String avant, String apres) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void noter(String par, String numero, Acte acte) {
        noter(par, numero, acte, Codes.AUCUN, Codes.AUCUN);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noter(String par, String numero, Acte acte, Codes apres) {
        noter(par, numero, acte, Codes.AUCUN, apres);
    }

    /** @param par the account, or {@link #SYSTEME}; @param numero what the act is on, or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noter(String par, String numero, Acte acte, Codes avant, Codes apres) {
        boolean personne = !SYSTEME.equals(par);
        String adresse = personne ? provenance.adresse() : null;
        base.sql("""
                insert into conference.journal (le, compte, role, adresse, numero, passage, acte, avant, apres)
                values (:le, :compte, :role, :adresse, :numero, case when :numero::text is null then null else conference.passage_de(:numero) end,
                        :acte, :avant, :apres)""")
                .param("le", Timestamp.from(horloge.instant())).param("compte", par)
                .param("role", personne ? RoleExerce.enCours().orElseGet(() -> provenance.role(par)) : null)
                .param("adresse", adresse)
                .param("numero", numero).param("acte", acte.name()).param("avant", avant.texte()).param("apres", apres.texte())
                .update();
        ActesDeSecurite.repeter(acte, par, adresse, numero, avant, apres);
    }

    /** The acts on a case, oldest first; that somebody read it is one too. */
    public List<Ligne> du(String numero) {
        return base.sql("select * from conference.journal where numero = ? order by id").param(numero).query(Journal::ligne).list();
    }

    static Ligne ligne(ResultSet ligne, int rang) throws SQLException {
        return new Ligne(ligne.getLong("id"), ligne.getTimestamp("le").toInstant(), ligne.getString("compte"), ligne.getString("role"),
                ligne.getString("adresse"), ligne.getString("numero"), ligne.getObject("passage", Integer.class),
                Acte.valueOf(ligne.getString("acte")), ligne.getString("avant"), ligne.getString("apres"));
    }
}
