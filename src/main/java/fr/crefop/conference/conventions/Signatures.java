package fr.crefop.conference.conventions;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each party answers once, for itself; a single refusal, and the convention is not concluded. */
@Service
public class Signatures {

    private static final String DEJA_ENVOYEE = "Cette convention n'est plus un projet : elle a déjà été envoyée en signature.";

    private final RegistreDesConventions registre;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Signatures(RegistreDesConventions registre, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.registre = registre;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Asks for the signatures without any study: the procedure starts in this transaction.
     *
     * @throws RefusMetier when it is no longer a projet
     */
    @Transactional
    public void demander(String numero, String par) {
        registre.verrouiller(numero).exiger(EtatConvention.PROJET, DEJA_ENVOYEE);
        journal.noter(par, numero, Acte.SIGNATURES_DEMANDEES);
        evenements.publishEvent(new SignatureDemandee(numero));
    }

    /** @throws RefusMetier when it is no longer a projet */
    @Transactional
    public void envoyer(String numero, String par) {
        registre.verrouiller(numero).exiger(EtatConvention.PROJET, DEJA_ENVOYEE);
        registre.changer(numero, EtatConvention.EN_SIGNATURE, null);
        journal.noter(par, numero, Acte.CONVENTION_ENVOYEE);
    }

    /** @throws RefusMetier when it is not to be signed, or when the party is none of its own or has answered */
    @Transactional
    public void signer(String numero, Partie partie, String par) {
        exigerReponsePossible(registre.verrouiller(numero), partie);
        registre.repondre(numero, partie, true, null, par, horloge.instant());
        journal.noter(par, numero, Acte.CONVENTION_SIGNEE, Codes.de("partie", partie.code()));
    }

    /**
     * The convention is then not concluded.
     *
     * @throws RefusMetier as for {@link #signer}, or when the reason is missing
     */
    @Transactional
    public void refuser(String numero, Partie partie, String motif, String par) {
        exigerReponsePossible(registre.verrouiller(numero), partie);
        Convention.exigerMotif(motif);
        registre.repondre(numero, partie, false, motif.strip(), par, horloge.instant());
        registre.changer(numero, EtatConvention.NON_CONCLUE, partie.libelle() + " n'a pas signé : " + motif.strip());
        journal.noter(par, numero, Acte.CONVENTION_REFUSEE, Codes.de("partie", partie.code()));
    }

    private static void exigerReponsePossible(Convention convention, Partie partie) {
        convention.exiger(EtatConvention.EN_SIGNATURE, "Cette convention n'attend plus de signature : la réponse n'a pas été enregistrée.");
        Convention.Signature place = convention.parties().stream().filter(p -> p.partie().equals(partie)).findFirst()
                .orElseThrow(() -> new RefusMetier(partie.libelle() + " n'est pas partie à cette convention."));
        if (place.signe() != null) {
            throw new RefusMetier(partie.libelle() + " a déjà répondu : une seule réponse par partie.");
        }
    }
}
