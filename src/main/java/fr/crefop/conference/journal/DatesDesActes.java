package fr.crefop.conference.journal;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a case went from one step to the next, as its record knows it: one question, whatever the length of the record. */
@Repository
public class DatesDesActes {

    private static final List<String> PAS = List.of(Acte.RECEVABLE.name(), Acte.NON_RECEVABLE.name(), Acte.DEPOUILLEMENT.name(),
            Acte.DEPARTAGE_CONSTATE.name(), Acte.MANDAT_DONNE.name(), Acte.CAHIER_REDIGE.name(), Acte.SOLUTION_PROPOSEE.name(),
            Acte.ENGAGEMENT_ACCEPTE.name(), Acte.ENGAGEMENT_ACCEPTE_EN_PARTIE.name(), Acte.CONTRE_PROPOSITION.name(),
            Acte.ENGAGEMENT_REFUSE.name(), Acte.ENGAGEMENT_SANS_REPONSE.name(), Acte.DECISION_NOTIFIEE.name(), Acte.ENTREE_CONFIRMEE.name(),
            Acte.ENTREE_ABANDONNEE.name(), Acte.DOSSIER_RETIRE.name(), Acte.DOSSIER_CLOS.name());

    private final JdbcClient base;

    DatesDesActes(JdbcClient base) {
        this.base = base;
    }

    /** @param objet of a vote, as its code; null for what is no vote. @param le the last time */
    public record Date(Acte acte, String objet, Instant le) {}

    /** Of the passage at work only: what was done before the case began again is history. */
    public List<Date> du(String numero) {
        return base.sql("""
                select acte, substring(apres from 'objet=([A-Z_]+)') as objet, max(le) as le from conference.journal
                 where numero = ? and passage = conference.passage_de(?) and acte = any(?) group by 1, 2 order by 3""")
                .params(numero, numero, PAS.toArray(String[]::new))
                .query((ligne, rang) -> new Date(Acte.valueOf(ligne.getString("acte")), ligne.getString("objet"), ligne.getTimestamp("le").toInstant()))
                .list();
    }
}
