package fr.crefop.conference.portail;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Complements.Complement;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.dossier.Transfert;
import fr.crefop.conference.dossier.TransfertDeDossier;
import fr.crefop.conference.portail.ActesAttendus.SurLaPage;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.Montant;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Passages passages;
    private final Complements complements;
    private final SaisinesRemplacees remplacees;
    private final Comptes comptes;
    private final QuiSuitLeDossier suivi;
    private final TransfertDeDossier transferts;
    private final NouvellesDates dates;
    private final ActesAttendus mesActes;
    private final AssemblageDesPieces pieces;

    SuiteDuDossier(LectureDesDossiers dossiers, EnvoiDeCorrection correction, ActesSurLeDossier actes,
            Decisions decisions, Passages passages, Complements complements, SaisinesRemplacees remplacees, Comptes comptes,
            QuiSuitLeDossier suivi, TransfertDeDossier transferts, NouvellesDates dates,
            ActesAttendus mesActes, AssemblageDesPieces pieces) {
        this.dossiers = dossiers;
        this.correction = correction;
        this.actes = actes;
        this.decisions = decisions;
        this.passages = passages;
        this.complements = complements;
        this.remplacees = remplacees;
        this.comptes = comptes;
        this.suivi = suivi;
        this.transferts = transferts;
        this.dates = dates;
        this.mesActes = mesActes;
        this.pieces = pieces;
    }

    /** @param closLe null while it is awaited; {@code donnePar} null too when nobody answered in time */
    public record ComplementVue(
            List<String> manque, String demandePar, Instant demandeLe, Instant closLe, String donnePar, String reponse) {}

    public record RemplaceeVue(int rang, Instant le, String par) {}

    public record TransfertVue(Instant le, String de, String vers, String par, String motif) {}

    /** @param debutAvant first day of a training that was postponed, {@code debutApres} its new one; null for a case that was opened again */
    public record ReouvertureVue(Instant le, String par, String motif, LocalDate debutAvant, LocalDate debutApres) {

        public boolean report() {
            return debutAvant != null;
        }
    }

    /** Letters, corrections and what was asked of the advisor are for those who see the case whole. */
    void montrer(String numero, Principal principal, Model page) {
        boolean entier = dossiers.entier(numero, principal.getName()).isPresent();
        dossiers.visible(numero, principal.getName()).ifPresent(dossier -> {
            String moi = principal.getName();
            Montant partAttendue = actes.partAttendue(dossier, moi);
            SurLaPage peut = new SurLaPage(actes.peutConfirmer(dossier, moi), partAttendue != null,
                    correction.peutCorriger(dossier, moi), suivi.repond(moi, dossier));
            page.addAttribute("peutCorriger", peut.corrige());
            page.addAttribute("peutConfirmer", peut.confirmeLEntree());
            page.addAttribute("mesActes", mesActes.de(dossier, moi, peut));
            page.addAttribute("partAttendue", partAttendue);
            page.addAttribute("peutNoterLeConsentement", peut.noteLeConsentement());
            page.addAttribute("exerceLesDroits", comptes.est(principal.getName(), Groupe.SECRETARIAT));
            page.addAttribute("peutRetirer", actes.peutRetirer(dossier, principal.getName()));
            page.addAttribute("aQuiTransferer", actes.peutTransferer(dossier, principal.getName()) ? actes.aQuiTransferer(dossier) : List.of());
            page.addAttribute("peutReprendre", dates.possibles(numero, principal.getName()));
            page.addAttribute("renouvelle", NouvellesDates.renouvelle(dossier));
            page.addAttribute("transferts", transferts.du(numero).stream().map(this::vue).toList());
            page.addAttribute("peutReporter", actes.peutReporter(dossier, principal.getName()));
            page.addAttribute("peutRouvrir", actes.peutRouvrir(dossier, principal.getName()));
            page.addAttribute("anterieures", entier ? decisions.anterieures(numero) : List.of());
            page.addAttribute("reouvertures", passages.du(numero).stream()
                    .filter(passage -> passage.cause() == Passages.Cause.REOUVERTURE || passage.cause() == Passages.Cause.REPORT)
                    .map(passage -> new ReouvertureVue(passage.le(), comptes.nomDe(passage.par()), entier ? passage.motif() : null, passage.debutAvant(),
                            passage.debutApres())).toList());
            pieces.pour(numero, principal.getName()).ifPresent(vue -> page.addAttribute("pieces", vue));
            page.addAttribute("complements", entier ? complements.du(numero).stream().map(this::vue).toList() : List.of());
            page.addAttribute("remplacees", entier ? remplacees.du(numero).stream()
                    .map(r -> new RemplaceeVue(r.rang(), r.le(), comptes.nomDe(r.par()))).toList() : List.of());
        });
    }

    private TransfertVue vue(Transfert transfert) {
        return new TransfertVue(transfert.le(), qui(transfert.deCompte(), transfert.deStructure()), qui(transfert.versCompte(), transfert.versStructure()),
                comptes.nomDe(transfert.par()), transfert.motif());
    }

    private String qui(String compte, String structure) {
        return comptes.nomDe(compte) + (structure == null ? "" : " (" + structure + ")");
    }

    private ComplementVue vue(Complement complement) {
        return new ComplementVue(complement.lignes(), comptes.nomDe(complement.demandePar()), complement.demandeLe(),
                complement.closLe(), comptes.nomDe(complement.donnePar()), complement.reponse());
    }
}
