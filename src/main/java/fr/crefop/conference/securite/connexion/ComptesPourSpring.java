package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Shows our accounts to Spring Security; the only place where a hash is read. */
class ComptesPourSpring implements UserDetailsService {

    private final Comptes comptes;
    private final JdbcClient base;

    ComptesPourSpring(Comptes comptes, JdbcClient base) {
        this.comptes = comptes;
        this.base = base;
    }

    @Override
    public Connecte loadUserByUsername(String saisi) {
        return comptes.trouver(saisi.strip().toLowerCase(Locale.ROOT))
                .map(compte -> new Connecte(compte, hache(compte.identifiant())))
                .orElseThrow(() -> new UsernameNotFoundException("Compte inconnu"));
    }

    private String hache(String identifiant) {
        return base.sql("select mot_de_passe from conference.compte where identifiant = ?").param(identifiant)
                .query(String.class).single();
    }
}
