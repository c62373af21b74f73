package fr.crefop.conference.etudes;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thematic studies: referred, completed, closed with a reason. */
@Service
public class Etudes {

    private static final int TITRE_AU_PLUS = 200;
    private static final int TEXTE_AU_PLUS = 4000;

    private final RegistreDesEtudes registre;
    private final Affaires affaires;
    private final PropositionsDesGroupes propositions;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Etudes(RegistreDesEtudes registre, Affaires affaires, PropositionsDesGroupes propositions, Journal journal,
            ApplicationEventPublisher evenements, Clock horloge) {
        this.registre = registre;
        this.affaires = affaires;
        this.propositions = propositions;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Refers a problem and starts its procedure, in one transaction.
     *
     * @return its number
     * @throws RefusMetier naming each faulty field
     */
    @Transactional
    public String deposer(String titre, String probleme, Origine origine, String auteur, String structure) {
        List<Erreur> erreurs = new ArrayList<>();
        controler(erreurs, "titre", titre, TITRE_AU_PLUS);
        controler(erreurs, "probleme", probleme, TEXTE_AU_PLUS);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("L'étude ne peut pas être déposée.", erreurs);
        }
        // Of two that come together the second waits, and finds the first.
        registre.tenirLesDemandesDe(auteur);
        registre.enCours(titre.strip(), probleme.strip(), auteur).ifPresent(deja -> {
            throw new RefusMetier("Vous avez déjà demandé cette étude : " + deja + ".");
        });
        String numero = affaires.nouvelleEtude(LocalDate.now(horloge).getYear()).numero();
        registre.inscrire(new Etude(numero, titre.strip(), probleme.strip(), origine, auteur, structure, horloge.instant(),
                EtatEtude.DEPOSEE, null, null, null, null, null, null, null));
        journal.noter(auteur, numero, Acte.ETUDE_DEPOSEE, Codes.de("origine", origine));
        evenements.publishEvent(new EtudeDeposee(numero));
        return numero;
    }

    private static void controler(List<Erreur> erreurs, String champ, String texte, int longueur) {
        if (texte == null || texte.isBlank() || texte.length() > longueur) {
            erreurs.add(new Erreur(champ, null, "De 1 à " + longueur + " caractères sont attendus."));
        } else if (Ecriture.illisible(texte)) {
            erreurs.add(new Erreur(champ, null, Ecriture.REFUS));
        }
    }

    @Transactional
    public void completer(String numero, String complement, String par) {
        registre.completer(numero, complement);
        journal.noter(par, numero, Acte.ETUDE_COMPLETEE);
    }

    public void passerA(String numero, EtatEtude etat) {
        registre.passerA(numero, etat);
    }

    @Transactional
    public void declarerNonRecevable(String numero, String motif, String par) {
        registre.motiver(numero, motif);
        journal.noter(par, numero, Acte.ETUDE_NON_RECEVABLE);
    }

    /** Closing again changes nothing. */
    @Transactional
    public void clore(String numero, IssueEtude issue) {
        if (registre.clore(numero, issue, horloge.instant())) {
            propositions.conclure(exiger(numero), issue);
            journal.noter(Journal.SYSTEME, numero, Acte.ETUDE_CLOSE, Codes.de("issue", issue));
        }
    }

    public Optional<Etude> une(String numero) {
        return registre.une(numero);
    }

    /** @throws IllegalArgumentException when there is none: the procedure never names a study that does not exist */
    public Etude exiger(String numero) {
        return une(numero).orElseThrow(() -> new IllegalArgumentException("Étude inconnue : " + numero));
    }

    /** The latest first. */
    public PageDeListe<Etude> page(int page, int taille) {
        return registre.page(page, taille);
    }

    /** How many there are, in words: by outcome, or by state where there is none yet. */
    public Map<String, Long> parEtat() {
        return registre.parEtat();
    }

    /** By number of the convention, that of the study that proposed it; one that no study proposed is not there. */
    public Map<String, String> desConventions(Collection<String> conventions) {
        return conventions.isEmpty() ? Map.of() : registre.desConventions(conventions);
    }

    /** The latest first. */
    public List<Etude> toutes() {
        return registre.toutes();
    }
}
