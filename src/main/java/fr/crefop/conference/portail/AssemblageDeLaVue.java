package fr.crefop.conference.portail;

import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.decisions.Decisions.DecisionRendue;
import fr.crefop.conference.decisions.FinsDeDossier;
import fr.crefop.conference.decisions.FinsDeDossier.Fin;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.portail.DossierVue.AnnulationVue;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.DecisionVue;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.EscaladeVue;
import fr.crefop.conference.portail.DossierVue.EtapeVue;
import fr.crefop.conference.portail.DossierVue.LiberationVue;
import fr.crefop.conference.portail.DossierVue.LigneVue;
import fr.crefop.conference.portail.DossierVue.MandatVue;
import fr.crefop.conference.portail.DossierVue.MembreVue;
import fr.crefop.conference.portail.DossierVue.MiseAuxVoixVue;
import fr.crefop.conference.portail.DossierVue.PartVue;
import fr.crefop.conference.portail.DossierVue.PropositionVue;
import fr.crefop.conference.portail.DossierVue.ScrutinVue;
import fr.crefop.conference.portail.DossierVue.VoteVue;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Proposition;
import fr.crefop.conference.travaux.Propositions;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gathers from each room what a case page shows. */
@Component
class AssemblageDeLaVue {

    private final Plans plans;
    private final Etapes etapes;
    private final Scrutins scrutins;
    private final Departages departages;
    private final Mandats mandats;
    private final CahiersDesCharges cahiers;
    private final Propositions propositions;
    private final Engagements engagements;
    private final Decisions decisions;
    private final FinsDeDossier fins;
    private final Comptes comptes;
    private final AssemblageDesTravaux travaux;

    AssemblageDeLaVue(Plans plans, Etapes etapes, Scrutins scrutins, Departages departages, Mandats mandats, CahiersDesCharges cahiers,
            Propositions propositions, Engagements engagements, Decisions decisions, FinsDeDossier fins,
            Comptes comptes, AssemblageDesTravaux travaux) {
        this.plans = plans;
        this.etapes = etapes;
        this.scrutins = scrutins;
        this.departages = departages;
        this.mandats = mandats;
        this.cahiers = cahiers;
        this.propositions = propositions;
        this.engagements = engagements;
        this.decisions = decisions;
        this.fins = fins;
        this.comptes = comptes;
        this.travaux = travaux;
    }

    DossierVue assembler(Dossier dossier) {
        String numero = dossier.numero();
        DecisionVue decision = decisions.rendue(numero).map(AssemblageDeLaVue::decision).orElse(null);
        DecisionVue fin = fins.de(dossier).map(AssemblageDeLaVue::decision).orElse(null);
        return new DossierVue(numero,
                new Code(dossier.etat().name(), dossier.etat().libelle()),
                dossier.voie() == null ? null : new Code(dossier.voie().name(), dossier.voie().libelle()),
                dossier.recuLe(), nom(dossier.auteur()), dossier.structure(), dossier.motif(), dossier.identite(),
                dossier.demande(), plans.dernier(numero).orElse(null),
                etapes.du(numero).stream().map(this::etape).toList(),
                scrutins.du(numero).stream().map(this::scrutin).toList(),
                mandats.du(numero).map(mandat -> mandat(numero, mandat)).orElse(null),
                propositions.derniere(numero).map(AssemblageDeLaVue::proposition).orElse(null),
                engagements.tous(numero).stream().map(this::engagement).toList(),
                decision == null ? fin : decision,
                decision == null || fin.issue().equals(decision.issue()) ? null : fin, travaux.du(numero));
    }

    private EtapeVue etape(Etapes.Etape etape) {
        return new EtapeVue(etape.libelle(), qui(etape), etape.depuis(), etape.echeance(), etape.faitLe(),
                parQui(etape));
    }

