package fr.crefop.conference.pieces;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: on the disk, never whole in memory, and gone from it once it was taken or refused. */
public final class FichierRecu implements AutoCloseable {

    public static final int OCTETS_MAXIMUM = 10 * 1024 * 1024;
    public static final String TROP_GROSSE = "La pièce dépasse " + OCTETS_MAXIMUM / 1024 / 1024 + " Mo : elle n'est pas enregistrée. Numérisez-la"
            + " à une définition moindre, ou en plusieurs fichiers.";

    private static final int DEBUT = 8;

    private final String nom;
    private final Path chemin;
    private final int octets;
    private final String empreinte;

    private FichierRecu(String nom, Path chemin, int octets, String empreinte) {
        this.nom = nom;
        this.chemin = chemin;
        this.octets = octets;
        this.empreinte = empreinte;
    }

    /**
     * @param nom as the browser sent it
     * @throws fr.crefop.conference.socle.RefusMetier when it is empty, or bigger than {@link #OCTETS_MAXIMUM}, whatever was announced
     */
    public static FichierRecu recevoir(String nom, InputStream contenu) {
        Path chemin = null;
        try {
            chemin = Files.createTempFile("piece-", null);
            MessageDigest condense = MessageDigest.getInstance("SHA-256");
            int octets;
            try (OutputStream vers = new DigestOutputStream(Files.newOutputStream(chemin), condense)) {
                octets = copier(contenu, vers);
            }
            return new FichierRecu(nom, chemin, octets, HexFormat.of().formatHex(condense.digest()));
        } catch (IOException e) {
            effacer(chemin);
            throw new UncheckedIOException("Le fichier reçu ne s'écrit pas", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            effacer(chemin);
            throw e;
        }
    }

    private static int copier(InputStream de, OutputStream vers) throws IOException {
        byte[] tampon = new byte[64 * 1024];
        int octets = 0;
        for (int lus = de.read(tampon); lus >= 0; lus = de.read(tampon)) {
            octets += lus;
            if (octets > OCTETS_MAXIMUM) {
                throw RefusDePiece.du(TROP_GROSSE);
            }
            vers.write(tampon, 0, lus);
        }
        if (octets == 0) {
            throw RefusDePiece.du("Ce fichier est vide : choisissez la pièce à joindre.");
        }
        return octets;
    }

    String nom() {
        return nom;
    }

    Path chemin() {
        return chemin;
    }

    int octets() {
        return octets;
    }

    /** SHA-256 of what it holds, in hexadecimal: what tells it from any other. */
    public String empreinte() {
        return empreinte;
    }

    byte[] debut() throws IOException {
        try (InputStream contenu = Files.newInputStream(chemin)) {
            return contenu.readNBytes(DEBUT);
        }
    }

    @Override
    public void close() {
        effacer(chemin);
    }

    private static void effacer(Path chemin) {
        try {
            if (chemin != null) {
                Files.deleteIfExists(chemin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Le fichier reçu ne s'efface pas", e);
        }
    }
}
