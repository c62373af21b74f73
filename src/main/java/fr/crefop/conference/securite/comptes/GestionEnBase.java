package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class GestionEnBase implements GestionDesComptes {

    /** Two administrators at once must not each close the other. */
    private static final long VERROU = 7_240_004;

    private final JdbcClient base;
    private final Comptes comptes;
    private final PasswordEncoder hachage;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;

    GestionEnBase(JdbcClient base, Comptes comptes, PasswordEncoder hachage, Journal journal, ApplicationEventPublisher annonces) {
        this.base = base;
        this.comptes = comptes;
        this.hachage = hachage;
        this.journal = journal;
        this.annonces = annonces;
    }

    @Override
    public List<CompteTenu> tous() {
        return base.sql(LectureDesComptes.TOUS + " order by c.identifiant").query(LectureDesComptes::tenu).list();
    }

    @Override
    public Optional<CompteTenu> trouver(String identifiant) {
        return base.sql(LectureDesComptes.TOUS + " where c.identifiant = ?").param(identifiant)
                .query(LectureDesComptes::tenu).optional();
    }

    @Override
    @Transactional
    public void creer(Compte compte, MotDePasse motDePasse, String par) {
        exigerUnResponsable(compte);
        exigerUnOrganisme(compte);
        comptes.creer(compte, motDePasse);
        journal.noter(par, null, Acte.COMPTE_CREE, CompteEnCodes.de(compte));
    }

    @Override
    @Transactional
    public void modifier(Compte compte, String par) {
        verrouiller();
        exigerUnResponsable(compte);
        exigerUnOrganisme(compte);
        Compte avant = trouver(compte.identifiant()).map(CompteTenu::compte).orElseThrow(() -> inconnu(compte.identifiant()));
        change(compte.identifiant(), base.sql("update conference.compte set nom = ?, structure = ?, courriel = ?,"
                + " responsable = ? where identifiant = ?").params(compte.nom(), compte.structure(), compte.courriel(),
                compte.responsable(), compte.identifiant()).update());
        Appartenances.ecrire(compte, base);
        terminer(par, Acte.COMPTE_MODIFIE, CompteEnCodes.de(avant), CompteEnCodes.apres(compte, avant), compte.identifiant());
    }

    @Override
    @Transactional
    public void fermer(String identifiant, String par) {
        ouvrir(identifiant, false);
        terminer(par, Acte.COMPTE_FERME, Codes.de(), Codes.de("compte", identifiant), identifiant);
    }

    @Override
    @Transactional
    public void rouvrir(String identifiant, String par) {
        ouvrir(identifiant, true);
        terminer(par, Acte.COMPTE_ROUVERT, Codes.de(), Codes.de("compte", identifiant), identifiant);
    }

    @Override
    @Transactional
    public void changerMotDePasse(String identifiant, MotDePasse motDePasse, String par) {
        change(identifiant, base.sql("update conference.compte set mot_de_passe = ?,"
                + " generation_des_sessions = generation_des_sessions + 1 where identifiant = ?")
                .params(hachage.encode(motDePasse.clair()), identifiant).update());
        journal.noter(par, null, Acte.MOT_DE_PASSE_CHANGE, Codes.de("compte", identifiant));
    }

    private void ouvrir(String identifiant, boolean actif) {
        verrouiller();
        change(identifiant, base.sql("update conference.compte set actif = ?,"
                + " generation_des_sessions = generation_des_sessions + 1 where identifiant = ?")
                .params(actif, identifiant).update());
    }

    private void verrouiller() {
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
    }

    private static void change(String identifiant, int lignes) {
        if (lignes == 0) {
            throw inconnu(identifiant);
        }
    }

    private static RefusMetier inconnu(String identifiant) {
        return new RefusMetier("Aucun compte « " + identifiant + " ».");
    }

    private void exigerUnResponsable(Compte compte) {
        if (compte.responsable() != null && comptes.trouver(compte.responsable()).isEmpty()) {
            throw new RefusMetier("Le responsable n'a pas de compte ouvert.",
                    List.of(new Erreur("responsable", compte.responsable(), "Choisissez un compte ouvert.")));
        }
    }

    /** Without one, an account of a family would see nothing and answer nothing. */
    private static void exigerUnOrganisme(Compte compte) {
        compte.groupes().stream().filter(Groupe::estUneFamille).sorted().filter(famille -> compte.organismes().stream()
                .noneMatch(organisme -> organisme.famille() == famille)).findFirst().ifPresent(famille -> {
                    throw new RefusMetier("Le compte ne peut pas être enregistré.", List.of(new Erreur("organismes", null,
                            "Cochez l'organisme pour lequel agit ce compte du groupe « " + famille.libelle() + " ».")));
                });
    }

    private void terminer(String par, Acte acte, Codes avant, Codes apres, String identifiant) {
        if (comptes.duGroupe(Groupe.ADMIN).isEmpty()) {
            throw new RefusMetier("Il faut qu'un compte ouvert au moins reste administrateur.");
        }
        journal.noter(par, null, acte, avant, apres);
        annonces.publishEvent(new ComptesChanges(identifiant));
    }
}
