package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.portail.BrouillonDuTravail.Feuille;
import fr.crefop.conference.portail.suivi.EtatDit;
import fr.crefop.conference.portail.suivi.MontageDuPlan;
import fr.crefop.conference.processus.FormulairesDesTaches;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Conduite;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The one page where a group works: mandate, plan, answers of the funders, scenarios, advices, proposal, and what is left always in
 * sight. Whoever sees the case whole reads it; who leads the group acts on it.
 */
@Component
public class PageDuTravail {

    /** A part of the page, by the anchor that leads to it. */
    enum Partie { MANDAT, SCENARIOS, AVIS, PROPOSITION;

        String ancre() {
            return name().toLowerCase();
        }
    }

    private final AccesAuxDossiers acces;
    private final ConsultationDesDossiers dossiers;
    private final Conduite conduite;
    private final BrouillonDuTravail brouillons;
    private final ScenariosDuTravail scenarios;
    private final AvisDuTravail avis;
    private final PropositionDuTravail proposition;
    private final FormulairesDesTaches formulaires;
    private final Clock horloge;

    PageDuTravail(AccesAuxDossiers acces, ConsultationDesDossiers dossiers, Conduite conduite, BrouillonDuTravail brouillons,
            ScenariosDuTravail scenarios, AvisDuTravail avis, PropositionDuTravail proposition, FormulairesDesTaches formulaires,
            Clock horloge) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.conduite = conduite;
        this.brouillons = brouillons;
        this.scenarios = scenarios;
        this.avis = avis;
        this.proposition = proposition;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    void exigerLeDossier(String numero, Compte compte) {
        if (!acces.voitTout(compte, numero)) {
            throw new PageIntrouvable();
        }
    }

    void exigerLaConduite(String numero, Compte compte) {
        exigerLeDossier(numero, compte);
        if (!conduite.appartientA(compte.identifiant(), numero)) {
            throw new PageIntrouvable();
        }
    }

    /** Whether what the group was asked is answered already, from another tab or by who stands in. Who never led it is no matter of this. */
    boolean dejaRepondu(String numero, Compte compte) {
        exigerLeDossier(numero, compte);
        return conduite.estOuFutA(compte.identifiant(), numero) && !conduite.appartientA(compte.identifiant(), numero);
    }

    /** Nothing is awaited there any more; whoever wrote long finds it again. */
    String close(Map<String, String> saisie, Model page, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        page.addAttribute("textes", saisie.entrySet().stream().filter(champ -> !"_csrf".equals(champ.getKey())).map(Map.Entry::getValue)
                .filter(texte -> texte.strip().contains(" ")).toList());
        return "tache-close";
    }

    DossierVue dossier(String numero, Compte compte) {
        return dossiers.trouver(numero, compte.identifiant()).orElseThrow(PageIntrouvable::new);
    }

    /** With what was typed, and with what the page had read of the draft: somebody else's is not written over for that. */
    Model tape(Map<String, String> saisie, Model page) {
        Repere lu = Repere.lire(saisie.get(Repere.CHAMP));
        if (lu != null) {
            page.addAttribute(Repere.CHAMP, lu);
        }
        return page.addAttribute(PropositionDuTravail.SAISIE, saisie);
    }

    String montrer(String numero, Compte compte, Model page) {
        exigerLeDossier(numero, compte);
        DossierVue dossier = dossier(numero, compte);
        boolean conduit = conduite.appartientA(compte.identifiant(), numero);
        page.addAttribute("numero", numero).addAttribute("dossier", dossier).addAttribute("conduit", conduit)
                .addAttribute("sansPlan", EtatDit.de(dossier, LocalDate.now(horloge)).sansPlan());
        if (dossier.plan() != null) {
            page.addAttribute("plan", dossier.plan()).addAttribute("enTrois", MontageDuPlan.de(dossier));
        }
        proposition.resumer(dossier, page);
        BrouillonDuTravail.Ouverte ouverte = conduit ? brouillons.ouverte(compte, numero) : new BrouillonDuTravail.Ouverte(null, null);
        scenarios.poser(numero, conduit, ouverte.de(Feuille.SCENARIO), page);
        avis.poser(numero, compte, conduit, ouverte.de(Feuille.AVIS), page);
        if (conduit) {
            page.addAttribute("tache", ouverte.tache()).addAttribute("brouillon", ouverte.brouillon());
            if (!page.containsAttribute(Repere.CHAMP)) {
                page.addAttribute(Repere.CHAMP, ouverte.repere());
            }
            proposition.poser(dossier, ouverte, page);
            lire(compte, ouverte.tache(), page);
        }
        return "travail";
    }

    /** The answer is held to what this page shows, as that of who opens the task elsewhere. */
    private void lire(Compte compte, Tache tache, Model page) {
        try {
            if (tache != null) {
                formulaires.lire(compte, tache);
                page.addAttribute("lu", formulaires.lecture(compte, tache));
            }
        } catch (RefusMetier repondue) {
            // A moment ago: whoever answers now is told.
            return;
        }
    }

    /** With what was typed, which the caller put in the model; the part says where it is. */
    String refuser(String numero, Compte compte, Partie partie, RefusMetier refus, Model page, HttpServletResponse reponse) {
        RefusDit.avecSesChamps(refus, page, reponse);
        page.addAttribute("partie", partie.ancre());
        if (partie == Partie.PROPOSITION) {
            page.addAttribute("fautif", refus.erreurs().stream().map(RefusMetier.Erreur::champ).filter(Objects::nonNull).findFirst().orElse(null));
        }
        return montrer(numero, compte, page);
    }

    /** Where a task of the group is answered; empty for any other. */
    public static Optional<String> recoit(Tache tache) {
        return !BrouillonDuTravail.recoit(tache) ? Optional.empty()
                : Optional.of(adresse(tache.numero(), GroupeDeTravail.REDIGER_CAHIER.equals(tache.sorte()) ? Partie.MANDAT : Partie.PROPOSITION));
    }

    static String adresse(String numero, Partie partie) {
        return "/dossiers/" + numero + "/travail#" + partie.ancre();
    }
}
