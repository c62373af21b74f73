package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.processus.demonstration.Guide;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;

/** People at their pages: they find what waits for them, answer it, confirm it. No Tasklist. */
abstract class AvecTachesDuPortail extends AvecApi {

    private static final Pattern LIGNE = Pattern.compile("<a href=\"/a-faire/([0-9A-Za-z-]+)\">([^<]*)</a>");

    @Autowired Guide guide;

    /** The case of the README, of today, for somebody of that first name. */
    String saisirAujourdHui(String prenom) throws IOException {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.putObject("identite").put("nom", "Essai").put("prenom", prenom);
        saisine.set("demande", Saisines.JSON.readTree(Path.of("docs", "demande.json").toFile()));
        return numero(poster(programme("conseiller"), saisine.toString()));
    }

    /** The identifier of the task as the list of that account shows it, found by the number. */
    static String tache(Visiteur visiteur, String numero, String debutDuLibelle) {
        HttpResponse<String> liste = visiteur.ouvrir("/a-faire?q=" + numero);
        assertThat(liste.statusCode()).as(liste.body()).isEqualTo(200);
        Matcher ligne = LIGNE.matcher(liste.body());
        while (ligne.find()) {
            if (ligne.group(2).replace("&#39;", "'").startsWith(debutDuLibelle)) {
                return ligne.group(1);
            }
        }
        throw new AssertionError(debutDuLibelle + " n'attend pas ce compte pour " + numero + " : " + liste.body());
    }

    /** Answers and, where the page asks it, confirms; reads where that led. */
    HttpResponse<String> repondre(String compte, String numero, String debutDuLibelle, Map<String, String> reponses) {
        Visiteur visiteur = personne(compte);
        String tache = tache(visiteur, numero, debutDuLibelle);
        assertThat(visiteur.ouvrir("/a-faire/" + tache).statusCode()).isEqualTo(200);
        HttpResponse<String> suite = envoyer(visiteur, tache, "repondre", reponses);
        if (suite.statusCode() == 200) {
            assertThat(suite.body()).contains("Confirmer votre réponse");
            suite = envoyer(visiteur, tache, "confirmer", Formulaires.rempli(suite.body()));
        }
        assertThat(suite.statusCode()).as(suite.body()).isEqualTo(302);
        guide.continuer(numero);
        return visiteur.ouvrir(suite.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""));
    }

    static HttpResponse<String> envoyer(Visiteur visiteur, String tache, String action, Map<String, String> reponses) {
        Map<String, String> tout = new LinkedHashMap<>(reponses);
        tout.put("action", action);
        return visiteur.envoyerFormulaire("/a-faire/" + tache, Formulaires.encoder(tout));
    }

    HttpResponse<String> voter(String compte, String numero, String choix, String commentaire) {
        return repondre(compte, numero, "Voter", Map.of("choix", choix, "commentaire", commentaire));
    }
}
