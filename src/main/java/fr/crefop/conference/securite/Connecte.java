package fr.crefop.conference.securite;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The signed-in person, as controllers receive it: {@code @AuthenticationPrincipal Connecte}. */
public final class Connecte extends User {

    private final transient Compte compte;

    public Connecte(Compte compte, String hache) {
        super(compte.identifiant(), hache, roles(compte));
        this.compte = compte;
    }

    private static List<SimpleGrantedAuthority> roles(Compte compte) {
        return compte.groupes().stream().map(Groupe::role).map(SimpleGrantedAuthority::new).toList();
    }

    public Compte compte() {
        return compte;
    }
}
