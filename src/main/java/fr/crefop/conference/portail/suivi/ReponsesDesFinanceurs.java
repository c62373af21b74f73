package fr.crefop.conference.portail.suivi;

import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.PartVue;
import fr.crefop.conference.portail.suivi.PlanEnTrois.Reponse;
import fr.crefop.conference.portail.suivi.PlanEnTrois.Sens;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a funder's answer, given once for all its share, comes to for one line of it. */
final class ReponsesDesFinanceurs {

    private ReponsesDesFinanceurs() {}

    /**
     * @param parts what it was asked on that line; empty in an answer that tells its lines apart when it was asked for nothing there
     * @param propose the amount of the line, for an answer of before lines were told apart; null without a proposal
     * @return null when that line was not asked for
     */
    static Reponse sur(EngagementVue engagement, List<PartVue> parts, Montant propose) {
        Reponse dite = dite(engagement, parts, propose);
        return dite == null ? null : new Reponse(dite.sens(), dite.montant(), engagement.parDelegation());
    }

    private static Reponse dite(EngagementVue engagement, List<PartVue> parts, Montant propose) {
        if (parts.isEmpty() && !engagement.lignes().isEmpty()) {
            return null;
        }
        if (engagement.liberation() != null) {
            return new Reponse(Sens.LIBERE, null);
        }
        return switch (EtatEngagement.valueOf(engagement.etat().code())) {
            case ATTENDU -> new Reponse(Sens.ATTENDU, null);
            case SANS_REPONSE -> new Reponse(Sens.SANS_REPONSE, null);
            case REFUSE -> new Reponse(Sens.REFUSE, null);
            case CONTRE_PROPOSE -> new Reponse(Sens.CONTRE_PROPOSE, parts.isEmpty() ? null : somme(parts, PartVue::propose));
            case ACCEPTE, ACCEPTE_MOINS -> accordee(parts.isEmpty() ? propose : somme(parts, PartVue::accorde),
                    parts.isEmpty() ? propose : somme(parts, PartVue::demande));
        };
    }

    private static Reponse accordee(Montant accorde, Montant demande) {
        boolean rien = accorde == null || !accorde.estPositif();
        return rien ? new Reponse(Sens.REFUSE, null) : new Reponse(accorde.equals(demande) ? Sens.CONFIRME : Sens.PARTIEL, accorde);
    }

    private static Montant somme(List<PartVue> parts, Function<PartVue, Montant> quoi) {
        return Montant.somme(parts.stream().map(quoi).filter(Objects::nonNull));
    }
}
