package fr.crefop.conference.securite.connexion;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ConnexionController {

    private final PorteDesFournisseurs fournisseurs;
    private final boolean locale;

    ConnexionController(PorteDesFournisseurs fournisseurs, @Value("${conference.connexion.locale}") boolean locale) {
        this.fournisseurs = fournisseurs;
        this.locale = locale;
    }

    @GetMapping("/connexion")
    String connexion(Model page) {
        page.addAttribute("fournisseurs", fournisseurs.boutons());
        page.addAttribute("motsDePasse", locale);
        return "connexion";
    }
}
