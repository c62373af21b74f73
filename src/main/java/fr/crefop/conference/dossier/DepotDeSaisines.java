package fr.crefop.conference.dossier;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refers a case: number, case, record and start of the procedure in one transaction, or nothing at all. */
@Service
public class DepotDeSaisines {

    private final Dossiers dossiers;
    private final Doublons doublons;
    private final Consentements consentements;
    private final Affaires affaires;
    private final Renouvellements renouvellements;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DepotDeSaisines(Dossiers dossiers, Doublons doublons, Consentements consentements, Affaires affaires, Renouvellements renouvellements,
            Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.dossiers = dossiers;
        this.doublons = doublons;
        this.consentements = consentements;
        this.affaires = affaires;
        this.renouvellements = renouvellements;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * As {@link #deposer}, for who has not said that it is another request than one that was sent before.
     *
     * @throws DoublonPossible when a case looks the same; nothing is stored
     */
    @Transactional
    public String deposerUneFois(Saisine saisine, String auteur, String structure) {
        return deposerUneFois(saisine, auteur, structure, null);
    }

    /** @param faitSuiteA the case that it goes on from, closed with its plan; null for most */
    @Transactional
    public String deposerUneFois(Saisine saisine, String auteur, String structure, String faitSuiteA) {
        doublons.exigerAucun(saisine, auteur, structure);
        return deposer(saisine, auteur, structure, faitSuiteA);
    }

    /** @return the number of the new case */
    @Transactional
    public String deposer(Saisine saisine, String auteur, String structure) {
        return deposer(saisine, auteur, structure, null);
    }

    /** @param faitSuiteA as {@link #deposerUneFois} has it */
    @Transactional
    public String deposer(Saisine saisine, String auteur, String structure, String faitSuiteA) {
        String numero = affaires.nouveauDossier(LocalDate.now(horloge).getYear()).numero();
        dossiers.creer(new Dossier(numero, horloge.instant(), auteur, structure, saisine.motif(), saisine.identite(),
                saisine.demande(), EtatDossier.RECU, null, null, null, null));
        if (saisine.departement() != null) {
            dossiers.noterLeDepartement(numero, saisine.departement());
        }
        journal.noter(auteur, numero, Acte.SAISINE_DEPOSEE);
        if (saisine.consentement() != null) {
            consentements.noter(numero, saisine.consentement(), auteur);
        }
        if (faitSuiteA != null) {
            renouvellements.lier(numero, faitSuiteA);
        }
        evenements.publishEvent(new SaisineDeposee(numero, auteur));
        return numero;
    }
}