    private ScrutinVue scrutin(Scrutins.Scrutin scrutin) {
        return new ScrutinVue(new Code(scrutin.objet().name(), scrutin.objet().libelle()), soumis(scrutin.miseAuxVoix()),
                scrutin.resultat() == null ? null : new Code(scrutin.resultat().name(), scrutin.resultat().libelle()),
                scrutin.explication(),
                scrutins.votes(scrutin.id()).stream().map(vote -> new VoteVue(vote.college().libelle(),
                        new Code(vote.choix().name(), vote.choix().libelle()), vote.commentaire(), nom(vote.par()),
                        vote.qualite().libelle(), vote.le())).toList(),
                departages.du(scrutin.id()).stream().map(choix -> new VoteVue(choix.college().libelle(),
                        new Code(choix.choix().name(), choix.choix().libelle()), null, nom(choix.par()),
                        choix.qualite().libelle(), choix.le())).toList(),
                annulation(scrutin.invalidation()));
    }

    private static MiseAuxVoixVue soumis(MiseAuxVoix soumis) {
        return new MiseAuxVoixVue(soumis.question(), soumis.cout(), soumis.finance(), soumis.reste(),
                soumis.lignes().stream().map(AssemblageDeLaVue::ligne).toList());
    }

    private AnnulationVue annulation(Scrutins.Invalidation invalidation) {
        return invalidation == null ? null
                : new AnnulationVue(invalidation.le(), invalidation.motif(), nom(invalidation.par()));
    }

    private MandatVue mandat(String numero, Mandats.Mandat mandat) {
        return new MandatVue(mandat.objet(), mandat.echeance(), nom(mandat.rapporteur()),
                mandat.membres().stream().map(membre -> new MembreVue(nom(membre.compte()), membre.adHoc())).toList(),
                cahiers.du(numero).orElse(null));
    }

    static PropositionVue proposition(Proposition proposition) {
        return new PropositionVue(proposition.lignes().stream().map(AssemblageDeLaVue::ligne).toList(),
                proposition.reste(), proposition.commentaire());
    }

    private static LigneVue ligne(LigneDePlan ligne) {
        return new LigneVue(ligne.financeur(), ligne.dispositif(), ligne.rubrique(), ligne.montant(),
                ligne.derogation());
    }

    private EngagementVue engagement(Engagement engagement) {
        boolean offre = engagement.etat() == EtatEngagement.CONTRE_PROPOSE;
        return new EngagementVue(engagement.tour(), engagement.financeur(),
                new Code(engagement.etat().name(), engagement.etat().libelle()), engagement.demande(),
                engagement.etat() == EtatEngagement.ATTENDU ? null : engagement.accorde(),
                offre ? engagement.propose() : null, engagement.conditions(), engagement.motif(), nom(engagement.par()),
                engagement.le(), escalade(engagement), liberation(engagement), engagement.lignes().stream().map(ligne -> new PartVue(ligne.dispositif(), ligne.rubrique(),
                        ligne.demande(), ligne.accorde(), ligne.propose(), ligne.derogation())).toList());
    }

    private LiberationVue liberation(Engagement engagement) {
        return engagement.liberation() == null ? null : new LiberationVue(engagement.liberation().le(),
                engagement.liberation().motif(), nom(engagement.liberation().par()));
    }

    private EscaladeVue escalade(Engagement engagement) {
        return engagement.escalade() == null ? null
                : new EscaladeVue(engagement.escalade().le(), nom(engagement.escalade().responsable()));
    }

    private static DecisionVue decision(DecisionRendue rendue) {
        return new DecisionVue(new Code(rendue.issue().name(), rendue.issue().libelle()),
                LocalDate.ofInstant(rendue.le(), HorlogeConfiguration.PARIS), rendue.reste(), null);
    }

    private static DecisionVue decision(Fin fin) {
        return new DecisionVue(new Code(fin.issue().name(), fin.issue().libelle()), fin.le(), null, fin.motif());
    }

    private String parQui(Etapes.Etape etape) {
        return etape.pour() == null ? nom(etape.faitPar())
                : nom(etape.faitPar()) + " en remplacement de " + nom(etape.pour());
    }

    private String qui(Etapes.Etape etape) {
        return etape.compte() == null ? Groupe.deCode(etape.groupe()).libelle() : nom(etape.compte());
    }

    private String nom(String identifiant) {
        return identifiant == null ? null : comptes.trouver(identifiant).map(Compte::nom).orElse(identifiant);
    }
}
