package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.RefusMetier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer that an account has begun for a task that it may answer. */
@Service
class BrouillonsDeTache {

    private final TachesAFaire taches;
    private final Affaires affaires;
    private final BrouillonsDesTaches brouillons;
    private final FormulaireDeTache formulaires;

    BrouillonsDeTache(TachesAFaire taches, Affaires affaires, BrouillonsDesTaches brouillons, FormulaireDeTache formulaires) {
        this.taches = taches;
        this.affaires = affaires;
        this.brouillons = brouillons;
        this.formulaires = formulaires;
    }

    /**
     * Held with the affair, as an answer is: none comes after the answer and outlives the task.
     *
     * @return what the page has read from now on; empty when the task waits no more
     * @throws fr.crefop.conference.brouillons.BrouillonChangeAilleurs when something else stands there than what the page had read
     * @throws RefusMetier when it is too long to be kept
     */
    @Transactional
    Optional<Repere> garder(Compte compte, String tache, Map<String, String> saisie) {
        taches.trouver(compte, tache).ifPresent(ouverte -> affaires.tenir(ouverte.numero()));
        return taches.trouver(compte, tache).map(ouverte -> {
            Map<String, List<String>> valeurs = new LinkedHashMap<>();
            formulaires.saisie(compte, ouverte, saisie).forEach((cle, valeur) -> valeurs.put(cle, List.of(valeur)));
            return brouillons.garder(compte.identifiant(), tache, ouverte.numero(), valeurs, Repere.choisi(saisie.get(Repere.AUTRE), saisie.get(Repere.CHAMP)));
        });
    }

    /** The same; what cannot be kept is left: the answer itself tells what is wrong with it. */
    @Transactional
    void garderSiPossible(Compte compte, String tache, Map<String, String> saisie) {
        try {
            garder(compte, tache, saisie);
        } catch (RefusMetier nonGarde) {
            return;
        }
    }

    Optional<Brouillon> trouver(Compte compte, String tache) {
        return brouillons.trouver(compte.identifiant(), tache);
    }

    void effacer(Compte compte, String tache) {
        brouillons.effacer(compte.identifiant(), tache);
    }
}
