package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.journal.Journal.Acte;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** How a case ended, when, and why: the record of acts is the only place that keeps the last two. */
@Service
public class FinsDeDossier {

    private static final String CLOTURE = "Dossier clos";
    private static final String NON_RECEVABLE = "Non recevable";
    private static final String ABANDON = "Entrée en formation abandonnée";

    private final Journal journal;
    private final Scrutins scrutins;
    private final Complements complements;

    FinsDeDossier(Journal journal, Scrutins scrutins, Complements complements) {
        this.journal = journal;
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
        List<Acte> actes = journal.du(dossier.numero());
        // A case that was opened again has a closing of before on its record.
        Acte cloture = dossier.etat() == EtatDossier.CLOS ? dernier(actes, CLOTURE) : null;
        return Optional.of(new Fin(dossier.issue(),
                cloture == null ? null : LocalDate.ofInstant(cloture.le(), HorlogeConfiguration.PARIS), motif(dossier, actes)));
    }

    private String motif(Dossier dossier, List<Acte> actes) {
        return switch (dossier.issue()) {
            case NON_RECEVABLE -> precision(dernier(actes, NON_RECEVABLE));
            case SANS_SUITE -> complements.dernier(dossier.numero()).map(c -> "il manquait : " + String.join(" ; ", c.lignes()))
                    .orElse(null);
            case ABANDONNE -> precision(dernier(actes.stream()
                    .filter(acte -> acte.acte().equals(ABANDON) || acte.acte().equals(RetraitDeDossier.ACTE)).toList()));
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

    private static String precision(Acte acte) {
        return acte == null ? null : acte.precision();
    }

    private static Acte dernier(List<Acte> actes, String acte) {
        return dernier(actes.stream().filter(a -> a.acte().equals(acte)).toList());
    }

    private static Acte dernier(List<Acte> actes) {
        return actes.isEmpty() ? null : actes.get(actes.size() - 1);
    }
}
