package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Logo.Dessin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The logo that a region's file names, beside it: rules/regions/24/logo.svg. What it is, is read from what it holds, not from its name. */
final class LectureDuLogo {

    private static final Set<String> CONNUS = Set.of("fichier", "impression", "texte");
    private static final Pattern NOM = Pattern.compile("[A-Za-z0-9_-]{1,60}\\.(svg|png)");
    private static final byte[] DEBUT_DE_PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    /** First page in 150 kB: a logo is no photograph. */
    private static final int OCTETS_AU_PLUS = 60 * 1024;

    private LectureDuLogo() {}

    /** @param code of the region, the folder of its images */
    static Logo lire(String code, Noeud logo) {
        logo.seulement(CONNUS);
        Dessin ecran = dessin(code, logo, "fichier");
        if (logo.a("impression")) {
            Dessin impression = dessin(code, logo, "impression");
            if (!impression.type().equals("image/png")) {
                throw logo.refus("« impression » attend une image PNG, que les documents savent dessiner");
            }
            return new Logo(logo.texte("texte"), ecran, impression);
        }
        if (!ecran.type().equals("image/png")) {
            throw logo.refus("« impression » manque : à côté d'un logo SVG il faut une image PNG, pour les documents");
        }
        return new Logo(logo.texte("texte"), ecran, ecran);
    }

    private static Dessin dessin(String code, Noeud logo, String cle) {
        String nom = logo.texte(cle);
        if (!NOM.matcher(nom).matches()) {
            throw logo.refus("« " + cle + " » attend le nom d'un fichier .svg ou .png, comme logo.svg, pas « " + nom + " »");
        }
        String chemin = "rules/regions/" + code + "/" + nom;
        byte[] octets = octets(logo, chemin);
        if (octets.length > OCTETS_AU_PLUS) {
            throw logo.refus(chemin + " pèse " + octets.length / 1024 + " Ko ; au plus " + OCTETS_AU_PLUS / 1024);
        }
        if (estUnPng(octets)) {
            return new Dessin("image/png", Base64.getEncoder().encodeToString(octets));
        }
        String faute = SvgSur.faute(octets);
        if (faute != null) {
            throw logo.refus(chemin + " : " + faute);
        }
        return new Dessin("image/svg+xml", Base64.getEncoder().encodeToString(octets));
    }

    private static boolean estUnPng(byte[] octets) {
        return octets.length > DEBUT_DE_PNG.length && Arrays.equals(DEBUT_DE_PNG, Arrays.copyOf(octets, DEBUT_DE_PNG.length));
    }

    private static byte[] octets(Noeud logo, String chemin) {
        ClassPathResource fichier = new ClassPathResource(chemin);
        if (!fichier.exists()) {
            throw logo.refus("le fichier " + chemin + " n'existe pas");
        }
        try {
            return fichier.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Le logo est illisible : " + chemin, e);
        }
    }
}
