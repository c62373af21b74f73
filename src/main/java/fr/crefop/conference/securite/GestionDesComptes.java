package fr.crefop.conference.securite;

import fr.crefop.conference.socle.PageDeListe;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the administrator does with accounts. Each act stands in the journal, with codes old and new; an account is closed,
 * never erased. What takes two persons ({@link Compte#demandeDeuxPersonnes()}) is only asked here: see {@link Confirmations}.
 */
public interface GestionDesComptes {

    /** @param actif false once closed: it signs in no more, and its name stays where it acted */
    record CompteTenu(Compte compte, boolean actif) {}

    /** Open and closed ones, by identifier. */
    List<CompteTenu> tous();

    /** What a list of accounts is put in the order of; then by identifier. */
    enum Ordre { IDENTIFIANT, NOM, ORGANISME }

    /**
     * @param mots each of which stands in the identifier, name, house or address; none for all
     * @param ouverts true for the open ones, false for the closed ones, null for all
     * @param groupe null for all
     */
    record Voulus(List<String> mots, Boolean ouverts, Groupe groupe, Ordre ordre) {

        public static final Voulus TOUS = new Voulus(List.of(), null, null, Ordre.IDENTIFIANT);
    }

    /**
     * Those that are wanted, page by page.
     *
     * @param page from 1
     */
    PageDeListe<CompteTenu> chercher(Voulus voulus, int page, int taille);

    Optional<CompteTenu> trouver(String identifiant);

    /**
     * With a group that takes two persons, the account stays closed until a second one confirms.
     *
     * @param par the administrator
     * @throws fr.crefop.conference.socle.RefusMetier when the identifier is taken or the supervisor is no open account
     */
    void creer(Compte compte, MotDePasse motDePasse, String par);

    /**
     * Everything but the identifier, which never changes.
     *
     * @throws fr.crefop.conference.socle.RefusMetier when nobody would be left to administrate, or for one's own groups,
     *     organisations and house
     */
    void modifier(Compte compte, String par);

    /**
     * The same, for whoever has seen the account before.
     *
     * @param encore whether it still is what was seen, asked once nobody else can write it
     * @throws CompteChange when it is not: nothing is written
     */
    void modifier(Compte compte, Predicate<Compte> encore, String par);

    /**
     * Its open sessions end, and those of before do not come back with the account.
     *
     * @throws fr.crefop.conference.socle.RefusMetier when nobody would be left to administrate
     */
    void fermer(String identifiant, String par);

    /** Asked of a second person when the account has a group that takes two. */
    void rouvrir(String identifiant, String par);

    /** The sessions opened with the former one end. Asked of a second person, likewise. */
    void changerMotDePasse(String identifiant, MotDePasse motDePasse, String par);

    /** Its telephone is lost: the account signs in without, and adds another. Asked of a second person, likewise. */
    void retirerSecondFacteur(String identifiant, String par);

    /** By its owner, who proved who they are. The sessions opened with the former one end. */
    void choisirMotDePasse(String identifiant, MotDePasse motDePasse);
}
