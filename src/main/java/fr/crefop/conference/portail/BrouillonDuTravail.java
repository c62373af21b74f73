package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rapporteur has begun to write on the working page: kept with the task that it answers, and gone with it. */
@Service
class BrouillonDuTravail {

    private static final Set<String> DU_GROUPE = Set.of(GroupeDeTravail.REDIGER_CAHIER, GroupeDeTravail.PROPOSER_SOLUTION);
    private static final String CAHIER = "cahierDesCharges";

    private final TachesAFaire taches;
    private final Dossiers dossiers;
    private final BrouillonsDesTaches brouillons;

    BrouillonDuTravail(TachesAFaire taches, Dossiers dossiers, BrouillonsDesTaches brouillons) {
        this.taches = taches;
        this.dossiers = dossiers;
        this.brouillons = brouillons;
    }

    /** Whether a task is answered on the working page of its case. */
    static boolean recoit(Tache tache) {
        return DU_GROUPE.contains(tache.sorte());
    }

    /** @param tache null when nothing waits for the account; {@code brouillon} null when it has begun nothing */
    record Ouverte(Tache tache, Brouillon brouillon) {}

    Ouverte ouverte(Compte compte, String numero) {
        Optional<Tache> tache = attendue(compte, numero);
        return new Ouverte(tache.orElse(null), tache.flatMap(t -> brouillons.trouver(compte.identifiant(), t.id())).orElse(null));
    }

    Optional<Map<String, String>> valeurs(Ouverte ouverte) {
        return Optional.ofNullable(ouverte.brouillon()).map(brouillon -> {
            Map<String, String> valeurs = new LinkedHashMap<>();
            brouillon.valeurs().forEach((nom, dites) -> valeurs.put(nom, dites.get(0)));
            return valeurs;
        });
    }

    /**
     * Held with the case, as an answer is: none comes after the answer and outlives the task.
     *
     * @return false when nothing waits for the account on that case any more
     * @throws fr.crefop.conference.socle.RefusMetier when it is too long to be kept
     */
    @Transactional
    boolean garder(Compte compte, String numero, Map<String, String> saisie) {
        if (attendue(compte, numero).isPresent()) {
            dossiers.tenirLAffaire(numero);
        }
        return attendue(compte, numero).map(tache -> {
            Map<String, List<String>> valeurs = new LinkedHashMap<>();
            duFormulaire(tache, saisie).forEach((nom, valeur) -> valeurs.put(nom, List.of(valeur)));
            brouillons.garder(compte.identifiant(), tache.id(), numero, valeurs);
            return true;
        }).orElse(false);
    }

    private static Map<String, String> duFormulaire(Tache tache, Map<String, String> saisie) {
        return tache.sorte().equals(GroupeDeTravail.REDIGER_CAHIER) ? Map.of(CAHIER, saisie.getOrDefault(CAHIER, "")) : LignesSaisies.garder(saisie);
    }

    private Optional<Tache> attendue(Compte compte, String numero) {
        return taches.surLAffaire(compte, numero).stream().filter(BrouillonDuTravail::recoit).findFirst();
    }
}
