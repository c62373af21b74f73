package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.RecuperationDemandee;
import fr.crefop.conference.socle.Jeton;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A forgotten password: a link by mail, good for half an hour and one use. The second factor is still asked for at the door. */
@Service
class Recuperation {

    static final Duration DUREE = Duration.ofMinutes(30);
    /** Nobody's mailbox is filled by somebody else's clicks. */
    private static final Duration ENTRE_DEUX_LIENS = Duration.ofMinutes(5);
    private static final int IDENTIFIANT_AU_PLUS = 64;

    private final JdbcClient base;
    private final Comptes comptes;
    private final GestionDesComptes gestion;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;
    private final String adresse;

    Recuperation(JdbcClient base, Comptes comptes, GestionDesComptes gestion, Journal journal, ApplicationEventPublisher annonces,
            Clock horloge, @Value("${conference.adresse}") String adresse) {
        this.base = base;
        this.comptes = comptes;
        this.gestion = gestion;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
        this.adresse = adresse;
    }

    /** Says nothing of whether the account exists, or has an address. */
    @Transactional
    public void demander(String identifiant) {
        if (identifiant == null || identifiant.length() > IDENTIFIANT_AU_PLUS) {
            return;
        }
        comptes.trouver(identifiant.strip().toLowerCase(Locale.ROOT)).filter(this::peutRecevoirUnLien).ifPresent(this::envoyer);
    }

    /** @throws RefusMetier when the link is worth nothing any more, or the password will not do; the link is then still good */
    @Transactional
    public void choisir(String jeton, String nouveau) {
        Compte compte = compte(jeton).orElseThrow(Recuperation::lienMort);
        MotDePasse choisi = MotDePasse.de(nouveau, compte.identifiant(), compte.nom(), compte.structure());
        int pris = base.sql("update conference.recuperation set utilise_le = ? where jeton = ? and utilise_le is null")
                .params(Timestamp.from(horloge.instant()), Jeton.empreinte(jeton)).update();
        if (pris == 0) {
            throw lienMort();
        }
        // Another link still in the mailbox is worth nothing either.
        base.sql("delete from conference.recuperation where compte = ? and utilise_le is null").param(compte.identifiant()).update();
        gestion.choisirMotDePasse(compte.identifiant(), choisi);
    }

    private Optional<Compte> compte(String jeton) {
        return jeton == null ? Optional.empty()
                : base.sql("select compte from conference.recuperation where jeton = ? and utilise_le is null and expire_le > ?")
                        .params(Jeton.empreinte(jeton), Timestamp.from(horloge.instant())).query(String.class).optional()
                        .flatMap(comptes::trouver);
    }

    private boolean peutRecevoirUnLien(Compte compte) {
        return compte.courriel() != null && base.sql("""
                select not c.de_demonstration and not exists (select from conference.recuperation r where r.compte = c.identifiant and r.le > ?)
                  from conference.compte c where c.identifiant = ?""")
                .params(Timestamp.from(horloge.instant().minus(ENTRE_DEUX_LIENS)), compte.identifiant()).query(Boolean.class).single();
    }

    private void envoyer(Compte compte) {
        Instant maintenant = horloge.instant();
        String jeton = Jeton.tirer(32);
        base.sql("delete from conference.recuperation where expire_le < ?").param(Timestamp.from(maintenant.minus(Duration.ofDays(1)))).update();
        base.sql("insert into conference.recuperation (jeton, compte, le, expire_le) values (?, ?, ?, ?)")
                .params(Jeton.empreinte(jeton), compte.identifiant(), Timestamp.from(maintenant), Timestamp.from(maintenant.plus(DUREE))).update();
        journal.noter(compte.identifiant(), null, Acte.LIEN_DE_MOT_DE_PASSE_DEMANDE, Codes.de("compte", compte.identifiant()));
        annonces.publishEvent(new RecuperationDemandee(compte.courriel(), adresse + "/connexion/nouveau-mot-de-passe?jeton=" + jeton));
    }

    private static RefusMetier lienMort() {
        return new RefusMetier("Ce lien ne sert plus : il a été utilisé, ou il date de plus d'une demi-heure. Demandez-en un autre.");
    }
}
