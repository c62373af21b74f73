package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.lien.Contact;
import fr.crefop.conference.lien.Contacts;
import fr.crefop.conference.lien.Lien;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.FinDesAcces;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.vieprivee.Conservation;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What the page of a case shows of the link of its person, to those who may make one. */
@ControllerAdvice(assignableTypes = DossierController.class)
class LienSurLaPage {

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final Liens liens;
    private final Contacts contacts;
    private final Comptes comptes;
    private final FinDesAcces fin;
    private final Clock horloge;

    LienSurLaPage(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, Liens liens, Contacts contacts, Comptes comptes, FinDesAcces fin,
            Clock horloge) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.liens = liens;
        this.contacts = contacts;
        this.comptes = comptes;
        this.fin = fin;
        this.horloge = horloge;
    }

    /**
     * @param jusquAu null when no link serves; {@code par} and {@code le} then too
     * @param duree how long one serves, in words; {@code formation}: the longest training that it waits the end of
     * @param sien whether the reader is the advisor named on the person's page, who alone changes the telephone there
     */
    public record LienVu(String numero, String par, Instant le, Instant jusquAu, Instant ouvertLe, boolean perime, String organisme, boolean sien,
            String telephone, String duree, String formation) {}

    @ModelAttribute
    void montrer(@PathVariable(required = false) String numero, Principal principal, Model page) {
        if (numero != null && principal != null) {
            duQuel(numero, principal.getName()).ifPresent(dossier -> page.addAttribute("lien", vue(dossier, principal.getName())));
        }
    }

    private Optional<Dossier> duQuel(String numero, String compte) {
        return dossiers.visible(numero, compte).filter(dossier -> suivi.repond(compte, dossier));
    }

    private LienVu vue(Dossier dossier, String compte) {
        String numero = dossier.numero();
        boolean sien = compte.equals(dossier.auteur());
        Contact contact = contacts.du(numero);
        // Whoever rings somebody else's telephone is not helped.
        String telephone = compte.equals(contact.notePar()) ? contact.telephone() : contacts.dernierTelephone(compte).orElse(null);
        Optional<Lien> dernier = liens.dernier(numero);
        Instant maintenant = horloge.instant();
        LocalDate jour = LocalDate.ofInstant(maintenant, HorlogeConfiguration.PARIS);
        String duree = EnFrancais.duree(Conservation.duree("liens-des-personnes", jour));
        String formation = EnFrancais.duree(fin.formationAuPlus());
        return dernier.filter(lien -> lien.sert(maintenant))
                .map(lien -> new LienVu(numero, comptes.nomDe(lien.faitPar()), lien.faitLe(), lien.dernierInstant(), lien.ouvertLe(), false,
                        contact.organisme(), sien, telephone, duree, formation))
                .orElseGet(() -> new LienVu(numero, null, null, null, null,
                        dernier.filter(lien -> lien.retireLe() == null).isPresent(), contact.organisme(), sien, telephone, duree, formation));
    }
}
