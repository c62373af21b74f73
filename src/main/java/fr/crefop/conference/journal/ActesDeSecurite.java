package fr.crefop.conference.journal;

import fr.crefop.conference.socle.JournalDeSecurite;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The acts that the security log repeats once they are committed: who may do what, and what left the house. */
final class ActesDeSecurite {

    private static final Set<Acte> REPETES = EnumSet.of(Acte.COMPTE_CREE, Acte.COMPTE_MODIFIE, Acte.COMPTE_FERME, Acte.COMPTE_ROUVERT,
            Acte.MOT_DE_PASSE_CHANGE, Acte.MOT_DE_PASSE_CHOISI,
            Acte.LIEN_DE_MOT_DE_PASSE_DEMANDE, Acte.SECOND_FACTEUR_ACTIVE, Acte.SECOND_FACTEUR_RETIRE, Acte.CODE_DE_SECOURS_UTILISE, Acte.CLE_D_ACCES_AJOUTEE,
            Acte.CLE_D_ACCES_RETIREE, Acte.VERIFICATION_DU_JOURNAL_DEMANDEE,
            Acte.COMPTE_LIE_AU_FOURNISSEUR, Acte.CLE_DE_PARTENAIRE_CREEE, Acte.CLE_DE_PARTENAIRE_RENOUVELEE, Acte.CLE_DE_PARTENAIRE_RETIREE, Acte.ABONNEMENT_CREE, Acte.ABONNEMENT_RETIRE, Acte.ANNONCES_REJOUEES, Acte.SESSION_FERMEE, Acte.SESSIONS_TOUTES_FERMEES, Acte.CONFIRMATION_DEMANDEE,
            Acte.CONFIRMATION_EXPIREE, Acte.CHANGEMENT_CONFIRME, Acte.CHANGEMENT_REFUSE, Acte.DONNEES_EXPORTEES, Acte.TABLEAU_EXTRAIT, Acte.RESPONSABLE_NOMME, Acte.TITULAIRE_DESIGNE, Acte.SIEGE_ATTRIBUE, Acte.SIEGE_LIBERE, Acte.ABSENCE_DECLAREE, Acte.ABSENCE_TERMINEE,
            Acte.DOCUMENT_TELECHARGE);

    private ActesDeSecurite() {}

    static void repeter(Acte acte, String par, String adresse, String numero, Codes avant, Codes apres) {
        if (REPETES.contains(acte)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    JournalDeSecurite.noter(acte.name(), "compte", par, "adresse", adresse, "numero", numero, "avant", avant.texte(),
                            "apres", apres.texte());
                }
            });
        }
    }
}
