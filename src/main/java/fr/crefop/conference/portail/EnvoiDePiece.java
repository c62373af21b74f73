package fr.crefop.conference.portail;

import fr.crefop.conference.pieces.FichierRecu;
import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.pieces.Pieces;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Hands a file that came by HTTP to the room of the papers. Whoever sends it must have been asked who they are. */
@Service
class EnvoiDePiece {

    private static final String AUCUN = "Choisissez le fichier à joindre.";

    private final PiecesDuDossier dossiers;
    private final Pieces pieces;

    EnvoiDePiece(PiecesDuDossier dossiers, Pieces pieces) {
        this.dossiers = dossiers;
        this.pieces = pieces;
    }

    /**
     * @param destinataires of another paper; null for none
     * @param remplace the one that it stands for; null for none
     * @throws RefusMetier when it is not taken; nothing is then stored
     */
    Piece joindre(String numero, String nature, List<String> destinataires, Long remplace, MultipartFile fichier, String par) throws IOException {
        if (fichier == null || fichier.isEmpty() && (fichier.getOriginalFilename() == null || fichier.getOriginalFilename().isEmpty())) {
            throw new RefusMetier(AUCUN, List.of(new Erreur("fichier", null, AUCUN)));
        }
        Set<String> pour = new TreeSet<>(Piece.AUTRE.equals(nature) && destinataires != null ? destinataires : List.of());
        if (!pour.isEmpty() && !dossiers.aides(numero).containsAll(pour)) {
            throw new RefusMetier("Choisissez dans la liste les aides dont les financeurs liront cette pièce.");
        }
        try (InputStream contenu = fichier.getInputStream(); FichierRecu recu = FichierRecu.recevoir(fichier.getOriginalFilename(), contenu)) {
            return pieces.ajouter(numero, pieces.controler(nature, pour, recu, remplace), par);
        }
    }
}
