package fr.crefop.conference.demarrage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A saving as one file: what the data folder needs to open again, each file with its SHA-256 in a last entry. One that is cut, or of which a byte
 * changed, is told apart before anything is opened.
 */
final class ArchiveDeLaBase implements CopieDeLaBase.Destination, AutoCloseable {

    private static final String EMPREINTES = "empreintes";
    private static final String BASE = "base/";
    private static final Set<PosixFilePermission> DOSSIER = PosixFilePermissions.fromString("rwx------");

    private final ZipOutputStream archive;
    private final Map<String, String> empreintes = new TreeMap<>();

    ArchiveDeLaBase(OutputStream sortie) {
        archive = new ZipOutputStream(sortie, StandardCharsets.UTF_8);
        // A saving is made while people work: two cores, one of which is theirs.
        archive.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public void dossier(String nom) throws IOException {
        archive.putNextEntry(new ZipEntry(BASE + nom + "/"));
        archive.closeEntry();
    }

    @Override
    public void fichier(String nom, Path source) throws IOException {
        ajouter(BASE + nom, Files.newInputStream(source));
    }

    @Override
    public void texte(String nom, String contenu) throws IOException {
        ajouter(BASE + nom, new ByteArrayInputStream(contenu.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file beside the base. */
    void aCote(Path fichier) throws IOException {
        ajouter(fichier.getFileName().toString(), Files.newInputStream(fichier));
    }

    private void ajouter(String nom, InputStream source) throws IOException {
        try (DigestInputStream lue = new DigestInputStream(source, sha256())) {
            archive.putNextEntry(new ZipEntry(nom));
            lue.transferTo(archive);
            archive.closeEntry();
            empreintes.put(nom, HexFormat.of().formatHex(lue.getMessageDigest().digest()));
        }
    }

    @Override
    public void close() throws IOException {
        archive.putNextEntry(new ZipEntry(EMPREINTES));
        for (Map.Entry<String, String> empreinte : empreintes.entrySet()) {
            archive.write((empreinte.getValue() + "  " + empreinte.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        archive.closeEntry();
        archive.close();
    }

    /** @param dossier where the data folder is to be; @throws IOException when the saving is not whole: what was written is then to be thrown away */
    static void deplier(Path fichier, Path dossier) throws IOException {
        Path racine = dossier.toAbsolutePath().normalize();
        Map<String, String> lues = new TreeMap<>();
        try (ZipFile archive = new ZipFile(fichier.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> entrees = archive.entries(); entrees.hasMoreElements();) {
                ZipEntry entree = entrees.nextElement();
                Path cible = racine.resolve(entree.getName()).normalize();
                if (!cible.startsWith(racine)) {
                    throw new IOException("Un nom de la sauvegarde sort du dossier");
                }
                if (entree.isDirectory()) {
                    fermer(Files.createDirectories(cible));
                } else if (!entree.getName().equals(EMPREINTES)) {
                    fermer(Files.createDirectories(cible.getParent()));
                    lues.put(entree.getName(), ecrire(archive.getInputStream(entree), cible));
                }
            }
            if (!lues.equals(empreintes(archive))) {
                throw new IOException("La sauvegarde n'est pas entière, ou a été modifiée");
            }
        }
    }

    private static String ecrire(InputStream source, Path cible) throws IOException {
        try (DigestInputStream lue = new DigestInputStream(source, sha256()); OutputStream sortie = Files.newOutputStream(cible)) {
            lue.transferTo(sortie);
            return HexFormat.of().formatHex(lue.getMessageDigest().digest());
        }
    }

    private static Map<String, String> empreintes(ZipFile archive) throws IOException {
        ZipEntry entree = archive.getEntry(EMPREINTES);
        if (entree == null) {
            throw new IOException("Ce fichier n'est pas une sauvegarde");
        }
        Map<String, String> empreintes = new TreeMap<>();
        new String(archive.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8).lines()
                .forEach(ligne -> empreintes.put(ligne.substring(ligne.indexOf(' ')).strip(), ligne.substring(0, ligne.indexOf(' '))));
        return empreintes;
    }

    /** PostgreSQL opens no folder that others read. */
    private static void fermer(Path dossier) throws IOException {
        if (Files.getFileStore(dossier).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(dossier, DOSSIER);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
