package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Complements.Complement;
import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.pieces.PieceDemandee;
import fr.crefop.conference.portail.PiecesDuDossier.Vues;
import fr.crefop.conference.portail.PiecesVue.AideVue;
import fr.crefop.conference.portail.PiecesVue.DemandeeVue;
import fr.crefop.conference.portail.PiecesVue.Etat;
import fr.crefop.conference.portail.PiecesVue.FichierVue;
import fr.crefop.conference.portail.PiecesVue.PourVue;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.vocabulaire.Titres;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The papers of a case in words, for the page and for the API. */
@Component
class AssemblageDesPieces {

    private final PiecesDuDossier pieces;
    private final Complements complements;
    private final Comptes comptes;

    AssemblageDesPieces(PiecesDuDossier pieces, Complements complements, Comptes comptes) {
        this.pieces = pieces;
        this.complements = complements;
        this.comptes = comptes;
    }

    /** Empty for a case that does not exist for the account, or of which it reads no paper. */
    Optional<PiecesVue> pour(String numero, String identifiant) {
        return pieces.vues(numero, identifiant).filter(vues -> !vues.rien()).map(this::assembler);
    }

    private PiecesVue assembler(Vues vues) {
        Instant demande = vues.toutes() ? complements.attendu(vues.dossier().numero()).map(Complement::demandeLe).orElse(Instant.MAX) : Instant.MAX;
        Map<String, String> noms = new HashMap<>();
        List<FichierVue> fichiers = vues.donnees().stream().map(piece -> fichier(piece, demande, noms)).toList();
        List<DemandeeVue> demandees = vues.demandees().stream().map(demandee -> demandee(demandee, vues, fichiers)).toList();
        Set<String> natures = demandees.stream().map(DemandeeVue::nature).collect(Collectors.toSet());
        return new PiecesVue(demandees, fichiers.stream().filter(fichier -> !natures.contains(fichier.nature())).toList(),
                vues.aides().stream().map(aide -> new AideVue(aide.code(), aide.libelle())).toList(), vues.joint(),
                (int) demandees.stream().filter(demandee -> demandee.etat() == Etat.MANQUE).count());
    }

    private static DemandeeVue demandee(PieceDemandee demandee, Vues vues, List<FichierVue> fichiers) {
        List<FichierVue> siens = fichiers.stream().filter(fichier -> fichier.nature().equals(demandee.code())).toList();
        Regime regime = Cadre.lu().regimeDu(vues.dossier().demande().formation().debut()).orElseThrow();
        return new DemandeeVue(demandee.code(), demandee.attendue().libelle(), demandee.attendue().donneePar(), demandee.attendue().aide(),
                etat(demandee, siens), demandee.pour().keySet().stream().map(aide -> pour(aide, demandee, regime)).toList(), siens);
    }

    private static Etat etat(PieceDemandee demandee, List<FichierVue> donnees) {
        return !donnees.isEmpty() ? Etat.DONNEE : demandee.estNecessaire() ? Etat.MANQUE
                : demandee.apresEntree() ? Etat.APRES_L_ENTREE : Etat.S_IL_Y_A_LIEU;
    }

    private static PourVue pour(Dispositif aide, PieceDemandee demandee, Regime regime) {
        return new PourVue(aide.code(), aide.libelle(), demandee.attendue().estSourcee(aide)
                ? Titres.de(regime, Cadre.lu().parDefaut(), demandee.attendue().pour().get(aide)) : null);
    }

    private FichierVue fichier(Piece piece, Instant demande, Map<String, String> noms) {
        return new FichierVue(piece.id(), piece.nature(), piece.nom(), piece.format().name(), piece.octets(), piece.empreinte(),
                noms.computeIfAbsent(piece.par(), comptes::nomDe), piece.le(),
                piece.destinataires().stream().map(code -> Dispositif.chercher(code).map(Dispositif::libelle).orElse(code)).toList(),
                piece.le().isAfter(demande));
    }
}
