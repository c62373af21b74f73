package fr.crefop.conference.portail;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Complements.Complement;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the case page tells and offers about the way of the case: what is missing, what was corrected, what one may do. */
@Component
class SuiteDuDossier {

    private final LectureDesDossiers dossiers;
    private final EnvoiDeCorrection correction;
    private final ActesSurLeDossier actes;
    private final Decisions decisions;
    private final Journal journal;
    private final Complements complements;
    private final SaisinesRemplacees remplacees;
    private final Comptes comptes;

    SuiteDuDossier(LectureDesDossiers dossiers, EnvoiDeCorrection correction, ActesSurLeDossier actes,
            Decisions decisions, Journal journal, Complements complements, SaisinesRemplacees remplacees, Comptes comptes) {
        this.dossiers = dossiers;
        this.correction = correction;
        this.actes = actes;
        this.decisions = decisions;
        this.journal = journal;
        this.complements = complements;
        this.remplacees = remplacees;
        this.comptes = comptes;
    }

    /** @param closLe null while it is awaited; {@code donnePar} null too when nobody answered in time */
    public record ComplementVue(
            List<String> manque, String demandePar, Instant demandeLe, Instant closLe, String donnePar, String reponse) {}

    public record RemplaceeVue(int rang, Instant le, String par) {}

    public record ReouvertureVue(Instant le, String par, String motif) {}

    void montrer(String numero, Principal principal, Model page) {
        dossiers.visible(numero, principal.getName()).ifPresent(dossier -> {
            page.addAttribute("peutCorriger", correction.peutCorriger(dossier, principal.getName()));
            page.addAttribute("peutConfirmer", actes.peutConfirmer(dossier, principal.getName()));
            page.addAttribute("partAttendue", actes.partAttendue(dossier, principal.getName()));
            page.addAttribute("peutRetirer", actes.peutRetirer(dossier, principal.getName()));
            page.addAttribute("peutRouvrir", actes.peutRouvrir(dossier, principal.getName()));
            page.addAttribute("anterieures", decisions.anterieures(numero));
            page.addAttribute("reouvertures", journal.du(numero).stream()
                    .filter(acte -> acte.acte().equals(ReouvertureDeDossier.ACTE))
                    .map(acte -> new ReouvertureVue(acte.le(), nom(acte.compte()), acte.precision())).toList());
            page.addAttribute("complements", complements.du(numero).stream().map(this::vue).toList());
            page.addAttribute("remplacees", remplacees.du(numero).stream()
                    .map(r -> new RemplaceeVue(r.rang(), r.le(), nom(r.par()))).toList());
        });
    }

    private ComplementVue vue(Complement complement) {
        return new ComplementVue(complement.lignes(), nom(complement.demandePar()), complement.demandeLe(),
                complement.closLe(), nom(complement.donnePar()), complement.reponse());
    }

    private String nom(String identifiant) {
        return identifiant == null ? null : comptes.trouver(identifiant).map(Compte::nom).orElse(identifiant);
    }
}
