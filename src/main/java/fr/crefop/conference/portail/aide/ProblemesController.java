package fr.crefop.conference.portail.aide;

import fr.crefop.conference.socle.TypeDeProbleme;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where the type of a problem leads: what it means and what to do, for whoever writes a program; without account, as the problem is read. */
@Controller
class ProblemesController {

    @GetMapping("/problemes")
    String tous(Model page) {
        page.addAttribute("types", List.of(TypeDeProbleme.values())).addAttribute("un", false);
        return "problemes";
    }

    @GetMapping("/problemes/{nom}")
    String un(@PathVariable String nom, Model page) {
        page.addAttribute("types", List.of(TypeDeProbleme.deNom(nom).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))).addAttribute("un", true);
        return "problemes";
    }
}
