package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.ToursDEngagement.Suite;
import fr.crefop.conference.nouvelles.SurLeReport;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Repondant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever has a part in a case whose training is postponed is told what becomes of it. */
@Component
class NouvellesDuReport {

    private final Dossiers dossiers;
    private final Courriers courriers;
    private final Relais relais;

    NouvellesDuReport(Dossiers dossiers, Courriers courriers, Relais relais) {
        this.dossiers = dossiers;
        this.courriers = courriers;
        this.relais = relais;
    }

    /**
     * @param parFinanceur as it was shown; the person's own part is her advisor's matter
     * @param delegues groups that had answered by delegation, of the commitments as they were decided
     */
    void reportee(String numero, Map<String, Suite> parFinanceur, Set<String> delegues) {
        Avis suivi = SurLeReport.suivi(numero, parFinanceur.containsValue(Suite.REDEMANDEE));
        relais.quiSuit(dossiers.exiger(numero)).forEach(compte -> courriers.auCompte(compte.identifiant(), suivi));
        courriers.auGroupe(Groupe.SECRETARIAT, suivi);
        parFinanceur.forEach((financeur, suite) -> {
            if (!QuiRepond.estLaPersonne(financeur)) {
                courriers.aTous(QuiRepond.pourLeFinanceur(financeur), switch (suite) {
                    case REPRISE, ACCORDEE_PAR_LA_SAISINE -> SurLeReport.reprise(numero);
                    case REDEMANDEE -> SurLeReport.redemandee(numero);
                    case PLUS_DEMANDEE -> SurLeReport.plusDemandee(numero);
                });
            }
        });
        delegues.forEach(groupe -> courriers.aTous(Repondant.deCode(groupe), SurLeReport.auDelegue(numero)));
    }
}
