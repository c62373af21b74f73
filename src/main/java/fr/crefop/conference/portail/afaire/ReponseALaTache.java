package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.formulaires.EnHtml;
import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.processus.FormulairesDesTaches;
import fr.crefop.conference.processus.Guichet;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An answer on its way: complete, asked again when nobody can undo it, then handed over by the one way in. */
@Component
class ReponseALaTache {

    private final FormulaireDeTache formulaires;
    private final FormulairesDesTaches reponses;
    private final Guichet guichet;
    private final TachesAFaire taches;

    ReponseALaTache(FormulaireDeTache formulaires, FormulairesDesTaches reponses, Guichet guichet, TachesAFaire taches) {
        this.formulaires = formulaires;
        this.reponses = reponses;
        this.guichet = guichet;
        this.taches = taches;
    }

    /**
     * What the answer does that cannot be undone, as HTML; empty when it can. The answer was tried by then.
     *
     * @throws RefusMetier naming all that is missing, or what the procedure refuses
     */
    Optional<String> aConfirmer(Compte compte, Tache tache, FormulaireRempli rempli, String lu) {
        FautesDeReponse.exigerComplete(rempli);
        Optional<String> consequence = reponses.consequence(tache, formulaires.vueRelue(compte, tache), rempli.reponses());
        if (consequence.isPresent()) {
            guichet.essayer(compte, tache, rempli.reponses(), lu);
        }
        return consequence.map(EnHtml::de);
    }

    /** @throws RefusMetier as {@link #aConfirmer} does */
    String donner(Compte compte, Tache tache, FormulaireRempli rempli, String lu) {
        FautesDeReponse.exigerComplete(rempli);
        guichet.repondre(compte, tache, rempli.reponses(), lu);
        return reponses.faite(tache) + " (" + tache.numero() + ")";
    }

    /** Where to go on: the next task of the same kind. */
    Optional<Tache> suivante(Compte compte, Tache faite) {
        return taches.suivante(compte, faite.sorte(), faite.id());
    }
}
