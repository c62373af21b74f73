package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an account must be beside the others. Each refusal says it in French. */
@Component
class ExigencesDUnCompte {

    private final Comptes comptes;

    ExigencesDUnCompte(Comptes comptes) {
        this.comptes = comptes;
    }

    void exiger(Compte compte) {
        if (compte.responsable() != null && comptes.trouver(compte.responsable()).isEmpty()) {
            throw new RefusMetier("Le responsable n'a pas de compte ouvert.",
                    List.of(new Erreur("responsable", compte.responsable(), "Choisissez un compte ouvert.")));
        }
        exigerUnOrganisme(compte);
    }

    /** Without one, an account of a family would see nothing and answer nothing. */
    private static void exigerUnOrganisme(Compte compte) {
        compte.groupes().stream().filter(Groupe::estUneFamille).sorted().filter(famille -> compte.organismes().stream()
                .noneMatch(organisme -> organisme.famille() == famille)).findFirst().ifPresent(famille -> {
                    throw new RefusMetier("Le compte ne peut pas être enregistré.", List.of(new Erreur("organismes", null,
                            "Cochez l'organisme pour lequel agit ce compte du groupe « " + famille.libelle() + " ».")));
                });
    }

    /** Groups, organisations and house say what one sees and decides. */
    void exigerQuIlNeChangePasSesDroits(Compte avant, Compte apres, String par) {
        if (avant.identifiant().equals(par) && !(avant.groupes().equals(apres.groupes())
                && avant.organismes().equals(apres.organismes()) && Objects.equals(avant.structure(), apres.structure()))) {
            throw new RefusMetier("Personne ne change ses propres groupes, ni son organisme : demandez-le à un autre administrateur.",
                    List.of(new Erreur("groupes", null, "Ce compte est le vôtre.")));
        }
    }

    void exigerUnAdministrateur() {
        if (comptes.duGroupe(Groupe.ADMIN).isEmpty()) {
            throw new RefusMetier("Il faut qu'un compte ouvert au moins reste administrateur.");
        }
    }

    /** An administrator alone would wait for ever: better told at once what to do. */
    void exigerUneSecondePersonne(String compte, String par) {
        boolean quelquUn = Stream.of(Groupe.ADMIN, Groupe.SECRETARIAT).flatMap(groupe -> comptes.duGroupe(groupe).stream())
                .anyMatch(autre -> !autre.identifiant().equals(par) && !autre.identifiant().equals(compte));
        if (!quelquUn) {
            throw new RefusMetier("Une seconde personne de l'administration ou du secrétariat, ni vous ni ce compte, doit confirmer ce"
                    + " changement, et il n'y en a aucune. Faites d'abord ouvrir un autre compte de l'un de ces groupes ; si vous êtes seul,"
                    + " l'exploitant du serveur ouvre « secretariat » au démarrage, avec CONFERENCE_SECRETARIAT_PASSWORD.");
        }
    }
}
