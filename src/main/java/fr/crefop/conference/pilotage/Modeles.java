package fr.crefop.conference.pilotage;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library of model solutions: written by the secretariat, approved by the bureau, versioned, withdrawn. */
@Service
public class Modeles {

    private static final Set<EtatDuModele> EN_PREPARATION =
            EnumSet.of(EtatDuModele.PROJET, EtatDuModele.EN_ETUDE, EtatDuModele.EN_APPROBATION);

    private final RegistreDesModeles registre;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Modeles(RegistreDesModeles registre, Journal journal, ApplicationEventPublisher evenements) {
        this.registre = registre;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** @return the id of its first version, a draft; @throws RefusMetier when something is missing or wrong in it */
    @Transactional
    public long rediger(Contenu contenu, String par) {
        ControleDuModele.exiger(contenu);
        return noter(registre.creer(registre.nouvelleReference(), 1, contenu, null, EtatDuModele.PROJET, par), par, Acte.MODELE_REDIGE, Codes.de());
    }

    /** A new version, a draft too; the one in force stays so until the bureau approves the new one. */
    @Transactional
    public long reviser(long id, Contenu contenu, String par) {
        ControleDuModele.exiger(contenu);
        Modele ancien = exigerVerrouille(id);
        List<Modele> versions = registre.versions(ancien.reference());
        if (versions.stream().anyMatch(m -> EN_PREPARATION.contains(m.etat()))
                && ancien.etat() != EtatDuModele.PROJET) {
            throw new RefusMetier("Une autre version de ce modèle est déjà en préparation.");
        }
        if (ancien.etat() == EtatDuModele.PROJET) {
            registre.passerA(id, EtatDuModele.REMPLACE, par, null);
        }
        return noter(registre.creer(ancien.reference(), versions.get(0).version() + 1, contenu, ancien.etude(),
                EtatDuModele.PROJET, par), par, Acte.MODELE_REVISE, Codes.de());
    }

    /** Hands a draft to the bureau. */
    @Transactional
    public void soumettre(long id, String par) {
        passer(id, EnumSet.of(EtatDuModele.PROJET), EtatDuModele.EN_APPROBATION, par, null);
        evenements.publishEvent(new ModeleSoumis(exiger(id).numero()));
    }

    /** The bureau approved it: it is offered from now on, instead of the version before. */
    @Transactional
    public void approuver(long id, String par) {
        Modele modele = exigerVerrouille(id);
        registre.versions(modele.reference()).stream().filter(m -> m.etat() == EtatDuModele.APPROUVE)
                .forEach(m -> registre.passerA(m.id(), EtatDuModele.REMPLACE, par, null));
        passer(id, EnumSet.of(EtatDuModele.EN_APPROBATION), EtatDuModele.APPROUVE, par, null);
    }

    @Transactional
    public void refuser(long id, String motif, String par) {
        passer(id, EnumSet.of(EtatDuModele.EN_APPROBATION), EtatDuModele.REFUSE, par, motif);
    }

    /** The bureau asks for more: back to the secretariat, which writes another version. */
    @Transactional
    public void rendre(long id, String motif, String par) {
        passer(id, EnumSet.of(EtatDuModele.EN_APPROBATION), EtatDuModele.PROJET, par, motif);
    }

    /** No longer offered; what was decided with it stays. @throws RefusMetier without reason */
    @Transactional
    public void retirer(long id, String motif, String par) {
        passer(id, EnumSet.of(EtatDuModele.APPROUVE, EtatDuModele.PROJET), EtatDuModele.RETIRE, par,
                TexteLibre.exiger("motif", motif, "Dites pourquoi le modèle est retiré."));
    }

    public Optional<Modele> trouver(long id) {
        return registre.trouver(id);
    }

    /** The version that the bureau votes on under this number. */
    public Optional<Modele> parNumero(String numero) {
        return registre.parNumero(numero);
    }

    public Modele exiger(long id) {
        return trouver(id).orElseThrow(() -> new IllegalArgumentException("Modèle inconnu : " + id));
    }

    /** @param depuis first day on which a version of it was approved; @param etude by number, null when none wrote it */
    public record Origine(LocalDate depuis, String etude) {}

    /** By reference; one that was never approved is not there. */
    public Map<String, Origine> origines(Collection<String> references) {
        return references.isEmpty() ? Map.of() : registre.origines(references);
    }

    /** By reference, the latest version first. */
    public PageDeListe<Modele> page(int page, int taille) {
        return registre.page(page, taille);
    }

    /** How many versions there are of each; a state of which there is none is not there. */
    public Map<EtatDuModele, Long> parEtat() {
        return registre.parEtat();
    }

    /** By reference, the title of its last version and the reference; one that is not known is not there. */
    public Map<String, String> noms(Collection<String> references) {
        return references.isEmpty() ? Map.of() : registre.noms(references);
    }

    /** Every model in force with its conditions on this case: those that fit first, then by reference. */
    public List<Convenance> examiner(Demande demande, PlanDeFinancement plan) {
        List<Convenance> toutes = registre.enVigueur().stream().map(m -> Convenance.de(m, demande, plan)).toList();
        return Stream.concat(toutes.stream().filter(Convenance::convient),
                toutes.stream().filter(c -> !c.convient())).toList();
    }

    void passer(long id, Set<EtatDuModele> depuis, EtatDuModele vers, String par, String motif) {
        Modele modele = exigerVerrouille(id);
        if (!depuis.contains(modele.etat())) {
            throw new RefusMetier("Le modèle " + modele.nom() + " est dans l'état « " + modele.etat().libelle()
                    + " » : cet acte n'est plus possible.");
        }
        registre.passerA(id, vers, par, motif);
        noter(id, par, Acte.MODELE_CHANGE_D_ETAT, Codes.de("etat", modele.etat()));
    }

    private Modele exigerVerrouille(long id) {
        return registre.verrouiller(id).orElseThrow(() -> new IllegalArgumentException("Modèle inconnu : " + id));
    }

    private long noter(long id, String par, Acte acte, Codes avant) {
        Modele modele = exiger(id);
        journal.noter(par, null, acte, avant, Codes.de("modele", modele.reference(), "version", modele.version(), "etat", modele.etat()));
        return id;
    }
}
