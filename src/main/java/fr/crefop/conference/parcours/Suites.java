package fr.crefop.conference.parcours;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What followed an entry into training, as the advisor tells it. The entry itself was confirmed by the procedure, and is the closing of a
 * case with its plan. The record, which is never erased, notes which of the three was told, and what goes back to funders; never the reason, the words,
 * nor whether she works.
 */
@Service
public class Suites {

    /** Between the end of a training and the day when employment is asked about. */
    public static final int MOIS_APRES = 6;

    private static final String LE = "le";

    private final RegistreDesParcours registre;
    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Suites(RegistreDesParcours registre, Dossiers dossiers, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.registre = registre;
        this.dossiers = dossiers;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Whether the person entered her training, so that something may follow. */
    public static boolean suivi(Dossier dossier) {
        return dossier.etat() == EtatDossier.CLOS && dossier.issue() != null && dossier.issue().avecUnPlan();
    }

    /** What was told of the opening that runs, in the order of its days. */
    public List<SuiteDite> du(String numero) {
        return registre.suites(numero);
    }

    /** She finished; told again, the day is corrected. @throws RefusMetier when she gave up, or the day cannot be; nothing is stored */
    @Transactional
    public void terminer(String numero, LocalDate le, String par) {
        Dossier dossier = tenir(numero);
        if (la(numero, Suite.ABANDON).isPresent()) {
            throw new RefusMetier("La personne a quitté la formation avant la fin : c'est déjà noté.");
        }
        passe(dossier, le, "Donnez le jour où la formation s'est terminée.");
        la(numero, Suite.EMPLOI).filter(emploi -> emploi.le().isBefore(le.plusMonths(MOIS_APRES))).ifPresent(emploi -> {
            throw refus(LE, le, "La situation six mois après est notée au " + EnFrancais.date(emploi.le()) + " : la formation s'est terminée six mois plus tôt au moins.");
        });
        noter(numero, new SuiteDite(Suite.FIN, le, null, null, null, par, horloge.instant()), Acte.FIN_DE_FORMATION_NOTEE);
    }

    /** Told again, it is corrected. @throws RefusMetier before six months have passed since she finished, or when nobody said that she did */
    @Transactional
    public void direLEmploi(String numero, LocalDate le, Emploi emploi, String par) {
        Dossier dossier = tenir(numero);
        SuiteDite fin = la(numero, Suite.FIN).orElseThrow(() -> new RefusMetier("Dites d'abord quand la personne a terminé la formation."));
        passe(dossier, le, "Donnez le jour où vous connaissez cette situation.");
        LocalDate possible = fin.le().plusMonths(MOIS_APRES);
        if (le.isBefore(possible)) {
            throw refus(LE, le, "La situation se note six mois après la fin de la formation : à partir du " + EnFrancais.date(possible) + ".");
        }
        if (emploi == null) {
            throw refus("emploi", null, "Dites si la personne est en emploi, ou que ce n'est pas connu.");
        }
        noter(numero, new SuiteDite(Suite.EMPLOI, le, null, null, emploi, par, horloge.instant()), Acte.EMPLOI_A_SIX_MOIS_NOTE);
    }

    /** @param le the last day that she attended; @param precisions in words; null but for {@link RaisonDAbandon#AUTRE}, which asks for them */
    public record Depart(LocalDate le, RaisonDAbandon raison, String precisions) {}

    /**
     * She gave up: what funders committed and is not due goes back to them, in the same transaction ({@link FormationQuittee}).
     *
     * @param dus as {@link FormationQuittee} has them
     * @throws RefusMetier when she finished, when it was told already, or when something is missing; nothing is stored
     */
    @Transactional
    public void quitter(String numero, Depart depart, Map<String, Montant> dus, String par) {
        Dossier dossier = tenir(numero);
        if (la(numero, Suite.FIN).isPresent()) {
            throw new RefusMetier("La formation est notée comme terminée : la personne ne l'a pas quittée avant la fin.");
        }
        if (la(numero, Suite.ABANDON).isPresent()) {
            throw new RefusMetier("C'est déjà noté : la personne a quitté la formation.");
        }
        passe(dossier, depart.le(), "Donnez le dernier jour suivi.");
        registre.dernierJour(numero).filter(depart.le()::isAfter).ifPresent(dernier -> {
            throw refus(LE, depart.le(), "La formation devait se terminer le " + EnFrancais.date(dernier)
                    + " : donnez un jour jusque-là, ou dites que la personne l'a terminée.");
        });
        if (depart.raison() == null) {
            throw refus("raison", null, "Choisissez une raison dans la liste, au plus près.");
        }
        if (depart.raison() == RaisonDAbandon.AUTRE && depart.precisions() == null) {
            throw refus("precisions", null, "La liste ne dit pas cette raison : dites-la en quelques mots.");
        }
        if (depart.raison() != RaisonDAbandon.AUTRE && depart.precisions() != null) {
            throw refus("precisions", null, "La raison choisie se suffit : effacez les précisions, ou choisissez « " + RaisonDAbandon.AUTRE.libelle() + " ».");
        }
        noter(numero, new SuiteDite(Suite.ABANDON, depart.le(), depart.raison(), depart.precisions(), null, par, horloge.instant()),
                Acte.ABANDON_EN_FORMATION_NOTE);
        evenements.publishEvent(new FormationQuittee(numero, depart.le(), dus, par));
    }

    private void noter(String numero, SuiteDite dite, Acte acte) {
        registre.changer(numero);
        registre.noter(numero, dite);
        journal.noter(dite.par(), numero, acte);
    }

    private Dossier tenir(String numero) {
        Dossier dossier = dossiers.verrouiller(numero);
        if (!suivi(dossier)) {
            throw new RefusMetier("La suite se dit une fois l'entrée en formation confirmée et le dossier clos.");
        }
        nonEfface(registre, numero);
        return dossier;
    }

    /** To be asked once the case is held. @throws RefusMetier when it was forgotten while somebody wrote */
    static void nonEfface(RegistreDesParcours registre, String numero) {
        if (registre.dernierJour(numero).isEmpty()) {
            throw new RefusMetier("Ce dossier vient d'être effacé. Rien n'est enregistré.");
        }
    }

    private Optional<SuiteDite> la(String numero, Suite suite) {
        return registre.suites(numero).stream().filter(dite -> dite.suite() == suite).findFirst();
    }

    private void passe(Dossier dossier, LocalDate le, String siAbsent) {
        if (le == null) {
            throw refus(LE, null, siAbsent);
        }
        if (le.isAfter(LocalDate.now(horloge))) {
            throw refus(LE, le, "Ce jour n'est pas encore passé : notez-le une fois venu.");
        }
        LocalDate debut = dossier.demande().formation().debut();
        if (le.isBefore(debut)) {
            throw refus(LE, le, "La formation a commencé le " + EnFrancais.date(debut) + " : donnez ce jour ou un jour d'après.");
        }
    }

    private static RefusMetier refus(String champ, Object valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur == null ? null : valeur.toString(), message)));
    }
}
