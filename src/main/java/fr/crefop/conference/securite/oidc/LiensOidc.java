package fr.crefop.conference.securite.oidc;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of our accounts a person of the provider signs in to. An account is opened here first, by the administration; the
 * first sign-in ties it to the provider's subject by its mail address, when one open account alone has it. Groups are those
 * of the account and never come from a claim: two persons give those of the bureau, not a directory.
 */
@Repository
class LiensOidc {

    private final JdbcClient base;
    private final Comptes comptes;
    private final Journal journal;
    private final Clock horloge;

    LiensOidc(JdbcClient base, Comptes comptes, Journal journal, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Empty when no open account is theirs. */
    @Transactional
    public Optional<Compte> compte(OidcUser personne) {
        String emetteur = personne.getIssuer().toString();
        Optional<String> lie = base.sql("select compte from conference.compte_oidc where emetteur = ? and sujet = ?")
                .params(emetteur, personne.getSubject()).query(String.class).optional();
        return lie.isPresent() ? comptes.trouver(lie.get()) : parCourriel(personne).filter(compte -> lier(compte, emetteur, personne.getSubject()));
    }

    /** An address that the provider says unverified proves nothing. */
    private Optional<Compte> parCourriel(OidcUser personne) {
        if (personne.getEmail() == null || Boolean.FALSE.equals(personne.getEmailVerified())) {
            return Optional.empty();
        }
        List<Compte> siens = comptes.lister().stream().filter(compte -> personne.getEmail().equalsIgnoreCase(compte.courriel())).toList();
        return siens.size() == 1 ? Optional.of(siens.get(0)) : Optional.empty();
    }

    /** @return false when the account is already somebody else's at that provider */
    private boolean lier(Compte compte, String emetteur, String sujet) {
        boolean fait = base.sql("insert into conference.compte_oidc (emetteur, sujet, compte, lie_le) values (?, ?, ?, ?) on conflict do nothing")
                .params(emetteur, sujet, compte.identifiant(), Timestamp.from(horloge.instant())).update() == 1;
        if (fait) {
            journal.noter(compte.identifiant(), null, Acte.COMPTE_LIE_AU_FOURNISSEUR, Codes.de("compte", compte.identifiant()));
        }
        return fait;
    }
}
