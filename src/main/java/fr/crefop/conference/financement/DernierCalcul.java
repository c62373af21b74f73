package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The plan computed last in one transaction: a saisine and the answer on it each ask several times for the plan of one demande. It stands for
 * that very demande and for all that plans are computed with ({@link SimulateurParRegles#version}), so that a value or a convention which this
 * transaction changes is in the next one. One is kept and no more, and it goes with the transaction. Outside of one, plans are computed each time.
 */
final class DernierCalcul implements TransactionSynchronization {

    private String version;
    private Demande demande;
    private PlanDeFinancement plan;

    private DernierCalcul() {}

    /** @param calcul asked when the last one was another */
    static PlanDeFinancement ou(String version, Demande demande, Supplier<PlanDeFinancement> calcul) {
        return TransactionSynchronizationManager.isSynchronizationActive() ? deLaTransaction().lire(version, demande, calcul) : calcul.get();
    }

    private static DernierCalcul deLaTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream().filter(DernierCalcul.class::isInstance).map(DernierCalcul.class::cast).findFirst()
                .orElseGet(() -> {
                    DernierCalcul nouveau = new DernierCalcul();
                    TransactionSynchronizationManager.registerSynchronization(nouveau);
                    return nouveau;
                });
    }

    private PlanDeFinancement lire(String autreVersion, Demande autreDemande, Supplier<PlanDeFinancement> calcul) {
        if (!autreVersion.equals(version) || !autreDemande.equals(demande)) {
            plan = calcul.get();
            version = autreVersion;
            demande = autreDemande;
        }
        return plan;
    }
}
