package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.DemandeDeConfirmation;
import fr.crefop.conference.securite.DemandeDeConfirmation.Nature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of requests. One that nobody decided in time counts as expired from that instant, whenever it is written. */
@Repository
class RegistreDesDemandes {

    static final Duration DUREE = Duration.ofDays(7);
    private static final int MONTREES_AU_PLUS = 200;
    private static final String LIRE = """
            select id, nature, compte, groupes_avant, groupes_apres, organismes_avant, organismes_apres, courriel,
                   mot_de_passe is not null as donne_un_mot_de_passe, retire_second_facteur, par, le, expire_le
              from conference.demande_de_confirmation where etat = 'EN_ATTENTE' and expire_le > :maintenant""";

    private final JdbcClient base;
    private final Clock horloge;

    RegistreDesDemandes(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** What would open the door once confirmed; the hash never leaves the base but to be written. */
    record Acces(String courriel, String motDePasse, boolean retireSecondFacteur) {

        static final Acces INCHANGE = new Acces(null, null, false);
    }

    void ajouter(Nature nature, Compte avant, Compte apres, Acces acces, String par) {
        Instant maintenant = horloge.instant();
        base.sql("""
                insert into conference.demande_de_confirmation (nature, compte, groupes_avant, groupes_apres, organismes_avant,
                       organismes_apres, courriel, mot_de_passe, retire_second_facteur, par, le, expire_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(nature.name(), avant.identifiant(), GroupesEnCodes.groupes(avant), GroupesEnCodes.groupes(apres), GroupesEnCodes.organismes(avant),
                        GroupesEnCodes.organismes(apres), acces.courriel(), acces.motDePasse(), acces.retireSecondFacteur(), par,
                        Timestamp.from(maintenant), Timestamp.from(maintenant.plus(DUREE))).update();
    }

    List<DemandeDeConfirmation> enAttente() {
        return base.sql(LIRE + " order by le, id limit :nombre").param("maintenant", maintenant()).param("nombre", MONTREES_AU_PLUS)
                .query(RegistreDesDemandes::lire).list();
    }

    List<DemandeDeConfirmation> enAttentePour(String compte) {
        return base.sql(LIRE + " and compte = :compte order by le, id").param("maintenant", maintenant()).param("compte", compte)
                .query(RegistreDesDemandes::lire).list();
    }

    Optional<DemandeDeConfirmation> trouver(long id) {
        return base.sql(LIRE + " and id = :id").param("maintenant", maintenant()).param("id", id)
                .query(RegistreDesDemandes::lire).optional();
    }

    Acces acces(long id) {
        return base.sql("select courriel, mot_de_passe, retire_second_facteur from conference.demande_de_confirmation where id = ?")
                .param(id).query((ligne, rang) -> new Acces(ligne.getString("courriel"), ligne.getString("mot_de_passe"),
                        ligne.getBoolean("retire_second_facteur"))).single();
    }

    /** Neither the address nor the hash is kept once it is decided. */
    void decider(long id, String etat, String par) {
        base.sql("update conference.demande_de_confirmation set etat = ?, decidee_par = ?, decidee_le = ?, courriel = null,"
                + " mot_de_passe = null where id = ?").params(etat, par, maintenant(), id).update();
    }

    /** @return the accounts whose request expired, and was not yet written so */
    List<String> expirer() {
        return base.sql("update conference.demande_de_confirmation set etat = 'EXPIREE', courriel = null, mot_de_passe = null"
                + " where etat = 'EN_ATTENTE' and expire_le <= ? returning compte").param(maintenant()).query(String.class).list();
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }

    private static DemandeDeConfirmation lire(ResultSet ligne, int rang) throws SQLException {
        List<String> acces = Stream.of(ligne.getString("courriel") == null ? null : "courriel",
                ligne.getBoolean("donne_un_mot_de_passe") ? "mot de passe provisoire" : null,
                ligne.getBoolean("retire_second_facteur") ? "second facteur retiré" : null).filter(Objects::nonNull).toList();
        return new DemandeDeConfirmation(ligne.getLong("id"), Nature.valueOf(ligne.getString("nature")), ligne.getString("compte"),
                ligne.getString("groupes_avant"), ligne.getString("groupes_apres"), ligne.getString("organismes_avant"),
                ligne.getString("organismes_apres"), acces, ligne.getString("par"), ligne.getTimestamp("le").toInstant(),
                ligne.getTimestamp("expire_le").toInstant());
    }
}
