package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.PageDeLaPersonne.Fin;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.lien.Contacts;
import fr.crefop.conference.parcours.Suite;
import fr.crefop.conference.parcours.SuiteDite;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the page of a person: her plan as the paper says it, and where her case stands today. */
@Service
public class PagesDesPersonnes {

    private final Dossiers dossiers;
    private final Decisions decisions;
    private final FeuillesDuPlan feuilles;
    private final Contacts contacts;
    private final Suites suites;

    PagesDesPersonnes(Dossiers dossiers, Decisions decisions, FeuillesDuPlan feuilles, Contacts contacts, Suites suites) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.feuilles = feuilles;
        this.contacts = contacts;
        this.suites = suites;
    }

    @Transactional(readOnly = true)
    public PageDeLaPersonne de(String numero) {
        Dossier dossier = dossiers.exiger(numero);
        FeuilleDuPlan feuille = decisions.feuille(dossier).orElse(null);
        Fin fin = feuille != null || dossier.issue() == null ? null : new Fin(LettresDeDecision.DECISIONS.get(dossier.issue()),
                dossier.closLe() == null ? null : LocalDate.ofInstant(dossier.closLe(), HorlogeConfiguration.PARIS),
                LettresDeDecision.SUITES.get(dossier.issue()));
        return new PageDeLaPersonne(numero, dossier.identite().nomComplet(), Signataire.de(dossier), dossier.demande().formation().intitule(),
                situation(dossier, fin != null), feuille, contacts.du(numero).organisme(), dossier.etat() == EtatDossier.CLOS && fin == null,
                fin, feuilles.accompagnant(dossier));
    }

    /** Who decides, and how, is not hers to follow; what is expected, and of whom, is. */
    private String situation(Dossier dossier, boolean sansPlan) {
        return switch (dossier.etat()) {
            case RECU -> "Votre demande est bien arrivée. Le secrétariat de la conférence vérifie qu'elle peut être traitée.";
            case A_COMPLETER -> "Il manque quelque chose à votre demande. Votre conseiller le sait : voyez avec lui ce qu'il attend de vous.";
            case EN_OPPORTUNITE, EN_MANDAT -> "Votre demande est examinée par la conférence des financeurs.";
            case EN_TRAVAUX -> "Un groupe de travail cherche comment payer ce qui manque.";
            case EN_ENGAGEMENT -> "Chaque financeur doit maintenant dire s'il paie sa part. Ce qu'il reste à financer peut encore changer.";
            case EN_ADOPTION -> "Les financeurs ont répondu. La conférence examine l'ensemble du plan.";
            case NOTIFIE -> "Votre plan est décidé.";
            case CLOS -> sansPlan ? "Votre demande est close." : entree(dossier.numero()) + " Voici le plan qui a été décidé pour vous.";
        };
    }

    private String entree(String numero) {
        return suites.du(numero).stream().map(SuiteDite::suite).filter(suite -> suite != Suite.EMPLOI).findFirst().map(suite -> suite == Suite.FIN
                ? "Votre formation est terminée." : "Vous avez quitté la formation avant la fin.").orElse("Votre entrée en formation est confirmée.");
    }
}
