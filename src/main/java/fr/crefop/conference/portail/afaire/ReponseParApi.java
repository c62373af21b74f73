package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.portail.ProblemeDit;
import fr.crefop.conference.portail.envois.Versions;
import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.processus.FormulairesDesTaches;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TypeDeProbleme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task read and answered by a program: the same form, the same checks and the same way in as the page's. */
@Component
class ReponseParApi {

    private final TachesAFaire taches;
    private final FormulaireDeTache formulaires;
    private final FormulairesDesTaches consequences;
    private final ReponseALaTache reponses;
    private final Affaires affaires;
    private final Versions versions;

    ReponseParApi(TachesAFaire taches, FormulaireDeTache formulaires, FormulairesDesTaches consequences, ReponseALaTache reponses, Affaires affaires,
            Versions versions) {
        this.taches = taches;
        this.formulaires = formulaires;
        this.consequences = consequences;
        this.reponses = reponses;
        this.affaires = affaires;
        this.versions = versions;
    }

    /** @param version of what decides, for the header {@code ETag} */
    record Lue(Tache tache, FormulaireRempli formulaire, Map<String, Object> vue, String version) {}

    /** What the account reads, it answers on. */
    @Transactional
    Lue lire(Compte compte, String id) {
        Tache tache = exiger(compte, id);
        FormulaireRempli formulaire = formulaires.montrer(compte, tache, Map.of());
        return new Lue(tache, formulaire, formulaires.vueRelue(compte, tache), version(compte, tache));
    }

    /**
     * All of it or nothing: the case is held from the first look on.
     *
     * @param siInchangee the header {@code If-Match}; null: the account is held to what it last read of the task, as at its page
     * @throws ProblemeDit when it is no such task any more, when something that decides has changed, or when what cannot be undone is not confirmed
     */
    @Transactional
    TacheVue.Faite repondre(Compte compte, String id, ReponseRecue recue, String siInchangee) {
        affaires.tenir(exiger(compte, id).numero());
        Tache tache = exiger(compte, id);
        String lu = null;
        if (siInchangee != null) {
            formulaires.montrer(compte, tache, Map.of());
            Versions.exiger(siInchangee, version(compte, tache), "Ce qui décide de cette tâche");
            lu = formulaires.lecture(compte, tache);
        }
        FormulaireRempli rempli = formulaires.remplir(compte, tache, recue.reponses());
        recue.exigerPosees(rempli);
        try {
            if (!recue.confirmer()) {
                exigerQuElleSeReprenne(tache, formulaires.vueRelue(compte, tache), rempli);
            }
            return new TacheVue.Faite(reponses.donner(compte, tache, rempli, lu), tache.numero());
        } catch (RefusMetier refus) {
            throw parChemin(refus);
        }
    }

    private void exigerQuElleSeReprenne(Tache tache, Map<String, Object> vue, FormulaireRempli rempli) {
        FautesDeReponse.exigerComplete(rempli);
        Optional<String> consequence = consequences.consequence(tache, vue, rempli.reponses());
        consequence.ifPresent(dite -> {
            throw new ProblemeDit(TypeDeProbleme.CONFIRMATION_ATTENDUE, TacheVue.tel(dite.strip()));
        });
    }

    private Tache exiger(Compte compte, String id) {
        return taches.trouver(compte, id).orElseThrow(() -> new ProblemeDit(TypeDeProbleme.TACHE_INTROUVABLE,
                "Aucune tâche de cet identifiant ne vous attend : elle a reçu une réponse, son échéance est passée, ou elle attend quelqu'un d'autre."));
    }

    private String version(Compte compte, Tache tache) {
        return versions.de(List.of(tache.id(), String.valueOf(formulaires.lecture(compte, tache))));
    }

    /** As a program sent them. */
    private static RefusMetier parChemin(RefusMetier refus) {
        return new RefusMetier(refus.getMessage(), refus.erreurs().stream()
                .map(faute -> new Erreur(faute.champ() == null || faute.champ().isEmpty() ? "" : "reponses." + faute.champ(), faute.valeur(), faute.message())).toList());
    }
}
