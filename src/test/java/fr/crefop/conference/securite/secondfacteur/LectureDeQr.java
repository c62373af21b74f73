package fr.crefop.conference.securite.secondfacteur;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the drawing back, as a telephone does: the points inside its white margin. */
final class LectureDeQr {

    private static final int MARGE = 4;
    private static final Pattern POINT = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final Pattern TAILLE = Pattern.compile("viewBox=\"0 0 (\\d+) ");

    private LectureDeQr() {}

    static String lire(String image) throws Exception {
        String svg = new String(Base64.getDecoder().decode(image.substring(image.indexOf(',') + 1)), StandardCharsets.UTF_8);
        Matcher taille = TAILLE.matcher(svg);
        taille.find();
        BitMatrix points = new BitMatrix(Integer.parseInt(taille.group(1)) - 2 * MARGE);
        Matcher point = POINT.matcher(svg);
        while (point.find()) {
            points.set(Integer.parseInt(point.group(1)) - MARGE, Integer.parseInt(point.group(2)) - MARGE);
        }
        return new Decoder().decode(points).getText();
    }
}
