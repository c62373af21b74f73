package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.portail.suivi.MonActe;
import fr.crefop.conference.portail.suivi.ReponsesDIci;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.FormulairesDesTaches;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.RefusMetier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the reader of a case page may do now, the first thing first: the button of the page, and where it leads. */
@Component
class ActesAttendus {

    private static final String LE_FORMULAIRE = "#titre-reponses";

    private final TachesAFaire taches;
    private final Comptes comptes;
    private final Consentements consentements;
    private final FormulairesDesTaches formulaires;
    private final BrouillonsDesTaches brouillons;

    ActesAttendus(TachesAFaire taches, Comptes comptes, Consentements consentements, FormulairesDesTaches formulaires,
            BrouillonsDesTaches brouillons) {
        this.formulaires = formulaires;
        this.brouillons = brouillons;
        this.taches = taches;
        this.comptes = comptes;
        this.consentements = consentements;
    }

    /** What the account may do of what is done at the page of the case itself. */
    record SurLaPage(boolean confirmeLEntree, boolean repondPourLaPersonne, boolean corrige, boolean noteLeConsentement) {

        /** The same answer is a task too; a colleague, whom the task does not wait for, gives it here. */
        private boolean estDonneeIci(Tache tache) {
            return confirmeLEntree && TraitementSaisine.CONFIRMER_ENTREE.equals(tache.sorte())
                    || repondPourLaPersonne && EngagementFinanceurs.ENGAGER.equals(tache.sorte());
        }
    }

    List<MonActe> de(Dossier dossier, String identifiant, SurLaPage peut) {
        List<MonActe> attendus = new ArrayList<>();
        if (peut.confirmeLEntree()) {
            attendus.add(new MonActe("Confirmer l'entrée en formation", LE_FORMULAIRE, null, true));
        }
        if (peut.repondPourLaPersonne()) {
            attendus.add(new MonActe("Enregistrer la réponse de la personne", LE_FORMULAIRE, null, true));
        }
        List<Tache> siennes = comptes.trouver(identifiant).map(compte -> taches.surLAffaire(compte, dossier.numero())).orElse(List.of());
        boolean complete = peut.corrige() && dossier.etat() == EtatDossier.A_COMPLETER;
        if (complete) {
            attendus.add(new MonActe("Compléter la saisine", "/dossiers/" + dossier.numero() + "/saisine",
                    siennes.stream().filter(ActesAttendus::estUnComplement).map(Tache::echeance).filter(Objects::nonNull).findFirst().orElse(null), true));
        }
        siennes.stream().filter(tache -> !peut.estDonneeIci(tache)).forEach(tache -> attendus.add(complete && estUnComplement(tache)
                ? new MonActe("Répondre sans changer la saisine", "/a-faire/" + tache.id(), null, true)
                : attendus.isEmpty() ? dIci(tache, identifiant) : ailleurs(tache)));
        if (peut.noteLeConsentement() && dossier.etat() != EtatDossier.CLOS && consentements.enVigueur(dossier.numero()).isEmpty()) {
            attendus.add(new MonActe("Enregistrer le consentement de la personne", "#titre-consentement", null, false));
        }
        return List.copyOf(attendus);
    }

    /**
     * Whoever answers from the page of the case, without opening the task, is held to what it shows, as who opens the task is. Who has
     * begun an answer finds it again in the task: a button here would write over it.
     */
    private MonActe dIci(Tache tache, String identifiant) {
        Optional<Compte> compte = comptes.trouver(identifiant);
        if (compte.isEmpty() || !ReponsesDIci.connait(tache.sorte()) || brouillons.trouver(identifiant, tache.id()).isPresent()) {
            return ailleurs(tache);
        }
        try {
            boolean lue = ReponsesDIci.seDonneSansPreciser(tache.sorte());
            String vue = lue ? formulaires.lire(compte.get(), tache) : null;
            return new MonActe(tache.libelle(), "/a-faire/" + tache.id(), tache.echeance(), true, ReponsesDIci.a(tache.sorte(), vue),
                    lue ? formulaires.lecture(compte.get(), tache) : null);
        } catch (RefusMetier repondue) {
            return ailleurs(tache);
        }
    }

    private static MonActe ailleurs(Tache tache) {
        return new MonActe(tache.libelle(), "/a-faire/" + tache.id(), tache.echeance(), true);
    }

    private static boolean estUnComplement(Tache tache) {
        return TraitementSaisine.COMPLETER_DOSSIER.equals(tache.sorte());
    }
}
