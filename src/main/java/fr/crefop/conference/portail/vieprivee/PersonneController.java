package fr.crefop.conference.portail.vieprivee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.decisions.DonneesImprimees;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Limitations;
import fr.crefop.conference.dossier.MemePersonne;
import fr.crefop.conference.dossier.RectificationDIdentite;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import fr.crefop.conference.vieprivee.DonneesTenues;
import fr.crefop.conference.vieprivee.DonneesTenues.Donnees;
import fr.crefop.conference.vieprivee.Effacement;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person of a case may ask, done by the secretariat: all that is held on her, its limitation, its erasure. */
@Controller
@RequestMapping("/dossiers/{numero}/personne")
class PersonneController {

    private final Dossiers dossiers;
    private final MemePersonne personnes;
    private final RectificationDIdentite rectification;
    private final Limitations limitations;
    private final DonneesTenues donnees;
    private final DonneesImprimees impression;
    private final Effacement effacement;
    private final Comptes comptes;
    private final AccesAuxDossiers acces;
    private final ObjectMapper json;

    PersonneController(Dossiers dossiers, MemePersonne personnes, RectificationDIdentite rectification, Limitations limitations,
            DonneesTenues donnees, DonneesImprimees impression, Effacement effacement, Comptes comptes, AccesAuxDossiers acces, ObjectMapper json) {
        this.dossiers = dossiers;
        this.personnes = personnes;
        this.rectification = rectification;
        this.limitations = limitations;
        this.donnees = donnees;
        this.impression = impression;
        this.effacement = effacement;
        this.comptes = comptes;
        this.acces = acces;
        this.json = json;
    }

    @GetMapping
    String montrer(@PathVariable String numero, Principal principal, Model page) {
        page.addAttribute("dossier", exiger(numero, principal));
        page.addAttribute("siens", personnes.dossiersDe(numero));
        page.addAttribute("limitation", limitations.enVigueur(numero).orElse(null));
        return "personne";
    }

    @GetMapping(path = "/donnees.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> enJson(@PathVariable String numero, Principal principal) throws JsonProcessingException {
        exiger(numero, principal);
        Donnees tenues = donnees.de(numero, principal.getName());
        ObjectNode racine = json.createObjectNode().put("personne", tenues.personne()).put("le", tenues.le().toString());
        ObjectNode tous = racine.putObject("dossiers");
        for (Map.Entry<String, Map<String, List<String>>> dossier : tenues.dossiers().entrySet()) {
            ObjectNode titres = tous.putObject(dossier.getKey());
            for (Map.Entry<String, List<String>> titre : dossier.getValue().entrySet()) {
                ArrayNode lignes = titres.putArray(titre.getKey());
                for (String ligne : titre.getValue()) {
                    lignes.add(json.readTree(ligne));
                }
            }
        }
        return fichier(MediaType.APPLICATION_JSON, "donnees-" + numero + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(racine));
    }

    @GetMapping(path = "/donnees.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> enPdf(@PathVariable String numero, Principal principal) {
        exiger(numero, principal);
        Donnees tenues = donnees.de(numero, principal.getName());
        return fichier(MediaType.APPLICATION_PDF, "donnees-" + numero + ".pdf",
                impression.imprimer(tenues.personne(), tenues.le(), tenues.dossiers()));
    }

    @PostMapping("/rectification")
    String rectifier(@PathVariable String numero, @RequestParam(required = false) String nom, @RequestParam(required = false) String prenom,
            Principal principal, RedirectAttributes suite) {
        exiger(numero, principal);
        return faire(numero, suite, "Les noms de la personne sont rectifiés.", () -> rectification.rectifier(numero, nom, prenom, principal.getName()));
    }

    @PostMapping("/limitation")
    String limiter(@PathVariable String numero, @RequestParam(required = false) String motif, Principal principal, RedirectAttributes suite) {
        exiger(numero, principal);
        suite.addFlashAttribute("motifSaisi", motif);
        return faire(numero, suite, "Le dossier est limité : vous seuls, au secrétariat, le voyez, et rien ne s'y fait.", () -> limitations.poser(numero,
                TexteLibre.exiger("motif", motif, "Le dossier n'est pas limité : dites ce que la personne conteste ou demande."), principal.getName()));
    }

    @PostMapping("/limitation/levee")
    String lever(@PathVariable String numero, Principal principal, RedirectAttributes suite) {
        exiger(numero, principal);
        return faire(numero, suite, "La limitation est levée : le dossier reprend où il en était.", () -> limitations.lever(numero, principal.getName()));
    }

    @PostMapping("/effacement")
    String effacer(@PathVariable String numero, @RequestParam(required = false) String confirmation, Principal principal, RedirectAttributes suite) {
        exiger(numero, principal);
        boolean[] efface = {false};
        String page = faire(numero, suite, "Le dossier " + numero + " est anonymisé : il n'en reste que des montants et des mois.", () -> {
            if (!"oui".equals(confirmation)) {
                throw new RefusMetier("Rien n'est effacé : cochez la case pour confirmer. Ce qui est effacé ne revient pas.");
            }
            effacement.effacer(numero, principal.getName());
            efface[0] = true;
        });
        return efface[0] ? "redirect:/" : page;
    }

    private Dossier exiger(String numero, Principal principal) {
        return comptes.trouver(principal.getName()).filter(compte -> acces.peutVoir(compte, numero))
                .flatMap(compte -> dossiers.trouver(numero)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String faire(String numero, RedirectAttributes suite, String fait, Runnable acte) {
        try {
            acte.run();
            suite.addFlashAttribute("fait", fait);
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, suite);
        }
        return "redirect:/dossiers/" + numero + "/personne";
    }

    private static ResponseEntity<byte[]> fichier(MediaType type, String nom, byte[] contenu) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(nom).build().toString()).body(contenu);
    }
}
