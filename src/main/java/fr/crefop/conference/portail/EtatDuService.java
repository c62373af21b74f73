package fr.crefop.conference.portail;

import fr.crefop.conference.courrier.Abonnements;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.demarrage.Sauvegardes;
import fr.crefop.conference.journal.TetesDuJournal;
import fr.crefop.conference.processus.TravauxEnPanne;
import fr.crefop.conference.securite.ClesDesPartenaires;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Confirmations;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the administrator looks at first: whether the service does its work, without anything of any case. */
@Component
class EtatDuService {

    private final Droits droits;
    private final GestionDesComptes gestion;
    private final Confirmations confirmations;
    private final Courriers courriers;
    private final TravauxEnPanne travaux;
    private final TetesDuJournal journal;
    private final Sauvegardes sauvegardes;
    private final ClesDesPartenaires cles;
    private final Abonnements abonnements;

    EtatDuService(Droits droits, GestionDesComptes gestion, Confirmations confirmations, Courriers courriers, TravauxEnPanne travaux,
            TetesDuJournal journal, Sauvegardes sauvegardes, ClesDesPartenaires cles, Abonnements abonnements) {
        this.droits = droits;
        this.gestion = gestion;
        this.confirmations = confirmations;
        this.courriers = courriers;
        this.travaux = travaux;
        this.journal = journal;
        this.sauvegardes = sauvegardes;
        this.cles = cles;
        this.abonnements = abonnements;
    }

    /**
     * @param comptes open and closed ones
     * @param enPanne works that nothing tries again by itself
     * @param tete the last day on which the head of the record was noted; null before the first
     * @param sauvegarde the day of the last saving of the base that was noted; null when there was none
     * @param cles those of partners that end soon
     * @param annonces that wait for a partner's program to take them
     */
    record Etat(long comptes, int confirmations, long courriers, long enPanne, LocalDate tete, LocalDate sauvegarde, int cles, long annonces) {}

    /** Empty for who does not administrate. */
    Optional<Etat> pour(Compte compte) {
        return !droits.permet(compte, "administrer-les-comptes") ? Optional.empty()
                : Optional.of(new Etat(gestion.chercher(GestionDesComptes.Voulus.TOUS, 1, 1).total(), confirmations.enAttente().size(), courriers.enAttente(),
                        travaux.nombre(), journal.dernieres().stream().findFirst().map(TetesDuJournal.Releve::jour).orElse(null),
                        sauvegardes.derniere().map(moment -> LocalDate.ofInstant(moment, HorlogeConfiguration.PARIS)).orElse(null),
                        cles.bientotFinies(), abonnements.enAttente()));
    }
}
