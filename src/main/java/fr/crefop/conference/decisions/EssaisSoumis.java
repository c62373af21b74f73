package fr.crefop.conference.decisions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.pilotage.PlanEssaye;
import fr.crefop.conference.pilotage.PropositionDeValeur;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.PageDeListe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is shown of the trial of a proposed value beside the vote: what was kept when it was proposed, and nothing computed anew. */
@Component
public class EssaisSoumis {

    /** Plans shown beside a vote; all of them stand on the page of the proposal. */
    private static final int EN_BREF = 10;

    private final PropositionsDeValeurs propositions;
    private final AccesAuxDossiers acces;

    EssaisSoumis(PropositionsDeValeurs propositions, AccesAuxDossiers acces) {
        this.propositions = propositions;
        this.acces = acces;
    }

    /** @param numero of whatever is put to the vote; empty unless it is a value */
    public Optional<EssaiSoumis> enBref(String numero, Compte compte) {
        return Affaire.lire(numero) instanceof Affaire.Valeur ? propositions.trouver(numero).map(proposition -> de(proposition, compte, 1, EN_BREF)) : Optional.empty();
    }

    /** @param page of the plans that the reader sees; {@code taille}: as many to a page */
    public EssaiSoumis de(PropositionDeValeur proposition, Compte compte, int page, int taille) {
        List<PlanEssaye> plans = propositions.plans(proposition.numero());
        Set<String> visibles = acces.visibles(compte, plans.stream().map(PlanEssaye::numero).toList());
        List<PlanEssaye> vus = plans.stream().filter(plan -> visibles.contains(plan.numero())).toList();
        return new EssaiSoumis(proposition, new PageDeListe<>(vus.stream().skip(PageDeListe.debut(page, taille)).limit(taille).toList(), page, taille, vus.size()),
                proposition.essai().changes() - vus.size());
    }
}
