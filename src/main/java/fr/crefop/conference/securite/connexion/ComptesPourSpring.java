package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import java.sql.Timestamp;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Shows our accounts to Spring Security; the only place where a hash is read. */
public class ComptesPourSpring implements UserDetailsService, UserDetailsPasswordService {

    private final Comptes comptes;
    private final JdbcClient base;
    private final MotsDePasseProvisoires provisoires;

    public ComptesPourSpring(Comptes comptes, JdbcClient base, MotsDePasseProvisoires provisoires) {
        this.comptes = comptes;
        this.base = base;
        this.provisoires = provisoires;
    }

    @Override
    public Connecte loadUserByUsername(String saisi) {
        return comptes.trouver(saisi.strip().toLowerCase(Locale.ROOT))
                .map(this::connecte)
                .orElseThrow(() -> new UsernameNotFoundException("Compte inconnu"));
    }

    /** The same password under a stronger hash: no session ends. One that was changed meanwhile stays as it is. */
    @Override
    public Connecte updatePassword(UserDetails connu, String hache) {
        base.sql("update conference.compte set mot_de_passe = ? where identifiant = ? and mot_de_passe = ?")
                .params(hache, connu.getUsername(), connu.getPassword()).update();
        return loadUserByUsername(connu.getUsername());
    }

    private Connecte connecte(Compte compte) {
        return base.sql("select mot_de_passe, generation_des_sessions, mot_de_passe_provisoire_depuis from conference.compte"
                        + " where identifiant = ?").param(compte.identifiant())
                .query((ligne, rang) -> new Connecte(compte, ligne.getString("mot_de_passe"), ligne.getInt("generation_des_sessions"),
                        estPerime(ligne.getTimestamp("mot_de_passe_provisoire_depuis")))).single();
    }

    private boolean estPerime(Timestamp depuis) {
        return provisoires.estPerime(depuis == null ? null : depuis.toInstant());
    }
}
