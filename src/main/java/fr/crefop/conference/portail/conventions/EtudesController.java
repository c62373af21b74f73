package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.ModelesEnEtude;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.indicateurs.EtudeDUneCombinaison;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.portail.modeles.QuiEcritLeModele;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Thematic studies: nothing personal in them, so everyone signed in reads them all. */
@Controller
@RequestMapping("/etudes")
class EtudesController {

    private final Etudes etudes;
    private final Scrutins scrutins;
    private final Mandats mandats;
    private final Etapes etapes;
    private final ModelesEnEtude modeles;
    private final Modeles bibliotheque;
    private final QuiEcritLeModele redaction;
    private final Journal journal;
    private final Comptes comptes;
    private final Droits droits;
    private final EtudeDUneCombinaison combinaisons;

    EtudesController(Etudes etudes, Scrutins scrutins, Mandats mandats, Etapes etapes,
            ModelesEnEtude modeles, Modeles bibliotheque, QuiEcritLeModele redaction, Journal journal, Comptes comptes, Droits droits,
            EtudeDUneCombinaison combinaisons) {
        this.etudes = etudes;
        this.scrutins = scrutins;
        this.mandats = mandats;
        this.etapes = etapes;
        this.modeles = modeles;
        this.bibliotheque = bibliotheque;
        this.redaction = redaction;
        this.journal = journal;
        this.comptes = comptes;
        this.droits = droits;
        this.combinaisons = combinaisons;
    }

    @GetMapping
    String liste(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche);
        page.addAttribute("etudes", etudes.page(recherche.page(), PageDeListe.TAILLE));
        page.addAttribute("depose", droits.permet(principal.getName(), "demander-une-etude"));
        return "etudes";
    }

    @GetMapping("/{numero:" + Affaire.Etude.MOTIF + "}")
    String etude(@PathVariable String numero, Principal principal, Model page) {
        Etude etude = etudes.une(numero).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("etude", etude);
        page.addAttribute("ecritLeModele", redaction.ecrit(etude, principal.getName()));
        page.addAttribute("scrutins", scrutins.du(numero));
        mandats.du(numero).ifPresent(mandat -> {
            page.addAttribute("mandat", mandat);
            page.addAttribute("rapporteur", nom(mandat.rapporteur()));
            page.addAttribute("membres", mandat.membres().stream()
                    .map(m -> nom(m.compte()) + (m.adHoc() ? " (pour cette étude seulement)" : "")).toList());
        });
        modeles.projet(numero).or(() -> Optional.ofNullable(etude.modele()).flatMap(bibliotheque::parNumero))
                .ifPresent(modele -> page.addAttribute("modele", modele));
        page.addAttribute("attendues", etapes.du(numero).stream().filter(etape -> etape.faitLe() == null).toList());
        page.addAttribute("actes", ActesLus.de(journal.du(numero), comptes));
        return "etude";
    }

    /** @param combinaison key of one that the indicators propose; the person reads what is written for her, and changes it */
    @GetMapping("/nouvelle")
    String vierge(@RequestParam(defaultValue = "") String combinaison, Principal principal, Model page) {
        if (!combinaison.isBlank()) {
            EtudeDUneCombinaison.Redaction redaction = combinaisons.rediger(combinaison, principal.getName())
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            page.addAttribute("titre", redaction.titre());
            page.addAttribute("probleme", redaction.probleme());
        }
        return "etude-saisie";
    }

    @PostMapping("/nouvelle")
    String deposer(@RequestParam(defaultValue = "") String titre, @RequestParam(defaultValue = "") String probleme,
            Principal principal, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        Origine origine = origine(principal).orElseThrow();
        try {
            String structure = comptes.trouver(principal.getName()).map(Compte::structure).orElse(null);
            String numero = etudes.deposer(titre, probleme, origine, principal.getName(), structure);
            suite.addFlashAttribute("fait", "L'étude est demandée : le secrétariat permanent la vérifie.");
            return "redirect:/etudes/" + numero;
        } catch (RefusMetier refus) {
            return refuser(titre, probleme, refus, page, reponse);
        }
    }

    private static String refuser(String titre, String probleme, RefusMetier refus, Model page, HttpServletResponse reponse) {
        RefusDit.avecSesChamps(refus, page, reponse);
        page.addAttribute("messages", refus.erreurs().stream().filter(erreur -> erreur.champ() != null)
                .collect(Collectors.toMap(RefusMetier.Erreur::champ, RefusMetier.Erreur::message)));
        page.addAttribute("titre", titre);
        page.addAttribute("probleme", probleme);
        return "etude-saisie";
    }

    private String nom(String compte) {
        return comptes.trouver(compte).map(c -> c.structure() == null ? c.nom() : c.nom() + ", " + c.structure()).orElse(compte);
    }

    private Optional<Origine> origine(Principal principal) {
        return comptes.trouver(principal.getName()).flatMap(QuiDemande::origine);
    }
}
