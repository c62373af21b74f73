package fr.crefop.conference.portail.afaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.portail.formulaires.Composant.Question;
import fr.crefop.conference.portail.formulaires.Formulaire;
import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.portail.formulaires.LecteurDeFormulaire;
import fr.crefop.conference.processus.FormulairesDesTaches;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of a task with what it shows and what was typed. */
@Component
class FormulaireDeTache {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormulairesDesTaches formulaires;

    FormulaireDeTache(FormulairesDesTaches formulaires) {
        this.formulaires = formulaires;
    }

    /** To be shown: what the account reads, it answers on. */
    FormulaireRempli montrer(Compte compte, Tache tache, Map<String, String> saisie) {
        Formulaire formulaire = LecteurDeFormulaire.lire(formulaires.formulaire(compte, tache));
        return new FormulaireRempli(formulaire, vue(formulaires.lire(compte, tache)), retenir(formulaire, saisie));
    }

    String lecture(Compte compte, Tache tache) {
        return formulaires.lecture(compte, tache);
    }

    /** To be answered: nothing is read anew. */
    FormulaireRempli remplir(Compte compte, Tache tache, Map<String, String> saisie) {
        Formulaire formulaire = LecteurDeFormulaire.lire(formulaires.formulaire(compte, tache));
        return new FormulaireRempli(formulaire, vueRelue(compte, tache), retenir(formulaire, saisie));
    }

    Map<String, Object> vueRelue(Compte compte, Tache tache) {
        return vue(formulaires.relire(compte, tache));
    }

    /** What was typed in the questions of the form, and nothing else. */
    Map<String, String> saisie(Compte compte, Tache tache, Map<String, String> valeurs) {
        return retenir(LecteurDeFormulaire.lire(formulaires.formulaire(compte, tache)), valeurs);
    }

    private static Map<String, String> retenir(Formulaire formulaire, Map<String, String> valeurs) {
        Map<String, String> retenues = new LinkedHashMap<>();
        formulaire.questions().map(Question::cle).filter(valeurs::containsKey).forEach(cle -> retenues.put(cle, valeurs.get(cle)));
        return retenues;
    }

    private static Map<String, Object> vue(String texte) {
        try {
            return JSON.readValue(texte, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vue illisible", e);
        }
    }
}
