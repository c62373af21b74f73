package fr.crefop.conference.securite.secondfacteur;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The secret as a telephone reads it: an address otpauth, drawn as a QR code in the page itself, sent to no other site. */
final class ImageDuSecret {

    private static final String EMETTEUR = "Conférence des financeurs";

    private ImageDuSecret() {}

    static String adresse(String compte, String secret) {
        String emetteur = code(EMETTEUR);
        return "otpauth://totp/" + emetteur + ":" + code(compte) + "?secret=" + secret + "&issuer=" + emetteur;
    }

    /** An SVG as a data URI. */
    static String qr(String adresse) {
        BitMatrix points = matrice(adresse);
        StringBuilder dessin = new StringBuilder();
        for (int y = 0; y < points.getHeight(); y++) {
            for (int x = 0; x < points.getWidth(); x++) {
                if (points.get(x, y)) {
                    dessin.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + points.getWidth() + " " + points.getHeight()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + points.getWidth() + "v" + points.getHeight()
                + "H0z\"/><path d=\"" + dessin + "\"/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static BitMatrix matrice(String adresse) {
        try {
            return new QRCodeWriter().encode(adresse, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
