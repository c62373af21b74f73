package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.portail.saisie.CatalogueDeSaisie;
import fr.crefop.conference.portail.saisie.Etape;
import fr.crefop.conference.portail.saisie.LectureDuFormulaire;
import fr.crefop.conference.portail.saisie.Questions;
import fr.crefop.conference.portail.saisie.Recapitulatif;
import fr.crefop.conference.portail.saisie.Reponses;
import fr.crefop.conference.portail.saisie.Saisie;
import fr.crefop.conference.portail.saisie.TauxDeTva;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** The form of a saisine, new or corrected, in steps: what serves for this person and this training, what was typed, what is put aside, the plan beside. */
@Component
class FormulaireDeSaisine {

    private static final String PAGE = "saisine";
    private static final String A_REVOIR = "Rien n'est encore envoyé : les questions ne sont plus les mêmes pour ce statut et cette date.";
    private static final String D_ABORD = "Ces réponses choisissent les questions : corrigez-les d'abord.";
    private static final String DEPOT = "demande.dateDepot";

    private final CatalogueDeSaisie catalogue;
    private final LectureDuFormulaire lecture;
    private final DepotDeSaisine depot;
    private final Clock horloge;

    FormulaireDeSaisine(CatalogueDeSaisie catalogue, LectureDuFormulaire lecture, DepotDeSaisine depot, Clock horloge) {
        this.catalogue = catalogue;
        this.lecture = lecture;
        this.depot = depot;
        this.horloge = horloge;
    }

    Reponses trier(MultiValueMap<String, String> valeurs) {
        return lecture.trier(valeurs);
    }

    ObjectNode lire(Reponses reponses) {
        return lecture.lire(reponses);
    }

    /** What is typed here otherwise than there, to be read; of each, without what is put aside. */
    List<Recapitulatif.Ligne> autrement(MultiValueMap<String, String> valeurs, MultiValueMap<String, String> autres) {
        return Recapitulatif.autrement(catalogue.toutes(), trier(valeurs).retenues(), trier(autres).retenues());
    }

    /** The first step: nothing else is asked before it is known for whom and for when. */
    String premieres(Saisie saisie, Model page) {
        page.addAttribute("saisie", saisie).addAttribute("premiere", true);
        decouper(catalogue.premieres(), null, page);
        return PAGE;
    }

    /** As far as it had come. */
    String reprendre(Reponses reponses, Model page) {
        return reponses.retenues().containsKey(Reponses.AFFICHE) ? montrer(reponses, page)
                : premieres(Saisie.refusee(reponses.retenues(), List.of(), catalogue.premieres()), page);
    }

    String montrer(Reponses reponses, Model page) {
        return montrer(reponses, List.of(), vue(reponses), page);
    }

    /** At that step, or at the first when there is none such. */
    String aller(Reponses reponses, String etape, Model page, HttpServletResponse reponse) {
        return Etape.VERIFIER.equals(etape) ? verifier(reponses, page, reponse) : montrer(reponses, List.of(), etape, page);
    }

    /** The questions that these answers call for; refused as long as they cannot be read. */
    String questions(Reponses reponses, Model page, HttpServletResponse reponse) {
        List<Erreur> erreurs = fautesDAbord(reponses);
        boolean commencee = reponses.retenues().containsKey(Reponses.AFFICHE);
        if (erreurs.isEmpty()) {
            if (!commencee && reponses.retenues().getFirst(DEPOT) == null) {
                // Sent when it is complete, most are: today unless somebody says otherwise.
                reponses.retenues().set(DEPOT, DateSaisie.ecrire(LocalDate.now(horloge)));
            }
            return montrer(reponses, page);
        }
        reponse.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("refus", D_ABORD);
        // Nothing but the first step was on the page.
        return commencee ? montrer(reponses, erreurs, vue(reponses), page)
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

    /** The plan alone, for the page's script, as one types. */
    String apercu(Reponses reponses, Model page) {
        page.addAttribute("apercu", apercu(reponses, Etape.de(reponses.questions())));
        return "fragments/apercu :: apercu";
    }

    private ApercuDuPlan apercu(Reponses reponses, List<Etape> etapes) {
        try {
            return ApercuDuPlan.de(depot.simuler(lire(reponses).get("demande")), reponses.questions(), etapes);
        } catch (RefusMetier refus) {
            return ApercuDuPlan.de(refus, reponses.questions(), etapes);
        }
    }

    /** The last step: what was typed, and the whole plan as far as it can be computed. */
    String verifier(Reponses reponses, Model page, HttpServletResponse reponse) {
        JsonNode demande = lire(reponses).get("demande");
        try {
            PagesDuPlan.expliquer(depot.simuler(demande), depot.lire(demande), page);
            page.addAttribute("modeles", depot.modeles(demande));
            return montrer(reponses, List.of(), Etape.VERIFIER, page);
        } catch (RefusMetier refus) {
            return refuser(reponses, refus, page, reponse, HttpStatus.BAD_REQUEST);
        }
    }

    /** Nothing leaves before the person has read what is asked, and what will not be sent. */
    String aRevoir(Reponses reponses, Model page, HttpServletResponse reponse) {
        return refuser(reponses, new RefusMetier(A_REVOIR), page, reponse, HttpStatus.BAD_REQUEST);
    }

    String refuser(Reponses reponses, RefusMetier refus, Model page, HttpServletResponse reponse, HttpStatus statut) {
        reponse.setStatus(statut.value());
        page.addAttribute("refus", refus.getMessage());
        return montrer(reponses, refus.erreurs(), Etape.VERIFIER, page);
    }

    private String montrer(Reponses reponses, List<Erreur> erreurs, String etape, Model page) {
        Saisie saisie = Saisie.refusee(reponses.retenues(), erreurs, reponses.questions());
        page.addAttribute("saisie", saisie);
        page.addAttribute("reponses", reponses);
        List<Etape> etapes = decouper(reponses.questions(), etape, page);
        page.addAttribute("recapitulatif", Recapitulatif.de(etapes, reponses.retenues()));
        // At the last step the whole plan is there already.
        page.addAttribute("apercu", page.getAttribute("plan") instanceof PlanDeFinancement plan ? ApercuDuPlan.de(plan, reponses.questions(), etapes)
                : apercu(reponses, etapes));
        return PAGE;
    }

    private static List<Etape> decouper(Questions questions, String vue, Model page) {
        List<Etape> etapes = Etape.de(questions);
        page.addAttribute("etapes", etapes).addAttribute("vue", Etape.vue(etapes, vue)).addAttribute("tauxDeTva", TauxDeTva.values());
        return etapes;
    }

    private static String vue(Reponses reponses) {
        return reponses.retenues().getFirst(Etape.VUE);
    }
}
