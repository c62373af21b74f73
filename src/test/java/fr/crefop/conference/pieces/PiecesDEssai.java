package fr.crefop.conference.pieces;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as an advisor has them, and as nobody should. */
public final class PiecesDEssai {

    private static final byte[] SIGNATURE_PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PiecesDEssai() {}

    /** Of one page, that says this in its title. */
    public static byte[] pdf(String titre) {
        return pdf(titre, null);
    }

    /** @param motDePasse asked of whoever opens it */
    static byte[] pdf(String titre, String motDePasse) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(titre);
            if (motDePasse != null) {
                document.protect(new StandardProtectionPolicy("proprietaire", motDePasse, new AccessPermission()));
            }
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            document.save(octets, CompressParameters.NO_COMPRESSION);
            return octets.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some kilobytes for each megabyte that it unfolds into, as soon as it is opened: its table of contents is compressed. */
    public static byte[] pdfQuiSeDeplie(int megaoctets) {
        byte[] table = degonfler(megaoctets);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        int debut = octets.size();
        octets.writeBytes(("1 0 obj\n<< /Type /XRef /Size 3 /W [1 4 2] /Index [0 3] /Root 2 0 R /Filter /FlateDecode /Length " + table.length
                + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        octets.writeBytes(table);
        octets.writeBytes(("\nendstream\nendobj\nstartxref\n" + debut + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        return octets.toByteArray();
    }

    private static byte[] degonfler(int megaoctets) {
        ByteArrayOutputStream petits = new ByteArrayOutputStream();
        try (DeflaterOutputStream zeros = new DeflaterOutputStream(petits, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] mega = new byte[1024 * 1024];
            for (int i = 0; i < megaoctets; i++) {
                zeros.write(mega);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return petits.toByteArray();
    }

    /** @param format JPEG or PNG; noise, which no format makes small */
    public static byte[] image(String format, int largeur, int hauteur) {
        BufferedImage image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        Random hasard = new Random(12);
        for (int x = 0; x < largeur; x++) {
            for (int y = 0; y < hauteur; y++) {
                image.setRGB(x, y, hasard.nextInt());
            }
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    /** Some bytes that say how large it is, and no more: one bit of colour for each point. */
    static byte[] pngQuiSeDitGrand(int cote) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(SIGNATURE_PNG);
        bloc(octets, "IHDR", new byte[] {(byte) (cote >> 24), (byte) (cote >> 16), (byte) (cote >> 8), (byte) cote,
            (byte) (cote >> 24), (byte) (cote >> 16), (byte) (cote >> 8), (byte) cote, 1, 0, 0, 0, 0});
        bloc(octets, "IDAT", degonfler(1));
        bloc(octets, "IEND", new byte[0]);
        return octets.toByteArray();
    }

    private static void bloc(ByteArrayOutputStream vers, String nom, byte[] contenu) {
        CRC32 somme = new CRC32();
        somme.update(nom.getBytes(StandardCharsets.US_ASCII));
        somme.update(contenu);
        try (DataOutputStream octets = new DataOutputStream(vers)) {
            octets.writeInt(contenu.length);
            octets.writeBytes(nom);
            octets.write(contenu);
            octets.writeInt((int) somme.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As heavy as a scan: that many bytes that no compression makes fewer. */
    public static byte[] pdfLourd(int octets) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            byte[] bruit = new byte[octets];
            new Random(12).nextBytes(bruit);
            COSStream flux = document.getDocument().createCOSStream();
            try (OutputStream vers = flux.createRawOutputStream()) {
                vers.write(bruit);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Essai"), flux);
            ByteArrayOutputStream fichier = new ByteArrayOutputStream();
            document.save(fichier, CompressParameters.NO_COMPRESSION);
            return fichier.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first half of it. */
    static byte[] coupe(byte[] entier) {
        return Arrays.copyOf(entier, entier.length / 2);
    }
}
