package fr.crefop.conference.pieces;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that were given for a case, until it is closed. Who may do what is asked before. */
@Service
public class Pieces {

    public static final int AU_PLUS = 40;

    private final RegistreDesPieces registre;
    private final ControleDuContenu controle;
    private final Dossiers dossiers;
    private final Journal journal;

    Pieces(RegistreDesPieces registre, ControleDuContenu controle, Dossiers dossiers, Journal journal) {
        this.registre = registre;
        this.controle = controle;
        this.dossiers = dossiers;
        this.journal = journal;
    }

    /**
     * A file read and found to be what it may be, on its way in; closed once it was taken or refused.
     *
     * @param remplace the one that it stands for from now on, of the same nature and for the same readers; null for none
     */
    public record Ajout(String nature, Set<String> destinataires, String nom, FormatDePiece format, FichierRecu fichier, Long remplace) implements AutoCloseable {

        @Override
        public void close() {
            fichier.close();
        }

        Ajout aLaPlaceDe(Piece piece) {
            return new Ajout(piece.nature(), piece.destinataires(), nom, format, fichier, remplace);
        }
    }

    /**
     * Reads the file before anything of the case is held: that takes its time.
     *
     * @throws RefusMetier when it is no paper, or its name cannot be kept
     */
    public Ajout controler(String nature, Set<String> destinataires, FichierRecu fichier, Long remplace) {
        FormatDePiece format = controle.verifier(fichier);
        return new Ajout(nature, new TreeSet<>(destinataires), NomDePiece.lire(fichier.nom(), format), format, fichier, remplace);
    }

    /**
     * What it stands for is erased in the same breath.
     *
     * @throws RefusMetier when the case is closed, has as many papers as it may, or has this one already; nothing is then stored
     */
    @Transactional
    public Piece ajouter(String numero, Ajout ajout, String par) {
        Dossier dossier = ouvert(numero);
        if (ajout.remplace() == null) {
            if (!Piece.AUTRE.equals(ajout.nature()) && PiecesDemandees.nommer(dossier.demande(), ajout.nature()).isEmpty()) {
                throw RefusDePiece.du("Dites quelle pièce vous joignez.");
            }
            return garder(numero, ajout, par);
        }
        Piece ancienne = exiger(numero, ajout.remplace());
        retirer(ancienne, par);
        return garder(numero, ajout.aLaPlaceDe(ancienne), par);
    }

    private Piece garder(String numero, Ajout ajout, String par) {
        List<Piece> deja = registre.du(numero);
        if (deja.size() >= AU_PLUS) {
            throw RefusDePiece.du("Ce dossier a déjà " + AU_PLUS + " pièces : retirez-en une, ou réunissez plusieurs pages en un seul fichier.");
        }
        if (deja.stream().anyMatch(piece -> piece.nature().equals(ajout.nature()) && piece.empreinte().equals(ajout.fichier().empreinte()))) {
            throw RefusDePiece.du("Cette pièce est déjà au dossier : rien n'est changé.");
        }
        Piece piece = registre.ajouter(numero, ajout.nature(), ajout.destinataires(), ajout.nom(), ajout.format(), ajout.fichier(), par);
        journal.noter(par, numero, Acte.PIECE_AJOUTEE, Codes.de("piece", piece.id(), "nature", piece.nature()));
        return piece;
    }

    /** It is erased, not hidden. @throws RefusMetier when the case is closed, or it is there no more */
    @Transactional
    public void retirer(String numero, long id, String par) {
        ouvert(numero);
        retirer(exiger(numero, id), par);
    }

    private void retirer(Piece piece, String par) {
        registre.retirer(piece.id());
        journal.noter(par, piece.numero(), Acte.PIECE_RETIREE, Codes.de("piece", piece.id(), "nature", piece.nature()));
    }

    /** In the order in which they were given. */
    public List<Piece> du(String numero) {
        return registre.du(numero);
    }

    public Optional<Piece> trouver(String numero, long id) {
        return registre.trouver(numero, id);
    }

    /** What it holds, from its beginning. */
    public InputStream contenu(Piece piece) {
        return new ContenuDePiece(registre, piece);
    }

    private Dossier ouvert(String numero) {
        Dossier dossier = dossiers.verrouiller(numero);
        if (dossier.etat() == EtatDossier.CLOS) {
            throw new RefusMetier("Ce dossier est clos : ses pièces ne changent plus.");
        }
        return dossier;
    }

    private Piece exiger(String numero, long id) {
        return registre.trouver(numero, id).orElseThrow(() -> new RefusMetier("Cette pièce n'est plus au dossier : rechargez la page."));
    }
}
