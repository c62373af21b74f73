package fr.crefop.conference.pieces;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JPEG is a row of segments up to a mark of its end. One that was cut on the way has no end, and decoders fill the rest with grey. */
final class SuiteDesMarqueurs {

    private static final int FIN = 0xd9;
    private static final int BALAYAGE = 0xda;
    /** Each draws the whole image again; a photograph has about ten. */
    private static final int BALAYAGES_AU_PLUS = 60;

    private SuiteDesMarqueurs() {}

    /** @throws IOException when its end is missing, or it is drawn too many times */
    static void verifier(Path chemin) throws IOException {
        try (DataInputStream octets = new DataInputStream(new BufferedInputStream(Files.newInputStream(chemin), 64 * 1024))) {
            octets.readUnsignedShort();
            int balayages = 0;
            int marqueur = prochain(octets);
            while (marqueur != FIN) {
                if (marqueur == BALAYAGE && ++balayages > BALAYAGES_AU_PLUS) {
                    throw new IOException("Un JPEG qui se redessine sans fin");
                }
                if (!estSeul(marqueur)) {
                    passer(octets);
                }
                marqueur = prochain(octets);
            }
            if (balayages == 0) {
                throw new IOException("Un JPEG sans image");
            }
        } catch (EOFException e) {
            throw new IOException("Un JPEG coupé", e);
        }
    }

    /** The next mark, beyond the data of the image where there is some: a byte of it that looks like one is followed by zero. */
    private static int prochain(DataInputStream octets) throws IOException {
        while (true) {
            if (octets.readUnsignedByte() == 0xff) {
                int marqueur = octets.readUnsignedByte();
                while (marqueur == 0xff) {
                    marqueur = octets.readUnsignedByte();
                }
                if (marqueur != 0) {
                    return marqueur;
                }
            }
        }
    }

    /** Without a length: those that stand within the data of the image, and the beginning. */
    private static boolean estSeul(int marqueur) {
        return marqueur >= 0xd0 && marqueur <= 0xd8 || marqueur == 0x01;
    }

    private static void passer(DataInputStream octets) throws IOException {
        int reste = octets.readUnsignedShort() - 2;
        if (reste < 0) {
            throw new IOException("Un segment sans longueur");
        }
        octets.skipNBytes(reste);
    }
}
