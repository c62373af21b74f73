package fr.crefop.conference.portail;

import fr.crefop.conference.pieces.FichierRecu;
import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.pieces.Pieces;
import fr.crefop.conference.pieces.Pieces.Ajout;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
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

    /** @throws RefusMetier when there is none */
    FichierRecu lire(MultipartFile fichier) throws IOException {
        if (fichier == null || fichier.isEmpty() && (fichier.getOriginalFilename() == null || fichier.getOriginalFilename().isEmpty())) {
            throw new RefusMetier(AUCUN, List.of(new Erreur("fichier", null, AUCUN)));
        }
        try (InputStream contenu = fichier.getInputStream()) {
            return FichierRecu.recevoir(fichier.getOriginalFilename(), contenu);
        }
    }

    /**
     * Finds what it is, which takes its time: before anything is held.
     *
     * @param destinataires of another paper; null for none
     * @param remplace the one that it stands for; null for none
     * @throws RefusMetier when it is no paper
     */
    Ajout controler(String nature, List<String> destinataires, Long remplace, FichierRecu recu) {
        return pieces.controler(nature, Set.copyOf(Piece.AUTRE.equals(nature) && destinataires != null ? destinataires : List.of()), recu, remplace);
    }

    /** Both: who takes it closes it. */
    Ajout recevoir(String nature, List<String> destinataires, Long remplace, MultipartFile fichier) throws IOException {
        FichierRecu recu = lire(fichier);
        boolean pris = false;
        try {
            Ajout ajout = controler(nature, destinataires, remplace, recu);
            pris = true;
            return ajout;
        } finally {
            if (!pris) {
                recu.close();
            }
        }
    }

    /** @throws RefusMetier when the case does not take it; nothing is then stored */
    Piece joindre(String numero, Ajout ajout, String par) {
        if (!ajout.destinataires().isEmpty() && !dossiers.aides(numero).containsAll(ajout.destinataires())) {
            throw new RefusMetier("Choisissez dans la liste les aides dont les financeurs liront cette pièce.");
        }
        return pieces.ajouter(numero, ajout, par);
    }
}
