package fr.crefop.conference.portail.aide;

import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The user guide, the chapters of the reader's own trades first. */
@Controller
class AideController {

    /** Of the guide, the chapters that each trade has to itself. */
    private static final Map<Role, List<String>> METIERS = Map.of(
            Role.CONSEILLER, List.of("Vous êtes conseiller"), Role.SECRETARIAT, List.of("Vous êtes au secrétariat permanent", "Les données de la personne"),
            Role.BUREAU, List.of("Vous êtes membre du bureau"), Role.RAPPORTEUR, List.of("Vous êtes rapporteur"),
            Role.FINANCEUR, List.of("Vous êtes financeur"), Role.CFOR, List.of("Vous êtes à la commission C+FOR", "Les conventions et les études"),
            Role.ADMIN, List.of("Vous êtes administrateur"));

    private final GuideDeLUtilisateur guide;

    AideController(GuideDeLUtilisateur guide) {
        this.guide = guide;
    }

    @GetMapping("/aide")
    String aide(@AuthenticationPrincipal Connecte connecte, Model page) {
        Set<Role> roles = Role.de(connecte.compte());
        List<String> siens = roles.stream().sorted().flatMap(role -> METIERS.getOrDefault(role, List.of()).stream()).toList();
        page.addAttribute("debut", guide.debut()).addAttribute("chapitres", guide.chapitres());
        page.addAttribute("pourVous", guide.chapitres().stream().filter(chapitre -> siens.contains(chapitre.titre())).toList());
        return "aide";
    }
}
