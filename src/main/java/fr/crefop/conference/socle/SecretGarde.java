package fr.crefop.conference.socle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret drawn once and kept in a file that only the account of this machine which runs the application reads. */
public final class SecretGarde {

    private static final int OCTETS = 32;

    private SecretGarde() {}

    /** @return 32 bytes as hexadecimal digits; drawn when the file is missing or holds something else */
    public static String dans(Path fichier) {
        try {
            String lu = Files.exists(fichier) ? Files.readString(fichier, StandardCharsets.US_ASCII) : "";
            return lu.length() == 2 * OCTETS ? lu : tirer(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException("Le secret ne peut pas être gardé dans " + fichier, e);
        }
    }

    /** A temporary file is its owner's alone, and takes its place whole: a kill leaves the former one or the new one. */
    private static String tirer(Path fichier) throws IOException {
        byte[] hasard = new byte[OCTETS];
        new SecureRandom().nextBytes(hasard);
        String secret = HexFormat.of().formatHex(hasard);
        Path dossier = Files.createDirectories(fichier.toAbsolutePath().getParent());
        Path nouveau = Files.createTempFile(dossier, fichier.getFileName().toString(), null);
        Files.writeString(nouveau, secret, StandardCharsets.US_ASCII);
        Files.move(nouveau, fichier, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return secret;
    }
}
