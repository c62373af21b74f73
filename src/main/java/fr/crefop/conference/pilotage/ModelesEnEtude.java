package fr.crefop.conference.pilotage;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.socle.RefusMetier;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The model that the group of a thematic study writes. As long as the study holds it, nobody else submits it, revises it
 * or withdraws it; once approved, it is a model like any other. The caller holds the study.
 */
@Service
public class ModelesEnEtude {

    private final RegistreDesModeles registre;
    private final Modeles modeles;
    private final Journal journal;

    ModelesEnEtude(RegistreDesModeles registre, Modeles modeles, Journal journal) {
        this.registre = registre;
        this.modeles = modeles;
        this.journal = journal;
    }

    /** The draft of the group; at most one. */
    public Optional<Modele> projet(String etude) {
        return registre.enEtude(etude);
    }

    /** Writes the draft, or a new version of it. @return its id; @throws RefusMetier when something is missing or wrong in it */
    @Transactional
    public long rediger(String etude, Contenu contenu, String par) {
        ControleDuModele.exiger(contenu);
        Optional<Modele> ancien = registre.verrouillerEnEtude(etude);
        ancien.ifPresent(m -> registre.passerA(m.id(), EtatDuModele.REMPLACE, par, null));
        long id = registre.creer(ancien.map(Modele::reference).orElseGet(registre::nouvelleReference),
                ancien.map(m -> m.version() + 1).orElse(1), contenu, etude, EtatDuModele.EN_ETUDE, par);
        Modele modele = modeles.exiger(id);
        journal.noter(par, null, Acte.MODELE_REDIGE_PAR_UNE_ETUDE, Codes.de("modele", modele.reference(), "version", modele.version()));
        return id;
    }

    /** Hands the draft to the bureau with its study. @return the number of the version; @throws RefusMetier when none was written */
    @Transactional
    public String soumettre(String etude, String par) {
        Modele projet = registre.verrouillerEnEtude(etude).orElseThrow(() -> new RefusMetier(
                "Aucun modèle n'est écrit pour cette étude : écrivez-le d'abord sur sa page, puis rendez le rapport."));
        modeles.passer(projet.id(), EnumSet.of(EtatDuModele.EN_ETUDE), EtatDuModele.EN_APPROBATION, par, null);
        return projet.numero();
    }

    /** The bureau asks for more: the group writes on. A version that is not before the bureau is left as it is. */
    @Transactional
    public void rendre(String numero, String motif, String par) {
        Modele modele = exiger(numero);
        if (modele.etat() == EtatDuModele.EN_APPROBATION) {
            modeles.passer(modele.id(), EnumSet.of(EtatDuModele.EN_APPROBATION), EtatDuModele.EN_ETUDE, par, motif);
        }
    }

    /** The group proposes something else: its draft, if there is one, is given up. */
    @Transactional
    public void abandonner(String etude, String motif, String par) {
        registre.verrouillerEnEtude(etude).ifPresent(projet ->
                modeles.passer(projet.id(), EnumSet.of(EtatDuModele.EN_ETUDE), EtatDuModele.RETIRE, par, motif));
    }

    /** In force from now on. */
    @Transactional
    public void approuver(String numero, String par) {
        modeles.approuver(exiger(numero).id(), par);
    }

    @Transactional
    public void refuser(String numero, String motif, String par) {
        modeles.refuser(exiger(numero).id(), motif, par);
    }

    private Modele exiger(String numero) {
        return registre.parNumero(numero).orElseThrow();
    }
}
