package fr.crefop.conference.pilotage;

import fr.crefop.conference.financement.EssaiDeValeur;
import fr.crefop.conference.financement.ParametreAFixer;
import fr.crefop.conference.financement.ValeurEssayee;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The values marked C on their way: proposed by the secretariat with what its trial gave, voted by the bureau, then set or not. */
@Service
public class PropositionsDeValeurs {

    private static final int RAISON_AU_PLUS = 500;
    private static final int D_UNE_VALEUR_AU_PLUS = 25;

    private final RegistreDesValeursProposees registre;
    private final ValeursFixees valeurs;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PropositionsDeValeurs(RegistreDesValeursProposees registre, ValeursFixees valeurs, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.registre = registre;
        this.valeurs = valeurs;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Puts the value to the vote of the bureau.
     *
     * @param essai of the value, as {@link ValeursFixees#controler} gives it back: its figures and the plans it changed are kept as they are
     * @return the number of the proposal
     * @throws RefusMetier without a reason, or while another value of that parameter is before the bureau; nothing is stored
     */
    @Transactional
    public String proposer(EssaiDeValeur essai, String raison, String par) {
        ValeurEssayee valeur = essai.valeur();
        String motif = TexteLibre.exiger("raison", raison, "Dites pourquoi cette valeur est proposée : le bureau le lira avant de voter.");
        if (motif.length() > RAISON_AU_PLUS) {
            throw refus("raison", "La raison se dit en " + RAISON_AU_PLUS + " caractères au plus.");
        }
        ParametreAFixer parametre = valeurs.un(valeur.cle()).orElseThrow();
        String numero;
        try {
            numero = registre.inscrire(valeur, parametre.aide() + ", " + parametre.description(), valeur.enUneLigne(),
                    motif, essai.chiffres(), par);
        } catch (DuplicateKeyException e) {
            throw refus("valeur", "Une autre proposition pour cette valeur est devant le bureau : attendez son vote.");
        }
        registre.garder(numero, essai.changes());
        journal.noter(par, null, Acte.VALEUR_PROPOSEE, Codes.de("proposition", numero, "cle", valeur.cle(), "effet", valeur.effet()));
        evenements.publishEvent(new ValeurProposee(numero));
        return numero;
    }

    /** The bureau adopted it: it is set, with that vote as its source. What a text or a régime gives since is not set over it: the secretariat reads why. */
    @Transactional
    public void adopter(String numero) {
        PropositionDeValeur proposition = auVote(numero);
        try {
            valeurs.controler(proposition.cle(), proposition.effet(), proposition.texte());
        } catch (RefusMetier plusPossible) {
            clore(numero, EtatDeLaProposition.RENDUE, "Adoptée, mais elle ne peut plus être fixée : " + plusPossible.getMessage());
            return;
        }
        valeurs.fixer(proposition.cle(), proposition.effet(), proposition.texte(),
                "vote du bureau, dépouillé le " + EnFrancais.jour(horloge.instant()) + ", " + numero, Journal.SYSTEME);
        clore(numero, EtatDeLaProposition.ADOPTEE, null);
    }

    /** @param explication what the count says */
    @Transactional
    public void refuser(String numero, String explication) {
        auVote(numero);
        clore(numero, EtatDeLaProposition.REFUSEE, explication);
    }

    /** The bureau wants to know more: another value, or the same one with another reason, is a new proposal. */
    @Transactional
    public void rendre(String numero, String explication) {
        auVote(numero);
        clore(numero, EtatDeLaProposition.RENDUE, explication);
    }

    public Optional<PropositionDeValeur> trouver(String numero) {
        return registre.trouver(numero);
    }

    public PropositionDeValeur exiger(String numero) {
        return trouver(numero).orElseThrow(() -> new IllegalArgumentException("Proposition inconnue : " + numero));
    }

    /** The last ones of a value, the latest first. */
    public List<PropositionDeValeur> de(String cle) {
        return registre.de(cle, D_UNE_VALEUR_AU_PLUS);
    }

    /** The plans that its trial changed, of cases that nobody forgot since; the greatest difference first. Each reader is shown those of the cases it sees. */
    public List<PlanEssaye> plans(String numero) {
        return registre.plans(numero);
    }

    private PropositionDeValeur auVote(String numero) {
        PropositionDeValeur proposition = registre.verrouiller(numero).orElseThrow(() -> new IllegalArgumentException("Proposition inconnue : " + numero));
        if (proposition.etat() != EtatDeLaProposition.AU_VOTE) {
            throw new RefusMetier("Cette proposition n'est plus soumise au vote.");
        }
        return proposition;
    }

    private void clore(String numero, EtatDeLaProposition etat, String motif) {
        registre.clore(numero, etat, motif);
        journal.noter(Journal.SYSTEME, null, Acte.PROPOSITION_DE_VALEUR_CLOSE, Codes.de("proposition", numero, "etat", etat));
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }
}
