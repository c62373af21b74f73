package fr.crefop.conference.decisions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.Ajournements;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.bureau.TenueDesSieges;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.decisions.FicheDeSeance.Voix;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.securite.Comptes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what the agenda and the minutes say of a vote. */
@Component
public class FichesDeSeance {

    private final Modeles modeles;
    private final Scrutins scrutins;
    private final TenueDesSieges tenues;
    private final Ajournements ajournements;
    private final Departages departages;
    private final ReponsesAuVote reponses;
    private final Comptes comptes;

    FichesDeSeance(Modeles modeles, Scrutins scrutins, TenueDesSieges tenues, Ajournements ajournements, Departages departages,
            ReponsesAuVote reponses, Comptes comptes) {
        this.modeles = modeles;
        this.scrutins = scrutins;
        this.tenues = tenues;
        this.ajournements = ajournements;
        this.departages = departages;
        this.reponses = reponses;
        this.comptes = comptes;
    }

    public FicheDeSeance de(Scrutin scrutin) {
        List<Vote> votes = scrutins.votes(scrutin.id());
        boolean parMembres = scrutin.gouvernance().votants() == Votants.MEMBRES;
        Set<Votant> presents = parMembres ? tenues.presents(scrutin) : Set.of();
        return new FicheDeSeance(scrutin.id(), parMembres, scrutin.numero(), page(scrutin.numero()), objet(scrutin),
                scrutin.miseAuxVoix(), ajournements.avant(scrutin),
                scrutin.resultat() == null ? null : scrutin.resultat().libelle(), scrutin.explication(), scrutin.phrase(),
                scrutin.invalidation() == null ? null : scrutin.invalidation().motif(),
                reponses.de(scrutin),
                Votant.tous(scrutin.gouvernance()).stream().map(votant -> voix(votant, votes, presents)).toList(),
                departages.du(scrutin.id()).stream().map(choix -> new Voix(choix.college().libelle(),
                        choix(choix.choix()), null, nom(choix.par()), choix.enQualite(), choix.le())).toList());
    }

    /** What an agenda may take, in the order given. */
    public List<VoteEnAttente> enAttente(List<Scrutin> scrutins) {
        Map<Long, Integer> ajournes = ajournements.avant(scrutins);
        return scrutins.stream().map(scrutin -> new VoteEnAttente(scrutin.id(), scrutin.numero(), page(scrutin.numero()), objet(scrutin),
                scrutin.miseAuxVoix(), ajournes.get(scrutin.id()))).toList();
    }

    /** A value is adopted without any plan. */
    private static String objet(Scrutin scrutin) {
        return Affaire.lire(scrutin.numero()) instanceof Affaire.Valeur ? "Valeur à fixer" : scrutin.objet().libelle();
    }

    private String page(String numero) {
        return Affaire.lire(numero).selon(dossier -> "/dossiers/" + numero, etude -> "/etudes/" + numero,
                modele -> "/modeles/" + modeles.parNumero(numero).orElseThrow().id(), convention -> "/conventions/" + numero,
                valeur -> "/baremes/propositions/" + numero);
    }

    /** Where colleges vote, a college that sits and does not answer is absent from the vote. */
    private Voix voix(Votant votant, List<Vote> votes, Set<Votant> presents) {
        return votes.stream().filter(vote -> vote.votant().equals(votant)).findFirst()
                .map(vote -> new Voix(votant.libelle(), choix(vote.choix()), vote.commentaire(), nom(vote.par()),
                        vote.enQualite(), vote.le()))
                .orElse(new Voix(votant.libelle(), presents.contains(votant) ? "N'a pas répondu" : "Absent", null, null, null, null));
    }

    /** Before the count, an answer says no more. */
    private static String choix(Choix choix) {
        return choix == null ? "A répondu" : choix.libelle();
    }

    private String nom(String compte) {
        return comptes.nomDe(compte);
    }
}
