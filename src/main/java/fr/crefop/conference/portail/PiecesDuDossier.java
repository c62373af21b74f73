package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.pieces.PieceDemandee;
import fr.crefop.conference.pieces.Pieces;
import fr.crefop.conference.pieces.PiecesDemandees;
import fr.crefop.conference.regard.Regard;
import fr.crefop.conference.regard.Regards;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.travaux.Propositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which papers of a case an account reads. Who sees the case whole reads them all; a funder those that its own lines ask for; a college
 * none, for they name the person.
 */
@Service
class PiecesDuDossier {

    static final String JOINDRE = "joindre-une-piece";

    private final Dossiers dossiers;
    private final Comptes comptes;
    private final Regards regards;
    private final PlanDuJour plans;
    private final Propositions propositions;
    private final Pieces pieces;
    private final QuiSuitLeDossier suivi;
    private final Droits droits;

    PiecesDuDossier(Dossiers dossiers, Comptes comptes, Regards regards, PlanDuJour plans, Propositions propositions, Pieces pieces,
            QuiSuitLeDossier suivi, Droits droits) {
        this.dossiers = dossiers;
        this.comptes = comptes;
        this.regards = regards;
        this.plans = plans;
        this.propositions = propositions;
        this.pieces = pieces;
        this.suivi = suivi;
        this.droits = droits;
    }

    /**
     * What an account sees of the papers of a case.
     *
     * @param aides that pay something in the lines that it sees, to whose funders another paper may be shown
     * @param toutes it reads every paper of the case
     * @param joint it may give one now
     */
    record Vues(Dossier dossier, List<PieceDemandee> demandees, List<Piece> donnees, Set<Dispositif> aides, boolean toutes, boolean joint) {

        /** Nothing is asked of it, and nothing is shown. */
        boolean rien() {
            return demandees.isEmpty() && donnees.isEmpty() && !toutes;
        }
    }

    /** Empty for a case that does not exist for the account. */
    @Transactional(readOnly = true)
    public Optional<Vues> vues(String numero, String identifiant) {
        return dossiers.trouver(numero).flatMap(dossier -> regard(dossier, identifiant).map(regard -> vues(dossier, regard, identifiant)));
    }

    /** Empty for a paper that the account may not read, as for one that is not there. */
    @Transactional(readOnly = true)
    public Optional<Piece> lisible(String numero, long id, String identifiant) {
        return dossiers.trouver(numero).flatMap(dossier -> regard(dossier, identifiant).flatMap(regard -> pieces.trouver(numero, id)
                .filter(piece -> regard.entier() || estPour(piece, lignes(dossier, regard), dossier))));
    }

    /** Whose case it is, whatever its state: the act itself says that it is closed. */
    @Transactional(readOnly = true)
    public boolean estQuiJoint(String numero, String identifiant) {
        return dossiers.trouver(numero).filter(dossier -> regard(dossier, identifiant).filter(Regard::entier).isPresent())
                .filter(dossier -> suivi.repond(identifiant, dossier)).isPresent();
    }

    /** Those that the lines of the case name: another paper may be shown to their funders. */
    @Transactional(readOnly = true)
    public Set<String> aides(String numero) {
        return toutesLesLignes(dossiers.exiger(numero)).stream().map(ligne -> ligne.dispositif().code()).collect(Collectors.toSet());
    }

    private Vues vues(Dossier dossier, Regard regard, String identifiant) {
        List<LigneDePlan> lignes = lignes(dossier, regard);
        List<Piece> toutes = regard.entier() || !lignes.isEmpty() ? pieces.du(dossier.numero()) : List.of();
        boolean joint = regard.entier() && droits.permet(identifiant, JOINDRE, dossier.etat()) && suivi.repond(identifiant, dossier);
        return new Vues(dossier, PiecesDemandees.de(dossier.demande(), lignes),
                toutes.stream().filter(piece -> regard.entier() || estPour(piece, lignes, dossier)).toList(),
                lignes.stream().map(LigneDePlan::dispositif).filter(aide -> !aide.nature().estDeLaPersonne()).collect(Collectors.toCollection(TreeSet::new)),
                regard.entier(), joint);
    }

    private static boolean estPour(Piece piece, List<LigneDePlan> siennes, Dossier dossier) {
        return piece.estUneAutre() ? siennes.stream().anyMatch(ligne -> piece.destinataires().contains(ligne.dispositif().code()))
                : PiecesDemandees.de(dossier.demande(), siennes).stream().anyMatch(demandee -> demandee.code().equals(piece.nature()));
    }

    /** Those of the plan as it is read today and those that are proposed; of them, one's own. */
    private List<LigneDePlan> lignes(Dossier dossier, Regard regard) {
        if (!regard.entier() && regard.financeurs().isEmpty()) {
            return List.of();
        }
        return toutesLesLignes(dossier).stream().filter(ligne -> regard.entier() || regard.financeurs().contains(ligne.financeur())).toList();
    }

    private List<LigneDePlan> toutesLesLignes(Dossier dossier) {
        List<LigneDePlan> lignes = new ArrayList<>();
        plans.trouver(dossier).ifPresent(plan -> plan.contributions().forEach(contribution -> lignes.add(LigneDePlan.de(contribution))));
        propositions.derniere(dossier.numero()).ifPresent(proposition -> lignes.addAll(proposition.lignes()));
        return lignes;
    }

    private Optional<Regard> regard(Dossier dossier, String identifiant) {
        return comptes.trouver(identifiant).flatMap(compte -> regards.de(compte, dossier));
    }
}
