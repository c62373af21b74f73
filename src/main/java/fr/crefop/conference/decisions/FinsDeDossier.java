package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** How a case ended, when, and why. */
@Service
public class FinsDeDossier {

    private final Scrutins scrutins;
    private final Complements complements;

    FinsDeDossier(Scrutins scrutins, Complements complements) {
        this.scrutins = scrutins;
        this.complements = complements;
    }

    /**
     * @param le null while the case itself is not closed
     * @param motif null for an outcome with a plan, which needs none
     */
    public record Fin(IssueDuDossier issue, LocalDate le, String motif) {}

    /** Empty as long as the case has no outcome. */
    public Optional<Fin> de(Dossier dossier) {
        if (dossier.issue() == null) {
            return Optional.empty();
        }
        return Optional.of(new Fin(dossier.issue(),
                dossier.closLe() == null ? null : LocalDate.ofInstant(dossier.closLe(), HorlogeConfiguration.PARIS), motif(dossier)));
    }

    private String motif(Dossier dossier) {
        return switch (dossier.issue()) {
            case NON_RECEVABLE, ABANDONNE -> dossier.motifDeFin();
            case SANS_SUITE -> complements.dernier(dossier.numero()).map(c -> "il manquait : " + String.join(" ; ", c.lignes()))
                    .orElse(null);
            case REJETE -> scrutins.du(dossier.numero()).stream().filter(s -> s.explication() != null)
                    .reduce((avant, apres) -> apres).map(this::rejet).orElse(null);
            case PLAN_ADOPTE, PLAN_DIRECT, MODELE_APPLIQUE -> null;
        };
    }

    /** The count, then why each college that was against said it was. */
    private String rejet(Scrutin scrutin) {
        String raisons = scrutins.votes(scrutin.id()).stream().filter(vote -> vote.choix() == Choix.CONTRE)
                .filter(vote -> vote.commentaire() != null).map(FinsDeDossier::raison).collect(Collectors.joining(" ; "));
        return raisons.isEmpty() ? scrutin.explication() : scrutin.explication() + " ; " + raisons;
    }

    private static String raison(Vote vote) {
        return vote.college().libelle() + " : « " + vote.commentaire() + " »";
    }
}
