package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.engagements.Enveloppe;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.Reservation;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A funder's people see and set the envelopes of their own funder, and of no other. */
@Controller
@RequestMapping("/enveloppes")
class EnveloppesController {

    private final Enveloppes enveloppes;
    private final FinanceursDuCompte financeurs;
    private final DelegationsDuCompte delegations;
    private final Clock horloge;

    EnveloppesController(Enveloppes enveloppes, FinanceursDuCompte financeurs, DelegationsDuCompte delegations, Clock horloge) {
        this.enveloppes = enveloppes;
        this.financeurs = financeurs;
        this.delegations = delegations;
        this.horloge = horloge;
    }

    private static final int RESERVATIONS = 10;

    /** @param reservations the last commitments behind its figures */
    record EnveloppeVue(Enveloppe enveloppe, PageDeListe<Reservation> reservations) {}

    @GetMapping
    String lire(Principal principal, Model page) {
        List<String> siens = siens(principal);
        page.addAttribute("enveloppes", enveloppes.de(siens).stream()
                .map(enveloppe -> new EnveloppeVue(enveloppe, enveloppes.reservations(enveloppe, RESERVATIONS))).toList());
        page.addAttribute("financeurs", siens);
        TreeSet<Dispositif> dispositifs = new TreeSet<>();
        siens.forEach(financeur -> dispositifs.addAll(PayeurDuDispositif.dispositifsDe(financeur)));
        page.addAttribute("dispositifs", dispositifs);
        page.addAttribute("annee", LocalDate.now(horloge).getYear());
        delegations.surLaPage(siens, principal.getName(), page);
        return "enveloppes";
    }

    @PostMapping
    String fixer(@RequestParam(defaultValue = "") String financeur, @RequestParam(defaultValue = "") String dispositif,
            @RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "") String montant,
            Principal principal, Model page, HttpServletResponse reponse) {
        if (!siens(principal).contains(financeur)) {
            throw new AccessDeniedException("Un financeur ne fixe que ses propres enveloppes.");
        }
        try {
            enveloppes.fixer(financeur, EnveloppeSaisie.dispositif(dispositif), EnveloppeSaisie.annee(annee),
                    EnveloppeSaisie.montant(montant), principal.getName());
            return "redirect:/enveloppes";
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return lire(principal, page);
        }
    }

    List<String> siens(Principal principal) {
        List<String> siens = financeurs.de(principal);
        if (siens.isEmpty()) {
            throw new AccessDeniedException("Cette page est celle des financeurs.");
        }
        return siens;
    }
}
