package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.CompteChange;
import fr.crefop.conference.securite.CompteCree;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.DemandeDeConfirmation.Nature;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.MotDePasseChoisi;
import fr.crefop.conference.securite.SecondFacteurChange;
import fr.crefop.conference.securite.comptes.RegistreDesDemandes.Acces;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class GestionEnBase implements GestionDesComptes {

    private final JdbcClient base;
    private final EcritureDesComptes ecriture;
    private final ExigencesDUnCompte exigences;
    private final ConfirmationsEnBase confirmations;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;

    GestionEnBase(JdbcClient base, EcritureDesComptes ecriture, ExigencesDUnCompte exigences, ConfirmationsEnBase confirmations,
            Journal journal, ApplicationEventPublisher annonces) {
        this.base = base;
        this.ecriture = ecriture;
        this.exigences = exigences;
        this.confirmations = confirmations;
        this.journal = journal;
        this.annonces = annonces;
    }

    @Override
    public List<CompteTenu> tous() {
        return base.sql(LectureDesComptes.TOUS + " order by c.identifiant").query(LectureDesComptes::tenu).list();
    }

    @Override
    public PageDeListe<CompteTenu> chercher(Voulus voulus, int page, int taille) {
        String parmi = " where not exists (select 1 from unnest(:mots::text[]) m where position(conference.pour_chercher(m)"
                + " in conference.pour_chercher(concat_ws(' ', c.identifiant, c.nom, c.structure, c.courriel))) = 0)"
                + " and (:ouverts::boolean is null or c.actif = :ouverts::boolean)"
                + " and (:groupe::text is null or exists (select 1 from conference.compte_groupe g where g.identifiant = c.identifiant and g.groupe = :groupe))";
        Map<String, Object> champs = new HashMap<>();
        champs.put("mots", voulus.mots().toArray(String[]::new));
        champs.put("ouverts", voulus.ouverts());
        champs.put("groupe", voulus.groupe() == null ? null : voulus.groupe().code());
        long total = base.sql("select count(*) from conference.compte c" + parmi).params(champs).query(Long.class).single();
        return new PageDeListe<>(base.sql(LectureDesComptes.TOUS + parmi + " order by " + ordre(voulus.ordre()) + " limit :taille offset :debut").params(champs)
                .param("taille", taille).param("debut", PageDeListe.debut(page, taille)).query(LectureDesComptes::tenu).list(), page, taille, total);
    }

    private static String ordre(Ordre ordre) {
        return switch (ordre) {
            case IDENTIFIANT -> "c.identifiant";
            case NOM -> "conference.pour_chercher(c.nom), c.identifiant";
            case ORGANISME -> "conference.pour_chercher(c.structure), c.identifiant";
        };
    }

    @Override
    public Optional<CompteTenu> trouver(String identifiant) {
        return base.sql(LectureDesComptes.TOUS + " where c.identifiant = ?").param(identifiant)
                .query(LectureDesComptes::tenu).optional();
    }

    @Override
    @Transactional
    public void creer(Compte compte, MotDePasse motDePasse, String par) {
        exigences.exiger(compte);
        boolean aDeux = compte.demandeDeuxPersonnes();
        ecriture.inserer(compte, motDePasse, !aDeux);
        journal.noter(par, null, Acte.COMPTE_CREE, CompteEnCodes.de(compte));
        if (aDeux) {
            confirmations.demander(Nature.OUVERTURE, compte, compte, Acces.INCHANGE, par);
        } else {
            annonces.publishEvent(new CompteCree(compte));
        }
    }

    @Override
    @Transactional
    public void modifier(Compte compte, String par) {
        modifier(compte, avant -> true, par);
    }

    @Override
    @Transactional
    public void modifier(Compte compte, Predicate<Compte> encore, String par) {
        ecriture.verrouiller();
        Compte avant = tenu(compte.identifiant()).compte();
        if (!encore.test(avant)) {
            throw new CompteChange();
        }
        exigences.exiger(compte);
        exigences.exigerQuIlNeChangePasSesDroits(avant, compte, par);
        Compte apres = seul(avant, compte, par);
        ecriture.fiche(apres);
        ecriture.appartenances(apres);
        terminer(compte.identifiant(), par, Acte.COMPTE_MODIFIE, CompteEnCodes.de(avant), CompteEnCodes.apres(apres, avant));
    }

    @Override
    @Transactional
    public void fermer(String identifiant, String par) {
        ecriture.verrouiller();
        tenu(identifiant);
        ecriture.etat(identifiant, false);
        terminer(identifiant, par, Acte.COMPTE_FERME, Codes.de(), Codes.de("compte", identifiant));
    }

    @Override
    @Transactional
    public void rouvrir(String identifiant, String par) {
        ecriture.verrouiller();
        CompteTenu tenu = tenu(identifiant);
        if (tenu.compte().demandeDeuxPersonnes() && !tenu.actif()) {
            confirmations.demander(Nature.OUVERTURE, tenu.compte(), tenu.compte(), Acces.INCHANGE, par);
            return;
        }
        ecriture.etat(identifiant, true);
        terminer(identifiant, par, Acte.COMPTE_ROUVERT, Codes.de(), Codes.de("compte", identifiant));
    }

    @Override
    @Transactional
    public void changerMotDePasse(String identifiant, MotDePasse motDePasse, String par) {
        Compte compte = tenu(identifiant).compte();
        if (identifiant.equals(par)) {
            throw new RefusMetier("Ce compte est le vôtre : son mot de passe se change à la page « Mon compte ».");
        }
        if (compte.demandeDeuxPersonnes()) {
            confirmations.demander(Nature.ACCES, compte, compte, new Acces(null, ecriture.hacher(motDePasse), false), par);
            return;
        }
        ecriture.motDePasse(identifiant, ecriture.hacher(motDePasse), motDePasse.estProvisoire());
        journal.noter(par, null, Acte.MOT_DE_PASSE_CHANGE, Codes.de("compte", identifiant));
        annonces.publishEvent(new MotDePasseChoisi(identifiant));
    }

    @Override
    @Transactional
    public void retirerSecondFacteur(String identifiant, String par) {
        Compte compte = tenu(identifiant).compte();
        if (compte.demandeDeuxPersonnes()) {
            confirmations.demander(Nature.ACCES, compte, compte, new Acces(null, null, true), par);
            return;
        }
        ecriture.retirerSecondFacteur(identifiant);
        journal.noter(par, null, Acte.SECOND_FACTEUR_RETIRE, Codes.de("compte", identifiant));
        annonces.publishEvent(new SecondFacteurChange(identifiant));
    }

    @Override
    @Transactional
    public void choisirMotDePasse(String identifiant, MotDePasse motDePasse) {
        ecriture.motDePasse(tenu(identifiant).compte().identifiant(), ecriture.hacher(motDePasse), false);
        journal.noter(identifiant, null, Acte.MOT_DE_PASSE_CHOISI, Codes.de("compte", identifiant));
        annonces.publishEvent(new MotDePasseChoisi(identifiant));
    }

    /** What one person alone may change; the rest is asked of a second one. */
    private Compte seul(Compte avant, Compte voulu, String par) {
        boolean groupes = Stream.concat(avant.groupes().stream(), voulu.groupes().stream())
                .filter(groupe -> avant.est(groupe) != voulu.est(groupe)).anyMatch(Groupe::demandeDeuxPersonnes);
        boolean courriel = !avant.identifiant().equals(par) && avant.demandeDeuxPersonnes() && voulu.courriel() != null
                && !Objects.equals(avant.courriel(), voulu.courriel());
        if (groupes) {
            confirmations.demander(Nature.GROUPES, avant, voulu, Acces.INCHANGE, par);
        }
        if (courriel) {
            confirmations.demander(Nature.ACCES, avant, avant, new Acces(voulu.courriel(), null, false), par);
        }
        return new Compte(voulu.identifiant(), voulu.nom(), voulu.structure(), groupes ? avant.groupes() : voulu.groupes(),
                groupes ? avant.organismes() : voulu.organismes(), courriel ? avant.courriel() : voulu.courriel(), voulu.responsable());
    }

    private CompteTenu tenu(String identifiant) {
        return trouver(identifiant).orElseThrow(() -> new RefusMetier("Aucun compte « " + identifiant + " »."));
    }

    private void terminer(String identifiant, String par, Acte acte, Codes avant, Codes apres) {
        exigences.exigerUnAdministrateur();
        journal.noter(par, null, acte, avant, apres);
        annonces.publishEvent(new ComptesChanges(identifiant));
    }
}
