package fr.crefop.conference.portail;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.journal.Journal.Acte;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.DecisionVue;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a case ended, when, and why: the record of acts is the only place that keeps the last two. */
@Component
class FinDuDossier {

    private static final String CLOTURE = "Dossier clos";
    private static final String NON_RECEVABLE = "Non recevable";
    private static final String ABANDON = "Entrée en formation abandonnée";

    private final Journal journal;
    private final Scrutins scrutins;
    private final Complements complements;

    FinDuDossier(Journal journal, Scrutins scrutins, Complements complements) {
        this.journal = journal;
        this.scrutins = scrutins;
        this.complements = complements;
    }

    /** Null as long as nothing ended the case. */
    DecisionVue de(Dossier dossier) {
        if (dossier.issue() == null) {
            return null;
        }
        List<Acte> actes = journal.du(dossier.numero());
        Acte cloture = dernier(actes, CLOTURE);
        return new DecisionVue(new Code(dossier.issue().name(), dossier.issue().libelle()),
                cloture == null ? null : LocalDate.ofInstant(cloture.le(), HorlogeConfiguration.PARIS), null,
                motif(dossier, actes));
    }

    private String motif(Dossier dossier, List<Acte> actes) {
        return switch (dossier.issue()) {
            case NON_RECEVABLE -> precision(dernier(actes, NON_RECEVABLE));
            case SANS_SUITE -> complements.dernier(dossier.numero()).map(c -> "il manquait : " + String.join(" ; ", c.lignes()))
                    .orElse(null);
            case ABANDONNE -> precision(dernier(actes.stream()
                    .filter(acte -> acte.acte().equals(ABANDON) || acte.acte().equals(RetraitDeDossier.ACTE)).toList()));
            case REJETE -> scrutins.du(dossier.numero()).stream().map(Scrutin::explication).filter(Objects::nonNull)
                    .reduce((avant, apres) -> apres).orElse(null);
            case PLAN_ADOPTE, PLAN_DIRECT, MODELE_APPLIQUE -> null;
        };
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
