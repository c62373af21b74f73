package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.engagements.Restitutions;
import fr.crefop.conference.engagements.Restitutions.Restitution;
import fr.crefop.conference.engagements.Tenue;
import fr.crefop.conference.parcours.Emploi;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suite;
import fr.crefop.conference.parcours.SuiteDite;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.DateSaisie;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What the page of a case shows of what followed, to those who see the case whole; its forms, to those who follow the person. */
@ControllerAdvice(assignableTypes = DossierController.class)
class ParcoursSurLaPage {

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final Suites suites;
    private final Restitutions restitutions;
    private final Comptes comptes;
    private final Clock horloge;

    ParcoursSurLaPage(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, Suites suites, Restitutions restitutions, Comptes comptes, Clock horloge) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.suites = suites;
        this.restitutions = restitutions;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** @param par the name of who told it */
    public record SuiteVue(SuiteDite dite, String par) {}

    /**
     * @param entree when the entry was confirmed
     * @param fin null while nobody told it; {@code abandon} and {@code emploi} too
     * @param tenues what the case holds of envelopes, for who may say that she gave up; empty otherwise
     * @param restitutions what was given back
     * @param emploiDes the first day on which employment may be told; null until she finished
     */
    public record ParcoursVu(String numero, Instant entree, SuiteVue fin, SuiteVue abandon, SuiteVue emploi, List<Tenue> tenues,
            List<Restitution> restitutions, LocalDate emploiDes, boolean emploiPossible, boolean peutDire) {

        public List<RaisonDAbandon> raisons() {
            return List.of(RaisonDAbandon.values());
        }

        public List<Emploi> emplois() {
            return List.of(Emploi.values());
        }

        /** As a field is filled in with it. */
        public String enChamp(LocalDate jour) {
            return DateSaisie.ecrire(jour);
        }
    }

    @ModelAttribute
    void montrer(@PathVariable(required = false) String numero, Principal principal, Model page) {
        if (numero != null && principal != null) {
            dossiers.entier(numero, principal.getName()).filter(Suites::suivi)
                    .ifPresent(dossier -> page.addAttribute("parcours", vue(dossier, suivi.repond(principal.getName(), dossier))));
        }
    }

    private ParcoursVu vue(Dossier dossier, boolean peutDire) {
        List<SuiteDite> dites = suites.du(dossier.numero());
        SuiteVue fin = la(dites, Suite.FIN);
        LocalDate emploiDes = fin == null ? null : fin.dite().le().plusMonths(Suites.MOIS_APRES);
        return new ParcoursVu(dossier.numero(), dossier.closLe(), fin, la(dites, Suite.ABANDON), la(dites, Suite.EMPLOI),
                peutDire && dites.isEmpty() ? restitutions.tenues(dossier.numero()) : List.of(), restitutions.du(dossier.numero()), emploiDes,
                emploiDes != null && !emploiDes.isAfter(LocalDate.now(horloge)), peutDire);
    }

    private SuiteVue la(List<SuiteDite> dites, Suite suite) {
        Optional<SuiteDite> trouvee = dites.stream().filter(dite -> dite.suite() == suite).findFirst();
        return trouvee.map(dite -> new SuiteVue(dite, comptes.nomDe(dite.par()))).orElse(null);
    }
}
