package fr.crefop.conference.portail;

import fr.crefop.conference.echanges.Message;
import fr.crefop.conference.echanges.Messages;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.PageDeListe;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages of a case on its page, for those who write them; the last of them shown are read by whoever opens it. */
@ControllerAdvice(assignableTypes = DossierController.class)
class MessagesSurLaPage {

    private static final int PAR_PAGE = 10;

    private final Messages messages;
    private final QuiEchange echanges;
    private final Comptes comptes;

    MessagesSurLaPage(Messages messages, QuiEchange echanges, Comptes comptes) {
        this.messages = messages;
        this.echanges = echanges;
        this.comptes = comptes;
    }

    public record MessageVu(String de, boolean mien, Instant le, String texte) {}

    /** @param page the last one is the newest */
    public record FilVu(String numero, List<MessageVu> messages, int page, int pages, long total) {}

    @ModelAttribute
    void montrer(@PathVariable(required = false) String numero, @RequestParam(name = "messages", required = false) String voulue,
            Principal principal, Model page) {
        if (numero != null && principal != null && echanges.surLeDossier(numero, principal.getName()).isPresent()) {
            page.addAttribute("fil", fil(numero, voulue, principal.getName()));
        }
    }

    private FilVu fil(String numero, String voulue, String compte) {
        int pages = (int) Math.max(1, (messages.nombre(numero) + PAR_PAGE - 1) / PAR_PAGE);
        int rang = voulue != null && voulue.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(voulue), pages) : pages;
        PageDeListe<Message> lus = messages.du(numero, rang, PAR_PAGE);
        if (rang == pages && !lus.lignes().isEmpty()) {
            messages.lus(numero, compte, lus.lignes().get(lus.lignes().size() - 1).id());
        }
        return new FilVu(numero, lus.lignes().stream().map(message -> new MessageVu(comptes.nomDe(message.auteur()),
                message.auteur().equals(compte), message.ecritLe(), message.texte())).toList(), rang, pages, lus.total());
    }
}
