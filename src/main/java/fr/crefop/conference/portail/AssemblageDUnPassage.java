package fr.crefop.conference.portail;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.decisions.ReponsesAuVote;
import fr.crefop.conference.dossier.Passages.Passage;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.portail.DossierVue.AnnulationVue;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.EscaladeVue;
import fr.crefop.conference.portail.DossierVue.LiberationVue;
import fr.crefop.conference.portail.DossierVue.LigneVue;
import fr.crefop.conference.portail.DossierVue.MandatVue;
import fr.crefop.conference.portail.DossierVue.MembreVue;
import fr.crefop.conference.portail.DossierVue.MiseAuxVoixVue;
import fr.crefop.conference.portail.DossierVue.PartVue;
import fr.crefop.conference.portail.DossierVue.PassageVue;
import fr.crefop.conference.portail.DossierVue.PropositionVue;
import fr.crefop.conference.portail.DossierVue.ReponseVue;
import fr.crefop.conference.portail.DossierVue.ScrutinVue;
import fr.crefop.conference.portail.DossierVue.VoteVue;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Proposition;
import fr.crefop.conference.travaux.Propositions;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What was asked, answered, written and voted in one passage of a case, as its page shows it. */
@Component
class AssemblageDUnPassage {

    private final Scrutins scrutins;
    private final Departages departages;
    private final Mandats mandats;
    private final CahiersDesCharges cahiers;
    private final Propositions propositions;
    private final Engagements engagements;
    private final ReponsesAuVote reponses;
    private final AssemblageDesTravaux travaux;
    private final Comptes comptes;

    AssemblageDUnPassage(Scrutins scrutins, Departages departages, Mandats mandats, CahiersDesCharges cahiers,
            Propositions propositions, Engagements engagements, ReponsesAuVote reponses, AssemblageDesTravaux travaux,
            Comptes comptes) {
        this.scrutins = scrutins;
        this.departages = departages;
        this.mandats = mandats;
        this.cahiers = cahiers;
        this.propositions = propositions;
        this.engagements = engagements;
        this.reponses = reponses;
        this.travaux = travaux;
        this.comptes = comptes;
    }

    PassageVue courant(String numero, int rang) {
        return assembler(numero, rang, null, null);
    }

    /** The one that another ended by beginning. */
    PassageVue fini(String numero, Passage suivant) {
        return assembler(numero, suivant.rang() - 1, suivant.le(), new Code(suivant.cause().name(), suivant.cause().libelle()));
    }

    private PassageVue assembler(String numero, int rang, Instant finiLe, Code cause) {
        return new PassageVue(rang, finiLe, cause,
                mandats.du(numero, rang).map(mandat -> mandat(numero, rang, mandat)).orElse(null),
                travaux.du(numero, rang),
                propositions.derniere(numero, rang).map(AssemblageDUnPassage::proposition).orElse(null),
                engagements.du(numero, rang).stream().map(this::engagement).toList(),
                scrutins.du(numero, rang).stream().map(this::scrutin).toList());
    }

    private ScrutinVue scrutin(Scrutins.Scrutin scrutin) {
        return new ScrutinVue(new Code(scrutin.objet().name(), scrutin.objet().libelle()), scrutin.gouvernance().votants() == Votants.MEMBRES, soumis(scrutin),
                scrutin.resultat() == null ? null : new Code(scrutin.resultat().name(), scrutin.resultat().libelle()),
                scrutin.explication(), scrutin.phrase(),
                scrutins.votes(scrutin.id()).stream().map(vote -> new VoteVue(vote.votant().libelle(),
                        choix(vote.choix()), vote.commentaire(), comptes.nomDe(vote.par()),
                        vote.enQualite(), vote.le())).toList(),
                departages.du(scrutin.id()).stream().map(choix -> new VoteVue(choix.college().libelle(),
                        choix(choix.choix()), null, comptes.nomDe(choix.par()),
                        choix.enQualite(), choix.le())).toList(),
                annulation(scrutin.invalidation()));
    }

    private static Code choix(Choix choix) {
        return choix == null ? null : new Code(choix.name(), choix.libelle());
    }

    private MiseAuxVoixVue soumis(Scrutins.Scrutin scrutin) {
        MiseAuxVoix soumis = scrutin.miseAuxVoix();
        return new MiseAuxVoixVue(soumis.question(), soumis.cout(), soumis.finance(), soumis.reste(),
                soumis.lignes().stream().map(AssemblageDUnPassage::ligne).toList(), reponses.de(scrutin).stream()
                        .map(r -> new ReponseVue(r.financeur(), r.reponse(), r.motif())).toList(), soumis.aConfirmer(), soumis.pasEncoreDecide());
    }

    private AnnulationVue annulation(Scrutins.Invalidation invalidation) {
        return invalidation == null ? null
                : new AnnulationVue(invalidation.le(), invalidation.motif(), comptes.nomDe(invalidation.par()));
    }

    private MandatVue mandat(String numero, int passage, Mandats.Mandat mandat) {
        return new MandatVue(mandat.objet(), mandat.echeance(), mandat.phraseDeReport(), comptes.nomDe(mandat.rapporteur()),
                mandat.membres().stream().map(membre -> new MembreVue(comptes.nomDe(membre.compte()), membre.adHoc())).toList(),
                cahiers.du(numero, passage).orElse(null));
    }

    static PropositionVue proposition(Proposition proposition) {
        return new PropositionVue(proposition.lignes().stream().map(AssemblageDUnPassage::ligne).toList(),
                proposition.reste(), proposition.commentaire());
    }

    private static LigneVue ligne(LigneDePlan ligne) {
        return new LigneVue(ligne.financeur(), ligne.dispositif(), ligne.rubrique(), ligne.montant(),
                ligne.derogation(), ligne.dotation());
    }

    EngagementVue engagement(Engagement engagement) {
        boolean offre = engagement.etat() == EtatEngagement.CONTRE_PROPOSE;
        return new EngagementVue(engagement.tour(), engagement.financeur(),
                new Code(engagement.etat().name(), engagement.etat().libelle()), engagement.demande(),
                engagement.etat() == EtatEngagement.ATTENDU ? null : engagement.accorde(),
                offre ? engagement.propose() : null, engagement.conditions(), engagement.motif(), comptes.nomDe(engagement.par()),
                engagement.parDelegation() == null ? null : Repondant.deCode(engagement.parDelegation()).libelle(), engagement.le(), escalade(engagement), liberation(engagement),
                engagement.lignes().stream().map(ligne -> new PartVue(ligne.dispositif(), ligne.rubrique(), ligne.demande(),
                        ligne.accorde(), ligne.propose(), ligne.derogation(), ligne.dotation())).toList(), engagement.reprisDu());
    }

    private LiberationVue liberation(Engagement engagement) {
        return engagement.liberation() == null ? null : new LiberationVue(engagement.liberation().le(),
                engagement.liberation().motif(), comptes.nomDe(engagement.liberation().par()));
    }

    private EscaladeVue escalade(Engagement engagement) {
        return engagement.escalade() == null ? null
                : new EscaladeVue(engagement.escalade().le(), comptes.nomDe(engagement.escalade().responsable()));
    }
}
