package fr.crefop.conference.securite;

import java.util.List;
import java.util.Optional;

/** What the administrator does with accounts. Each act stands in the journal; an account is closed, never erased. */
public interface GestionDesComptes {

    /** @param actif false once closed: it signs in no more, and its name stays where it acted */
    record CompteTenu(Compte compte, boolean actif) {}

    /** Open and closed ones, by identifier. */
    List<CompteTenu> tous();

    Optional<CompteTenu> trouver(String identifiant);

    /**
     * @param par the administrator
     * @throws fr.crefop.conference.socle.RefusMetier when the identifier is taken or the supervisor is no open account
     */
    void creer(Compte compte, MotDePasse motDePasse, String par);

    /**
     * Everything but the identifier, which never changes.
     *
     * @throws fr.crefop.conference.socle.RefusMetier when nobody would be left to administrate
     */
    void modifier(Compte compte, String par);

    /**
     * Its open sessions end, and those of before do not come back with the account.
     *
     * @throws fr.crefop.conference.socle.RefusMetier when nobody would be left to administrate
     */
    void fermer(String identifiant, String par);

    void rouvrir(String identifiant, String par);

    /** The sessions opened with the former one end. */
    void changerMotDePasse(String identifiant, MotDePasse motDePasse, String par);
}
