package fr.crefop.conference.portail;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.RefusMetier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rapporteur has begun to write on the working page: kept with the task that waits for them there, and gone with it. */
@Service
class BrouillonDuTravail {

    private static final Set<String> DU_GROUPE = Set.of(GroupeDeTravail.REDIGER_CAHIER, GroupeDeTravail.PROPOSER_SOLUTION);

    private final TachesAFaire taches;
    private final Affaires affaires;
    private final BrouillonsDesTaches brouillons;

    BrouillonDuTravail(TachesAFaire taches, Affaires affaires, BrouillonsDesTaches brouillons) {
        this.taches = taches;
        this.affaires = affaires;
        this.brouillons = brouillons;
    }

    /** One form of the page, by its fields; the first of them tells whether the form was sent. */
    enum Feuille {
        CAHIER(List.of("cahierDesCharges")),
        PROPOSITION(LignesSaisies.CHAMPS_DU_FORMULAIRE),
        SCENARIO(List.of("nom", "exclure", "convention", "cle1", "valeur1", "cle2", "valeur2", "cle3", "valeur3")),
        AVIS(List.of("question", "acteur"));

        private final List<String> champs;

        Feuille(List<String> champs) {
            this.champs = champs;
        }

        private Map<String, List<String>> dans(Map<String, List<String>> valeurs) {
            Map<String, List<String>> siennes = new LinkedHashMap<>();
            champs.stream().filter(valeurs::containsKey).forEach(champ -> siennes.put(champ, valeurs.get(champ)));
            return this == PROPOSITION ? LignesSaisies.sansLignesVides(siennes) : siennes;
        }
    }

    /** Whether a task is answered on the working page of its case. */
    static boolean recoit(Tache tache) {
        return DU_GROUPE.contains(tache.sorte());
    }

    /** @param tache null when nothing waits for the account; {@code brouillon} null when it has begun nothing */
    record Ouverte(Tache tache, Brouillon brouillon) {

        /** What a page that is shown now reads of it. */
        Repere repere() {
            return Repere.nouveau(brouillon == null ? 0 : brouillon.version());
        }

        /** What was begun of a form; empty when nothing was. */
        Map<String, List<String>> de(Feuille feuille) {
            return brouillon == null ? Map.of() : feuille.dans(brouillon.valeurs());
        }
    }

    Ouverte ouverte(Compte compte, String numero) {
        Optional<Tache> tache = attendue(compte, numero);
        return new Ouverte(tache.orElse(null), tache.flatMap(t -> brouillons.trouver(compte.identifiant(), t.id())).orElse(null));
    }

    /**
     * Held with the case, as an answer is: none comes after the answer and outlives the task. A form that is not sent is kept as it was.
     *
     * @return what the page has read from now on; empty when nothing waits for the account on that case any more
     * @throws fr.crefop.conference.brouillons.BrouillonChangeAilleurs when something else stands there than what the page had read
     * @throws fr.crefop.conference.socle.RefusMetier when it is too long to be kept
     */
    @Transactional
    Optional<Repere> garder(Compte compte, String numero, Map<String, List<String>> saisie) {
        return changer(compte, numero, Repere.choisi(premier(saisie, Repere.AUTRE), premier(saisie, Repere.CHAMP)), feuille -> saisie.containsKey(feuille.champs.get(0)) ? feuille.dans(saisie) : null);
    }

    /** The same before an answer is tried; what cannot be kept is left: the answer itself tells what is wrong with it. */
    @Transactional
    void garderSiPossible(Compte compte, String numero, Map<String, String> saisie) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        saisie.forEach((champ, valeur) -> valeurs.put(champ, List.of(valeur)));
        try {
            garder(compte, numero, valeurs);
        } catch (RefusMetier nonGarde) {
            return;
        }
    }

    /** What was begun of it has been done. */
    @Transactional
    void oublier(Compte compte, String numero, Feuille faite) {
        changer(compte, numero, null, feuille -> feuille == faite ? Map.of() : null);
    }

    /** What was begun beside the answer that was given goes on with the task that comes next. */
    @Transactional
    void reprendre(Compte compte, String numero, Ouverte avant) {
        changer(compte, numero, null, feuille -> feuille == Feuille.SCENARIO || feuille == Feuille.AVIS ? avant.de(feuille) : null);
    }

    /**
     * @param lu null for who is held to no reading
     * @param nouvelles null for a form that stays as it is
     */
    private Optional<Repere> changer(Compte compte, String numero, Repere lu, Function<Feuille, Map<String, List<String>>> nouvelles) {
        if (attendue(compte, numero).isPresent()) {
            affaires.tenir(numero);
        }
        Ouverte ouverte = ouverte(compte, numero);
        if (ouverte.tache() == null) {
            return Optional.empty();
        }
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        for (Feuille feuille : Feuille.values()) {
            Map<String, List<String>> siennes = nouvelles.apply(feuille);
            valeurs.putAll(siennes == null ? ouverte.de(feuille) : siennes);
        }
        return Optional.of(brouillons.garder(compte.identifiant(), ouverte.tache().id(), numero, valeurs, lu));
    }

    private static String premier(Map<String, List<String>> saisie, String champ) {
        return saisie.getOrDefault(champ, List.of()).stream().findFirst().orElse(null);
    }

    private Optional<Tache> attendue(Compte compte, String numero) {
        return taches.surLAffaire(compte, numero).stream().filter(BrouillonDuTravail::recoit).findFirst();
    }
}
