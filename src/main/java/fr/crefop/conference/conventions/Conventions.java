package fr.crefop.conference.conventions;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the conventions: recorded, in force from their date of effect, given up. */
@Service
public class Conventions {

    private final RegistreDesConventions registre;
    private final Affaires affaires;
    private final ControleDuProjet controle;
    private final RegistreEnMemoire memoire;
    private final Journal journal;
    private final Clock horloge;

    Conventions(RegistreDesConventions registre, Affaires affaires, ControleDuProjet controle, RegistreEnMemoire memoire,
            Journal journal, Clock horloge) {
        this.registre = registre;
        this.affaires = affaires;
        this.controle = controle;
        this.memoire = memoire;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @return its number
     * @throws RefusMetier naming each faulty field
     */
    @Transactional
    public String enregistrer(ProjetDeConvention projet, String par) {
        controle.exiger(projet);
        String numero = affaires.nouvelleConvention(LocalDate.now(horloge).getYear()).numero();
        registre.inscrire(numero, projet);
        journal.noter(par, numero, Acte.CONVENTION_PROJETEE, Codes.de("cumuls", projet.cumuls()));
        return numero;
    }

    /** A projet that nobody will sign; one that went further is left as it is. */
    @Transactional
    public void abandonner(String numero, String motif) {
        if (registre.verrouiller(numero).etat() == EtatConvention.PROJET) {
            registre.changer(numero, EtatConvention.NON_CONCLUE, motif);
            journal.noter(Journal.SYSTEME, numero, Acte.CONVENTION_ABANDONNEE);
        }
    }

    /** @throws RefusMetier when a signature is missing or the date of effect is to come; activating again changes nothing */
    @Transactional
    public void activer(String numero) {
        Convention convention = registre.verrouiller(numero);
        if (convention.etat() == EtatConvention.ACTIVE) {
            return;
        }
        convention.exiger(EtatConvention.EN_SIGNATURE, "Cette convention n'est pas en signature : elle ne peut pas entrer en vigueur.");
        if (!convention.estSignee()) {
            throw new RefusMetier("Une partie au moins n'a pas signé : la convention ne peut pas entrer en vigueur.");
        }
        if (convention.effet().isAfter(LocalDate.now(horloge))) {
            throw new RefusMetier("La date d'effet de la convention est à venir.");
        }
        registre.activer(numero, maintenant());
        memoire.oublier();
        journal.noter(Journal.SYSTEME, numero, Acte.CONVENTION_EN_VIGUEUR, Codes.de("effet", convention.effet()));
    }

    /**
     * @param au last day of training it still holds for
     * @throws RefusMetier when it is not in force, or that day precedes its date of effect or changes nothing to its end, or
     *     the reason is missing
     */
    @Transactional
    public void denoncer(String numero, LocalDate au, String motif, String par) {
        Convention convention = registre.verrouiller(numero);
        convention.exiger(EtatConvention.ACTIVE, "Cette convention n'est pas en vigueur : elle ne peut pas être dénoncée.");
        Convention.exigerMotif(motif);
        if (au == null || au.isBefore(convention.effet())) {
            throw new RefusMetier("La dénonciation ne peut pas précéder la date d'effet de la convention.");
        }
        ControleDuProjet.exigerUneDateProche("au", au);
        if (convention.fin() != null && !au.isBefore(convention.fin())) {
            throw new RefusMetier("La convention prend déjà fin le " + EnFrancais.date(convention.fin()) + ".");
        }
        registre.denoncer(numero, au, motif.strip(), maintenant());
        memoire.oublier();
        journal.noter(par, numero, Acte.CONVENTION_DENONCEE, Codes.de("fin", convention.fin()), Codes.de("fin", au));
    }

    /** The latest date of effect first; those whose agreed end has passed are told as expired. */
    public List<Convention> toutes() {
        return registre.toutes().stream().map(this::aCeJour).toList();
    }

    /** How many there are of each, today; a state of which there is none is not there. */
    public Map<EtatConvention, Long> parEtat() {
        return registre.parEtat(LocalDate.now(horloge));
    }

    /** What those in force allow together, by key. */
    public Set<String> cumulsEnVigueur() {
        return registre.cumulsEnVigueur(LocalDate.now(horloge));
    }

    /** By number; one that is not known is not there. */
    public Map<String, String> titres(Collection<String> numeros) {
        return numeros.isEmpty() ? Map.of() : registre.titres(numeros);
    }

    /** By number, the first day of those of these that are or were in force. */
    public Map<String, LocalDate> effets(Collection<String> numeros) {
        return numeros.isEmpty() ? Map.of() : registre.effets(numeros);
    }

    /** The same, page by page. */
    public PageDeListe<Convention> page(int page, int taille) {
        PageDeListe<Convention> lues = registre.page(page, taille);
        return new PageDeListe<>(lues.lignes().stream().map(this::aCeJour).toList(), page, taille, lues.total());
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
}
