package fr.crefop.conference.conventions;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the conventions: recorded, signed by each party, in force from their date of effect, given up. */
@Service
public class Conventions {

    private static final String DEJA_ENVOYEE = "Cette convention n'est plus un projet : elle a déjà été envoyée en signature.";

    private final RegistreDesConventions registre;
    private final ControleDuProjet controle;
    private final RegistreEnMemoire memoire;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Conventions(RegistreDesConventions registre, ControleDuProjet controle, RegistreEnMemoire memoire, Journal journal,
            ApplicationEventPublisher evenements, Clock horloge) {
        this.registre = registre;
        this.controle = controle;
        this.memoire = memoire;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * @return its number
     * @throws RefusMetier naming each faulty field
     */
    @Transactional
    public String enregistrer(ProjetDeConvention projet, String par) {
        controle.exiger(projet);
        String numero = registre.numero(LocalDate.now(horloge).getYear());
        registre.inscrire(numero, projet);
        journal.noter(par, numero, "Projet de convention", String.join(", ", projet.cumuls()));
        return numero;
    }

    /**
     * Asks for the signatures without any study: the procedure starts in this transaction.
     *
     * @throws RefusMetier when it is no longer a projet
     */
    @Transactional
    public void demanderLesSignatures(String numero, String par) {
        exigerEtat(verrouiller(numero), EtatConvention.PROJET, DEJA_ENVOYEE);
        journal.noter(par, numero, "Signatures demandées", null);
        evenements.publishEvent(new SignatureDemandee(numero));
    }

    /** @throws RefusMetier when it is no longer a projet */
    @Transactional
    public void envoyerEnSignature(String numero, String par) {
        exigerEtat(verrouiller(numero), EtatConvention.PROJET, DEJA_ENVOYEE);
        registre.changer(numero, EtatConvention.EN_SIGNATURE, null);
        journal.noter(par, numero, "Convention envoyée en signature", null);
    }

    /** A projet that nobody will sign; one that went further is left as it is. */
    @Transactional
    public void abandonner(String numero, String motif) {
        if (verrouiller(numero).etat() == EtatConvention.PROJET) {
            registre.changer(numero, EtatConvention.NON_CONCLUE, motif);
            journal.noter("procédure", numero, "Projet de convention abandonné", null);
        }
    }

    /** @throws RefusMetier when it is not to be signed, or when the party is none of its own or has answered */
    @Transactional
    public void signer(String numero, Partie partie, String par) {
        exigerReponsePossible(verrouiller(numero), partie);
        registre.repondre(numero, partie, true, null, par, maintenant());
        journal.noter(par, numero, "Convention signée", partie.name());
    }

    /**
     * The convention is then not concluded.
     *
     * @throws RefusMetier as for {@link #signer}, or when the reason is missing
     */
    @Transactional
    public void refuser(String numero, Partie partie, String motif, String par) {
        exigerReponsePossible(verrouiller(numero), partie);
        exigerMotif(motif);
        registre.repondre(numero, partie, false, motif.strip(), par, maintenant());
        registre.changer(numero, EtatConvention.NON_CONCLUE, partie.libelle() + " n'a pas signé : " + motif.strip());
        journal.noter(par, numero, "Convention refusée", partie.name());
    }

    /** @throws RefusMetier when a signature is missing or the date of effect is to come; activating again changes nothing */
    @Transactional
    public void activer(String numero) {
        Convention convention = verrouiller(numero);
        if (convention.etat() == EtatConvention.ACTIVE) {
            return;
        }
        exigerEtat(convention, EtatConvention.EN_SIGNATURE, "Cette convention n'est pas en signature : elle ne peut pas entrer en vigueur.");
        if (!convention.estSignee()) {
            throw new RefusMetier("Une partie au moins n'a pas signé : la convention ne peut pas entrer en vigueur.");
        }
        if (convention.effet().isAfter(LocalDate.now(horloge))) {
            throw new RefusMetier("La date d'effet de la convention est à venir.");
        }
        registre.activer(numero, maintenant());
        memoire.oublier();
        journal.noter("procédure", numero, "Convention en vigueur", "effet " + convention.effet());
    }

    /**
     * @param au last day of training it still holds for
     * @throws RefusMetier when it is not in force, or that day precedes its date of effect, or the reason is missing
     */
    @Transactional
    public void denoncer(String numero, LocalDate au, String motif, String par) {
        Convention convention = verrouiller(numero);
        exigerEtat(convention, EtatConvention.ACTIVE, "Cette convention n'est pas en vigueur : elle ne peut pas être dénoncée.");
        exigerMotif(motif);
        if (au == null || au.isBefore(convention.effet())) {
            throw new RefusMetier("La dénonciation ne peut pas précéder la date d'effet de la convention.");
        }
        registre.denoncer(numero, au, motif.strip(), maintenant());
        memoire.oublier();
        journal.noter(par, numero, "Convention dénoncée", "au " + au);
    }

    /** The latest date of effect first; those whose agreed end has passed are told as expired. */
    public List<Convention> toutes() {
        return registre.toutes().stream().map(this::aCeJour).toList();
    }

    public Optional<Convention> une(String numero) {
        return registre.une(numero).map(this::aCeJour);
    }

    public Convention exiger(String numero) {
        return une(numero).orElseThrow(() -> new RefusMetier("Aucune convention ne porte le numéro " + numero + "."));
    }

    private Convention aCeJour(Convention c) {
        boolean expiree = c.etat() == EtatConvention.ACTIVE && c.fin() != null && c.fin().isBefore(LocalDate.now(horloge));
        return !expiree ? c : new Convention(c.numero(), c.titre(), c.texte(), c.source(), c.effet(), c.fin(), EtatConvention.EXPIREE,
                c.activeLe(), c.denonciation(), c.motifDeFin(), c.parties(), c.cumuls(), c.plafonds());
    }

    /** To the microsecond, as the database keeps it: what was known then is told apart from what came after. */
    private Instant maintenant() {
        return horloge.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    private Convention verrouiller(String numero) {
        return registre.verrouiller(numero)
                .orElseThrow(() -> new RefusMetier("Aucune convention ne porte le numéro " + numero + "."));
    }

    private static void exigerReponsePossible(Convention convention, Partie partie) {
        exigerEtat(convention, EtatConvention.EN_SIGNATURE, "Cette convention n'attend plus de signature : la réponse n'a pas été enregistrée.");
        Convention.Signature place = convention.parties().stream().filter(p -> p.partie() == partie).findFirst()
                .orElseThrow(() -> new RefusMetier(partie.libelle() + " n'est pas partie à cette convention."));
        if (place.signe() != null) {
            throw new RefusMetier(partie.libelle() + " a déjà répondu : une seule réponse par partie.");
        }
    }

    private static void exigerEtat(Convention convention, EtatConvention attendu, String refus) {
        if (convention.etat() != attendu) {
            throw new RefusMetier(refus);
        }
    }

    private static void exigerMotif(String motif) {
        if (motif == null || motif.isBlank()) {
            throw new RefusMetier("Un motif est attendu.");
        }
    }
}
