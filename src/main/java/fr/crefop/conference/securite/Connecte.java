package fr.crefop.conference.securite;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The signed-in person, as controllers receive it: {@code @AuthenticationPrincipal Connecte}. */
public final class Connecte extends User {

    private final transient Compte compte;
    private final int generation;

    /** @param generation of the account's sessions, to which this one belongs */
    public Connecte(Compte compte, String hache, int generation) {
        this(compte, hache, generation, false);
    }

    /** @param perime whether the password, provisional, waited too long: it is right, and opens nothing */
    public Connecte(Compte compte, String hache, int generation, boolean perime) {
        super(compte.identifiant(), hache, true, true, !perime, true, roles(compte));
        this.compte = compte;
        this.generation = generation;
    }

    private static List<SimpleGrantedAuthority> roles(Compte compte) {
        return compte.groupes().stream().map(Groupe::role).map(SimpleGrantedAuthority::new).toList();
    }

    public int generation() {
        return generation;
    }

    public Compte compte() {
        return compte;
    }
}
