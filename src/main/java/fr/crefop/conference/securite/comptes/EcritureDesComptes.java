package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Rows of accounts; who may write them, and who is told, is decided by those who ask. */
@Component
class EcritureDesComptes {

    private static final long VERROU = 7_240_004;

    private final JdbcClient base;
    private final PasswordEncoder hachage;
    private final Clock horloge;

    EcritureDesComptes(JdbcClient base, PasswordEncoder hachage, Clock horloge) {
        this.base = base;
        this.hachage = hachage;
        this.horloge = horloge;
    }

    /**
     * Two administrators at once must not each close the other, nor decide twice of one request. Whoever waited reads the accounts as they are
     * by then, the one that acts included.
     */
    void verrouiller() {
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
        ComptesLusUneFois.oublier();
    }

    /** @throws RefusMetier when the identifier is taken */
    void inserer(Compte compte, MotDePasse motDePasse, boolean actif) {
        try {
            base.sql("""
                    insert into conference.compte (identifiant, nom, structure, mot_de_passe, courriel, responsable, actif,
                           mot_de_passe_provisoire, mot_de_passe_provisoire_depuis, de_demonstration)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(compte.identifiant(), compte.nom(), compte.structure(),
                            hacher(motDePasse), compte.courriel(), compte.responsable(), actif,
                            motDePasse.estProvisoire(), depuis(motDePasse.estProvisoire()), motDePasse.estDeDemonstration())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RefusMetier("Ce compte existe déjà.",
                    List.of(new Erreur("identifiant", compte.identifiant(), "Choisissez un autre identifiant.")));
        }
        appartenances(compte);
    }

    /** Everything but the identifier, the groups and the organisations. */
    void fiche(Compte compte) {
        ComptesLusUneFois.oublier();
        base.sql("""
                update conference.compte set nom = :nom, courriel = :courriel, responsable = :responsable, structure = :structure,
                       structure_depuis = case when structure <> coalesce(:structure, '') then now() else structure_depuis end
                 where identifiant = :identifiant""").param("nom", compte.nom()).param("courriel", compte.courriel())
                .param("responsable", compte.responsable()).param("structure", compte.structure())
                .param("identifiant", compte.identifiant()).update();
    }

    /** The groups and the organisations it acts for, written anew as a whole. */
    void appartenances(Compte compte) {
        ComptesLusUneFois.oublier();
        for (String table : new String[] {"compte_groupe", "compte_organisme"}) {
            base.sql("delete from conference." + table + " where identifiant = ?").param(compte.identifiant()).update();
        }
        compte.groupes().forEach(groupe -> base.sql("insert into conference.compte_groupe (identifiant, groupe) values (?, ?)")
                .params(compte.identifiant(), groupe.code()).update());
        compte.organismes().forEach(organisme -> base
                .sql("insert into conference.compte_organisme (identifiant, organisme) values (?, ?)")
                .params(compte.identifiant(), organisme.code()).update());
    }

    void courriel(String identifiant, String courriel) {
        ComptesLusUneFois.oublier();
        base.sql("update conference.compte set courriel = ? where identifiant = ?").params(courriel, identifiant).update();
    }

    /** The sessions of before end, and do not come back with the account; a provisional password counts its days from its opening. */
    void etat(String identifiant, boolean actif) {
        ComptesLusUneFois.oublier();
        base.sql("update conference.compte set actif = :actif, generation_des_sessions = generation_des_sessions + 1,"
                + " mot_de_passe_provisoire_depuis = case when mot_de_passe_provisoire and :actif then :maintenant"
                + " else mot_de_passe_provisoire_depuis end where identifiant = :identifiant").param("actif", actif)
                .param("maintenant", Timestamp.from(horloge.instant())).param("identifiant", identifiant).update();
    }

    String hacher(MotDePasse motDePasse) {
        return hachage.encode(motDePasse.clair());
    }

    /** Passkeys go with it: the lost telephone may be one. The sessions opened with it end. */
    void retirerSecondFacteur(String identifiant) {
        for (String table : new String[] {"second_facteur", "cle_d_acces"}) {
            base.sql("delete from conference." + table + " where compte = ?").param(identifiant).update();
        }
        base.sql("update conference.compte set generation_des_sessions = generation_des_sessions + 1 where identifiant = ?")
                .param(identifiant).update();
    }

    /** The sessions opened with the former one end. */
    void motDePasse(String identifiant, String hache, boolean provisoire) {
        base.sql("update conference.compte set mot_de_passe = ?, mot_de_passe_provisoire = ?, mot_de_passe_provisoire_depuis = ?,"
                + " generation_des_sessions = generation_des_sessions + 1 where identifiant = ?")
                .params(hache, provisoire, depuis(provisoire), identifiant).update();
    }

    private Timestamp depuis(boolean provisoire) {
        return provisoire ? Timestamp.from(horloge.instant()) : null;
    }
}
