package fr.crefop.conference.decisions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.MiseAuxVoix.ReponseRecue;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.ObjetsDesVotes;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.PropositionDeValeur;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the bureau votes on: of a case, the plan computed last when it is asked to look further, what the funders committed
 * when it adopts, and both times what each funder answered; of a study, the problem, then the convention or the model that the group proposes; of a model,
 * its version; of a value, what the secretariat proposes.
 */
@Component
class MisesAuxVoix implements ObjetsDesVotes {

    private static final String ETUDIER = "Le bureau veut-il étudier ce problème et donner mandat à un groupe de travail ?";
    private static final String ADOPTER_LA_CONVENTION =
            "Le bureau adopte-t-il la convention que le groupe propose ? Chaque partie la signera ensuite.";
    private static final String EFFET_DU_MODELE =
            " Il sera proposé aux dossiers qui lui ressemblent ; chaque financeur confirmera sa part dans chacun.";
    private static final String ADOPTER_LE_MODELE =
            "Le bureau adopte-t-il le modèle de solution que le groupe propose ?" + EFFET_DU_MODELE;
    private static final String APPROUVER_LE_MODELE = "Le bureau approuve-t-il ce modèle ?" + EFFET_DU_MODELE;

    private static final String FIXER_LA_VALEUR =
            "Le bureau fixe-t-il cette valeur ? Les plans qui ne sont pas encore décidés en tiendront compte aussitôt.";

    private final Dossiers dossiers;
    private final Plans plans;
    private final Engagements engagements;
    private final Etudes etudes;
    private final Modeles modeles;
    private final PropositionsDeValeurs valeurs;

    MisesAuxVoix(Dossiers dossiers, Plans plans, Engagements engagements, Etudes etudes, Modeles modeles, PropositionsDeValeurs valeurs) {
        this.dossiers = dossiers;
        this.plans = plans;
        this.engagements = engagements;
        this.etudes = etudes;
        this.modeles = modeles;
        this.valeurs = valeurs;
    }

    @Override
    public MiseAuxVoix de(String numero, ObjetDuVote objet) {
        return Affaire.lire(numero).selon(dossier -> duDossier(dossiers.exiger(numero), objet), etude -> deLEtude(etudes.exiger(numero), objet),
                modele -> duModele(modeles.parNumero(numero).orElseThrow()), convention -> {
                    throw new IllegalArgumentException("Le bureau ne vote pas sur une convention, mais sur l'étude qui la propose : " + numero);
                }, valeur -> deLaValeur(valeurs.exiger(numero)));
    }

    private MiseAuxVoix duDossier(Dossier dossier, ObjetDuVote objet) {
        PlanDeFinancement plan = plans.exigerDernier(dossier.numero());
        TriDesAides tri = TriDesAides.de(plan);
        List<LigneDePlan> lignes = objet == ObjetDuVote.OPPORTUNITE
                ? plan.contributions().stream().map(LigneDePlan::de).toList()
                : engagements.acquis(dossier.numero());
        return new MiseAuxVoix(dossier.demande().formation().intitule(), objet.question(),
                Montant.somme(plan.rubriques().stream().map(LigneDeRubrique::cout)), lignes,
                CoutDeLaFormation.selon(plan).reste(lignes),
                engagements.dernieresReponses(dossier.numero()).stream().map(MisesAuxVoix::reponse).toList(),
                objet == ObjetDuVote.OPPORTUNITE ? tri.aConfirmer().stream().map(a -> a.dispositif().libelle()).toList() : List.of(),
                objet == ObjetDuVote.OPPORTUNITE ? tri.pasEncoreDecide() : "");
    }

    private static ReponseRecue reponse(Engagement engagement) {
        return new ReponseRecue(engagement.id(), engagement.financeur(), engagement.etat().name(), engagement.demande(),
                engagement.etat() == EtatEngagement.CONTRE_PROPOSE ? engagement.propose() : engagement.accorde(),
                engagement.engage());
    }

    private static MiseAuxVoix deLEtude(Etude etude, ObjetDuVote objet) {
        return MiseAuxVoix.sansPlan(etude.titre(), objet == ObjetDuVote.OPPORTUNITE ? ETUDIER
                : etude.modele() == null ? ADOPTER_LA_CONVENTION : ADOPTER_LE_MODELE);
    }

    private static MiseAuxVoix deLaValeur(PropositionDeValeur proposition) {
        return MiseAuxVoix.sansPlan(proposition.enUneLigne(), FIXER_LA_VALEUR + " " + proposition.essaiEnUnePhrase());
    }

    private static MiseAuxVoix duModele(Modele modele) {
        return MiseAuxVoix.sansPlan(modele.contenu().titre(), APPROUVER_LE_MODELE);
    }
}
