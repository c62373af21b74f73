package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Provenance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** For the record of acts: the groups of an account as they are now, and the address of the request under way. */
@Component
class ProvenanceDesActes implements Provenance {

    private final JdbcClient base;

    ProvenanceDesActes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String role(String compte) {
        return base.sql("""
                select string_agg(groupe, '+' order by groupe) from conference.compte join conference.compte_groupe using (identifiant)
                 where identifiant = ? and actif""").param(compte).query(String.class).optional().orElse(null);
    }

    @Override
    public String adresse() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes requete
                ? requete.getRequest().getRemoteAddr() : null;
    }
}
