package fr.crefop.conference.securite.secondfacteur;

import fr.crefop.conference.socle.Jeton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of second factors. */
@Repository
class RegistreDuSecondFacteur {

    private final JdbcClient base;

    RegistreDuSecondFacteur(JdbcClient base) {
        this.base = base;
    }

    /** @param dernierPas the step whose code was last taken @param dernierEchec null when there was none */
    record Ligne(String secret, boolean actif, long dernierPas, int echecs, Instant dernierEchec) {}

    /** Held until the transaction ends: two codes at once are looked at one after the other. */
    Optional<Ligne> tenir(String compte) {
        return base.sql("select secret, actif, dernier_pas, echecs, dernier_echec from conference.second_facteur where compte = ? for update")
                .param(compte).query((ligne, rang) -> {
                    Timestamp echec = ligne.getTimestamp("dernier_echec");
                    return new Ligne(ligne.getString("secret"), ligne.getBoolean("actif"), ligne.getLong("dernier_pas"),
                            ligne.getInt("echecs"), echec == null ? null : echec.toInstant());
                }).optional();
    }

    boolean estActif(String compte) {
        return base.sql("select exists (select from conference.second_facteur where compte = ? and actif)").param(compte)
                .query(Boolean.class).single();
    }

    /** Not in force until a first code proves that the telephone has it; one in force stays. */
    void preparer(String compte, String secret) {
        base.sql("insert into conference.second_facteur (compte, secret) values (?, ?) on conflict (compte) do update"
                + " set secret = excluded.secret where not conference.second_facteur.actif").params(compte, secret).update();
    }

    void pris(String compte, long pas) {
        base.sql("update conference.second_facteur set actif = true, dernier_pas = ?, echecs = 0, dernier_echec = null where compte = ?")
                .params(pas, compte).update();
    }

    void rate(String compte, Instant quand) {
        base.sql("update conference.second_facteur set echecs = echecs + 1, dernier_echec = ? where compte = ?")
                .params(Timestamp.from(quand), compte).update();
    }

    /** @return whether it was one of them; it is none any more */
    boolean userUnSecours(String compte, String code) {
        boolean un = base.sql("delete from conference.code_de_secours where compte = ? and empreinte = ?")
                .params(compte, Jeton.empreinte(code)).update() == 1;
        if (un) {
            base.sql("update conference.second_facteur set echecs = 0, dernier_echec = null where compte = ?").param(compte).update();
        }
        return un;
    }

    void ecrireLesSecours(String compte, List<String> codes) {
        base.sql("delete from conference.code_de_secours where compte = ?").param(compte).update();
        codes.forEach(code -> base.sql("insert into conference.code_de_secours (compte, empreinte) values (?, ?)")
                .params(compte, Jeton.empreinte(code)).update());
    }

    int secoursRestants(String compte) {
        return base.sql("select count(*) from conference.code_de_secours where compte = ?").param(compte).query(Integer.class).single();
    }

    void retirer(String compte) {
        base.sql("delete from conference.second_facteur where compte = ?").param(compte).update();
    }
}
