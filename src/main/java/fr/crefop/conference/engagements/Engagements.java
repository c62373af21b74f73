package fr.crefop.conference.engagements;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.RegistreDesEngagements.Reponse;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each funder answered to its own share, and what stays committed of it. */
@Service
public class Engagements {

    private final RegistreDesEngagements registre;
    private final Enveloppes enveloppes;
    private final Dossiers dossiers;
    private final Passages passages;
    private final Journal journal;
    private final Clock horloge;

    Engagements(RegistreDesEngagements registre, Enveloppes enveloppes, Dossiers dossiers, Passages passages, Journal journal,
            Clock horloge) {
        this.registre = registre;
        this.enveloppes = enveloppes;
        this.dossiers = dossiers;
        this.passages = passages;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The funder commits the whole of its share. @throws RefusMetier when it answered already */
    @Transactional
    public void accepter(String numero, String financeur, String commentaire, String par) {
        accepter(numero, financeur, commentaire, Signataire.deChezLui(par));
    }

    /** The same, by the funder's own people or by delegation. @throws RefusMetier also when the delegation does not hold it */
    @Transactional
    public void accepter(String numero, String financeur, String commentaire, Signataire par) {
        Engagement demande = attendu(numero, financeur);
        repondre(demande, new Reponse(EtatEngagement.ACCEPTE, commentaire, null, demande.enEntier(), null, par,
                horloge.instant()));
        journal.noter(par.compte(), numero, Acte.ENGAGEMENT_ACCEPTE, Codes.de("financeur", financeur, "demande", demande.demande(), "parDelegation", par.mandataire()));
    }

    /** The funder commits less than it is asked. @throws RefusMetier also when the amount is not between zero and that */
    @Transactional
    public void accepterMoins(String numero, String financeur, Part part, String commentaire, String par) {
        accepterMoins(numero, financeur, part, commentaire, Signataire.deChezLui(par));
    }

    /** The same, by the funder's own people or by delegation. @throws RefusMetier also when the delegation does not hold it */
    @Transactional
    public void accepterMoins(String numero, String financeur, Part part, String commentaire, Signataire par) {
        Engagement demande = attendu(numero, financeur);
        List<Montant> accordes = part.sur(demande.lignes());
        Montant accorde = Montant.somme(accordes.stream());
        if (accorde.equals(demande.demande())) {
            throw new RefusMetier("Ce montant est la part entière : engagez-vous sur la part demandée.");
        }
        repondre(demande, new Reponse(EtatEngagement.ACCEPTE_MOINS, commentaire, null, accordes, null, par,
                horloge.instant()));
        journal.noter(par.compte(), numero, Acte.ENGAGEMENT_ACCEPTE_EN_PARTIE, Codes.de("financeur", financeur, "demande", demande.demande(), "accorde", accorde,
                "parDelegation", par.mandataire()));
    }

    /** The funder commits nothing yet and says what it would pay, and under which conditions. */
    @Transactional
    public void contreProposer(String numero, String financeur, Part part, String conditions, String par) {
        contreProposer(numero, financeur, part, conditions, Signataire.deChezLui(par));
    }

    /** The same, by the funder's own people or by delegation. @throws RefusMetier also when the delegation does not hold it */
    @Transactional
    public void contreProposer(String numero, String financeur, Part part, String conditions, Signataire par) {
        Engagement demande = attendu(numero, financeur);
        List<Montant> proposes = part.sur(demande.lignes());
        repondre(demande, new Reponse(EtatEngagement.CONTRE_PROPOSE, null, conditions, demande.aZero(), proposes,
                par, horloge.instant()));
        journal.noter(par.compte(), numero, Acte.CONTRE_PROPOSITION, Codes.de("financeur", financeur, "demande", demande.demande(),
                "propose", Montant.somme(proposes.stream()), "parDelegation", par.mandataire()));
    }

    /** The funder pays nothing, and says why. @throws RefusMetier when it answered already */
    @Transactional
    public void refuser(String numero, String financeur, String motif, String par) {
        refuser(numero, financeur, motif, Signataire.deChezLui(par));
    }

    /** The same, by the funder's own people or by delegation. @throws RefusMetier also when the delegation does not hold it */
    @Transactional
    public void refuser(String numero, String financeur, String motif, Signataire par) {
        Engagement demande = attendu(numero, financeur);
        repondre(demande, new Reponse(EtatEngagement.REFUSE, motif, null, demande.aZero(), null, par,
                horloge.instant()));
        journal.noter(par.compte(), numero, Acte.ENGAGEMENT_REFUSE, Codes.de("financeur", financeur, "parDelegation", par.mandataire()));
    }

    /** The funders bound today by a commitment of any passage of the case, in the order in which they were asked. */
    public List<String> lies(String numero) {
        return registre.tous(numero).stream().filter(Engagement::engage).map(Engagement::financeur).distinct().toList();
    }

    /**
     * Frees every commitment and reservation of a case that ends without its plan, and takes back what is still asked; all
     * of it stays on record. Doing it again changes nothing.
     *
     * @param motif why, for whoever reads the case
     * @param par account, or {@link Journal#SYSTEME}
     */
    @Transactional
    public void liberer(String numero, String motif, String par) {
        registre.verrouiller(numero);
        List<Engagement> liberes = registre.tous(numero).stream().filter(e -> e.engage() || e.attendu()).toList();
        if (liberes.isEmpty()) {
            return;
        }
        liberes.forEach(engagement -> registre.liberer(engagement.id(), motif, par, horloge.instant()));
        enveloppes.liberer(numero, null, motif, par);
        journal.noter(par, numero, Acte.ENGAGEMENTS_LIBERES, Codes.de("financeurs", liberes.stream().map(Engagement::financeur).distinct().toList()));
    }

    /** How many times the working group has put a proposal to the funders in this passage of the case. */
    public int toursDuGroupe(String numero) {
        return registre.tours(numero, Base.PROPOSITION);
    }

    /** The funders of the last round whose answer is still awaited, in the order of the plan. */
    public List<String> attendus(String numero) {
        return dernierTour(numero).stream().filter(Engagement::attendu)
                .map(Engagement::financeur).toList();
    }

    /** The requests of the last round of this passage, in the order of the plan; empty before the first. */
    public List<Engagement> dernierTour(String numero) {
        return registre.duDernierTour(numero);
    }

    /** Every round of this passage, oldest first. */
    public List<Engagement> tous(String numero) {
        return registre.duPassage(numero);
    }

    /** What each funder asked in this passage said last, in the order they were first asked; nothing that it was freed of. */
    public List<Engagement> dernieresReponses(String numero) {
        Map<String, Engagement> dernieres = new LinkedHashMap<>();
        tous(numero).stream().filter(e -> e.etat() != EtatEngagement.ATTENDU)
                .forEach(e -> dernieres.put(e.financeur(), e));
        return dernieres.values().stream().filter(e -> e.engage() || !e.etat().engage()).toList();
    }

    /** A request of the case and its answer, of whatever passage. */
    public Optional<Engagement> trouver(String numero, long id) {
        return registre.tous(numero).stream().filter(e -> e.id() == id).findFirst();
    }

    /**
     * What teaches of each funder: every round of this passage, and, while it is a decided training that is postponed, those on which it was
     * decided. Oldest first.
     */
    public List<Engagement> quiEnseignent(String numero) {
        List<Passages.Passage> suivants = passages.du(numero);
        int premier = suivants.size() + 1;
        while (premier > 1 && suivants.get(premier - 2).cause() == Passages.Cause.REPORT) {
            premier--;
        }
        int depuis = premier;
        return registre.tous(numero).stream().filter(e -> e.passage() >= depuis).toList();
    }

    /** Every round of one passage, that of today or an earlier one, oldest first. */
    public List<Engagement> du(String numero, int passage) {
        return registre.tous(numero).stream().filter(e -> e.passage() == passage).toList();
    }

    /** What is committed for good: the shares of the last round, each as its funder agreed to it. */
    public List<LigneDePlan> acquis(String numero) {
        return dernierTour(numero).stream().flatMap(engagement -> engagement.acquis().stream()).toList();
    }

    public Engagement exiger(String numero, String financeur) {
        return dernierTour(numero).stream().filter(e -> e.financeur().equals(financeur)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Aucune demande à " + financeur + " pour " + numero));
    }

    private Engagement attendu(String numero, String financeur) {
        registre.verrouiller(numero);
        Engagement engagement = exiger(numero, financeur);
        if (engagement.liberation() != null) {
            throw new RefusMetier("Cette demande a été retirée : " + engagement.liberation().motif() + ".");
        }
        if (!engagement.attendu()) {
            throw new RefusMetier("Ce financeur a déjà répondu : " + engagement.etat().libelle().toLowerCase() + ".");
        }
        return engagement;
    }

    /** The answer and what it holds of the envelopes, in one transaction: neither exists without the other. */
    private void repondre(Engagement demande, Reponse reponse) {
        int annee = annee(demande.numero());
        if (reponse.par().mandataire() != null) {
            demande.lignes().stream().map(Engagement.Ligne::dispositif).distinct().sorted()
                    .forEach(dispositif -> enveloppes.exigerLaDelegation(demande.financeur(), dispositif, annee, reponse.par().mandataire()));
        }
        registre.repondre(demande, reponse);
        enveloppes.reserver(demande.numero(), demande.financeur(), annee, exiger(demande.numero(), demande.financeur()).acquis(), reponse.par());
    }

    /** The year whose envelopes pay. */
    public int annee(String numero) {
        return dossiers.exiger(numero).demande().formation().debut().getYear();
    }
}
