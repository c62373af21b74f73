package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.CompteChange;
import fr.crefop.conference.securite.Confirmations;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.GestionDesComptes.Ordre;
import fr.crefop.conference.securite.GestionDesComptes.Voulus;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.Jeton;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's accounts: who may sign in, for which groups, written to where, reporting to whom. */
@Controller
@RequestMapping("/comptes")
class ComptesController {

    private static final Map<String, Boolean> ETATS = Map.of("ouverts", true, "fermes", false);
    private static final Map<String, Ordre> ORDRES = Map.of("nom", Ordre.NOM, "organisme", Ordre.ORGANISME);

    private final GestionDesComptes gestion;
    private final Confirmations confirmations;
    private final Etapes etapes;

    ComptesController(GestionDesComptes gestion, Confirmations confirmations, Etapes etapes) {
        this.gestion = gestion;
        this.confirmations = confirmations;
        this.etapes = etapes;
    }

    @GetMapping
    String lister(@RequestParam Map<String, String> champs, Model page) {
        List<Groupe> groupes = Groupe.tous();
        RechercheChoisie recherche = RechercheChoisie.lire(champs, Stream.concat(ETATS.keySet().stream(), groupes.stream().map(Groupe::code)).toList(),
                List.copyOf(ORDRES.keySet()));
        Groupe groupe = groupes.stream().filter(g -> g.code().equals(recherche.quoi())).findFirst().orElse(null);
        page.addAttribute("recherche", recherche).addAttribute("groupes", groupes);
        page.addAttribute("comptes", gestion.chercher(new Voulus(recherche.mots().mots(), ETATS.get(recherche.quoi()), groupe,
                ORDRES.getOrDefault(recherche.tri(), Ordre.IDENTIFIANT)), recherche.page(), PageDeListe.TAILLE));
        page.addAttribute("demandes", confirmations.enAttente().size());
        return "comptes";
    }

    @GetMapping("/nouveau")
    String vierge(Model page) {
        return montrer(new SaisieDeCompte(null, null, null, null, null, null, null), null, page);
    }

    @GetMapping("/{identifiant}")
    String ouvrir(@PathVariable String identifiant, Model page) {
        Compte compte = gestion.trouver(identifiant).orElseThrow(PageIntrouvable::new).compte();
        return montrer(SaisieDeCompte.de(compte), identifiant, page);
    }

    @PostMapping
    String creer(SaisieDeCompte saisie, @RequestParam(required = false) String motDePasse, Principal admin, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        return faire(() -> gestion.creer(saisie.lire(), MotDePasse.provisoire(motDePasse, saisie.identifiant(), saisie.nom()), admin.getName()),
                new Demande(saisie, null, Objects.toString(saisie.identifiant(), ""), "est ouvert"), page, reponse, suite);
    }

    @PostMapping("/{identifiant}")
    String modifier(@PathVariable String identifiant, SaisieDeCompte saisie, @RequestParam(required = false) String etatVu, Principal admin, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        gestion.trouver(identifiant).orElseThrow(PageIntrouvable::new);
        return faire(() -> gestion.modifier(saisie.pour(identifiant).lire(),
                        avant -> etatVu == null || etatVu.equals(Jeton.empreinte(connu(avant))), admin.getName()),
                new Demande(saisie, identifiant, identifiant, "est enregistré"), page, reponse, suite);
    }

    @PostMapping("/{identifiant}/fermer")
    String fermer(@PathVariable String identifiant, Principal admin, Model page, HttpServletResponse reponse,
            RedirectAttributes suite) {
        suite.addFlashAttribute("attentes", etapes.attenduesDe(identifiant));
        suite.addFlashAttribute("ferme", identifiant);
        return faire(() -> gestion.fermer(identifiant, admin.getName()), Demande.sansFormulaire(identifiant, null), page, reponse, suite);
    }

    @PostMapping("/{identifiant}/rouvrir")
    String rouvrir(@PathVariable String identifiant, Principal admin, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        return faire(() -> gestion.rouvrir(identifiant, admin.getName()), Demande.sansFormulaire(identifiant, "est rouvert"), page, reponse, suite);
    }

    @PostMapping("/{identifiant}/mot-de-passe")
    String motDePasse(@PathVariable String identifiant, @RequestParam(required = false) String motDePasse, Principal admin,
            Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        return faire(() -> gestion.changerMotDePasse(identifiant, MotDePasse.provisoire(motDePasse, identifiant), admin.getName()),
                Demande.sansFormulaire(identifiant, "a un autre mot de passe"), page, reponse, suite);
    }

    @PostMapping("/{identifiant}/second-facteur/retirer")
    String secondFacteur(@PathVariable String identifiant, Principal admin, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        return faire(() -> gestion.retirerSecondFacteur(identifiant, admin.getName()),
                Demande.sansFormulaire(identifiant, "n'a plus de second facteur"), page, reponse, suite);
    }

    /**
     * @param saisie what was typed, given back with a refusal; null for an act without a form
     * @param ouvert the account whose page refuses; null for a new one
     * @param fait what is said of the account afterwards; null when the list says it otherwise
     */
    private record Demande(SaisieDeCompte saisie, String ouvert, String identifiant, String fait) {

        static Demande sansFormulaire(String identifiant, String fait) {
            return new Demande(null, identifiant, identifiant, fait);
        }
    }

    private String faire(Runnable acte, Demande demande, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        int attendues = confirmations.enAttentePour(demande.identifiant()).size();
        try {
            acte.run();
        } catch (CompteChange autrement) {
            RefusDit.ensuite(autrement, "compte", suite);
            suite.addAttribute("identifiant", demande.ouvert());
            return "redirect:/comptes/{identifiant}";
        } catch (RefusMetier refus) {
            RefusDit.avecSesChamps(refus, page, reponse);
            return demande.saisie() == null ? ouvrir(demande.ouvert(), page) : montrer(demande.saisie(), demande.ouvert(), page);
        }
        if (demande.fait() != null) {
            boolean aDeux = confirmations.enAttentePour(demande.identifiant()).size() > attendues;
            suite.addFlashAttribute("fait", aDeux ? "Votre demande pour le compte " + demande.identifiant() + " attend une seconde personne, à la page « Confirmations »."
                    : "Le compte " + demande.identifiant() + " " + demande.fait() + ".");
        }
        return "redirect:/comptes";
    }

    @ModelAttribute("moi")
    String moi(Principal admin) {
        return admin.getName();
    }

    /** What the page fills its form with. */
    private static String connu(Compte compte) {
        return SaisieDeCompte.de(compte).toString();
    }

    private String montrer(SaisieDeCompte saisie, String identifiant, Model page) {
        page.addAttribute("saisie", saisie);
        GestionDesComptes.CompteTenu tenu = identifiant == null ? null : gestion.trouver(identifiant).orElseThrow(PageIntrouvable::new);
        page.addAttribute("tenu", tenu).addAttribute("connu", tenu == null ? null : connu(tenu.compte()));
        page.addAttribute("attentes", identifiant == null ? List.of() : etapes.attenduesDe(identifiant));
        page.addAttribute("demandes", identifiant == null ? List.of() : confirmations.enAttentePour(identifiant));
        page.addAttribute("groupes", Groupe.tous());
        page.addAttribute("organismes", Organisme.tous());
        page.addAttribute("responsables", gestion.tous().stream().filter(GestionDesComptes.CompteTenu::actif)
                .map(GestionDesComptes.CompteTenu::compte).filter(compte -> !compte.identifiant().equals(identifiant)).toList());
        return "compte";
    }
}
