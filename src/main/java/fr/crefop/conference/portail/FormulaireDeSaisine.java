package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.portail.saisie.CatalogueDeSaisie;
import fr.crefop.conference.portail.saisie.LectureDuFormulaire;
import fr.crefop.conference.portail.saisie.Questions;
import fr.crefop.conference.portail.saisie.Reponses;
import fr.crefop.conference.portail.saisie.Saisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** The form of a saisine, new or corrected: what serves for this person and this training, what was typed, what is put aside. */
@Component
class FormulaireDeSaisine {

    private static final String PAGE = "saisine";
    private static final String A_REVOIR = "Rien n'est encore envoyé : les questions ne sont plus les mêmes pour ce statut et cette date.";
    private static final String D_ABORD = "Ces réponses choisissent les questions : corrigez-les d'abord.";

    private final CatalogueDeSaisie catalogue;
    private final LectureDuFormulaire lecture;
    private final DepotDeSaisine depot;

    FormulaireDeSaisine(CatalogueDeSaisie catalogue, LectureDuFormulaire lecture, DepotDeSaisine depot) {
        this.catalogue = catalogue;
        this.lecture = lecture;
        this.depot = depot;
    }

    Reponses trier(MultiValueMap<String, String> valeurs) {
        return lecture.trier(valeurs);
    }

    ObjectNode lire(Reponses reponses) {
        return lecture.lire(reponses);
    }

    /** The first step: nothing else is asked before it is known for whom and for when. */
    String premieres(Saisie saisie, Model page) {
        page.addAttribute("saisie", saisie).addAttribute("sections", catalogue.premieres().sections()).addAttribute("premiere", true);
        return PAGE;
    }

    /** As far as it had come. */
    String reprendre(Reponses reponses, Model page) {
        return reponses.retenues().containsKey(Reponses.AFFICHE) ? montrer(reponses, page)
                : premieres(Saisie.refusee(reponses.retenues(), List.of(), catalogue.premieres()), page);
    }

    String montrer(Reponses reponses, Model page) {
        return montrer(reponses, List.of(), page);
    }

    /** The questions that these answers call for; refused as long as they cannot be read. */
    String questions(Reponses reponses, Model page, HttpServletResponse reponse) {
        List<Erreur> erreurs = fautesDAbord(reponses);
        if (erreurs.isEmpty()) {
            return montrer(reponses, page);
        }
        reponse.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("refus", D_ABORD);
        // Nothing but the first step was on the page.
        return reponses.retenues().containsKey(Reponses.AFFICHE) ? montrer(reponses, erreurs, page)
                : premieres(Saisie.refusee(reponses.retenues(), erreurs, catalogue.premieres()), page);
    }

    private List<Erreur> fautesDAbord(Reponses reponses) {
        Questions premieres = catalogue.premieres();
        try {
            JsonNode demande = lire(reponses).get("demande");
            depot.lire(demande);
            return List.of();
        } catch (RefusMetier refus) {
            return refus.erreurs().stream().filter(erreur -> premieres.champ(erreur.champ()).isPresent()).toList();
        }
    }

    /** Nothing leaves before the person has read what is asked, and what will not be sent. */
    String aRevoir(Reponses reponses, Model page, HttpServletResponse reponse) {
        return refuser(reponses, new RefusMetier(A_REVOIR), page, reponse, HttpStatus.BAD_REQUEST);
    }

    String refuser(Reponses reponses, RefusMetier refus, Model page, HttpServletResponse reponse, HttpStatus statut) {
        reponse.setStatus(statut.value());
        page.addAttribute("refus", refus.getMessage());
        return montrer(reponses, refus.erreurs(), page);
    }

    private String montrer(Reponses reponses, List<Erreur> erreurs, Model page) {
        page.addAttribute("saisie", Saisie.refusee(reponses.retenues(), erreurs, reponses.questions()));
        page.addAttribute("sections", reponses.questions().sections());
        page.addAttribute("reponses", reponses);
        return PAGE;
    }
}
