package fr.crefop.conference.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What is accepted at entry is what the fonts draw. Written anew with -Ddocuments.ecrire=true. */
class CouvertureDesPolicesTest {

    private static final Path FICHIER = Path.of("src/main/resources/polices/couverture.txt");

    /** Written letter after letter; others (Devanagari, Thai…) need letters put together, which the PDF library does not do. */
    private static final Set<UnicodeScript> ECRITURES = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.HEBREW, UnicodeScript.ARABIC, UnicodeScript.HAN,
            UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL,
            UnicodeScript.COMMON, UnicodeScript.INHERITED);

    @Test
    void laCouvertureEstCelleDesPolices() throws IOException {
        String couverture = enTexte(dessines());
        if (Boolean.getBoolean("documents.ecrire")) {
            Files.writeString(FICHIER, couverture);
        }
        assertThat(Files.readString(FICHIER)).isEqualTo(couverture);
    }

    /** A page of such letters only is printed without the other fonts. */
    @Test
    void lesLettresCourantesSontToutesDansLaPoliceDesPages() throws IOException {
        BitSet couverture = dessines();
        for (Police police : Police.pour("Hélène, 12,00 €")) {
            BitSet seule = new BitSet();
            ajouter(police, seule);
            BitSet manquent = (BitSet) couverture.clone();
            manquent.andNot(seule);
            assertThat(manquent.stream().filter(Police::courant).mapToObj(Integer::toHexString)).as(police.fichier()).isEmpty();
        }
    }

    private static BitSet dessines() throws IOException {
        BitSet dessines = new BitSet();
        for (int graisse : new int[] {400, 700}) {
            BitSet deCetteGraisse = new BitSet();
            List<Police> polices = Police.TOUTES.stream()
                    .filter(p -> p.graisse() == graisse || p.famille().startsWith("WenQuanYi")).toList();
            for (Police police : polices) {
                ajouter(police, deCetteGraisse);
            }
            if (graisse == 400) {
                dessines.or(deCetteGraisse);
            } else {
                dessines.and(deCetteGraisse);
            }
        }
        return dessines;
    }

    private static void ajouter(Police police, BitSet dessines) throws IOException {
        try (InputStream octets = police.octets();
                TrueTypeFont lue = new TTFParser().parse(new RandomAccessReadBuffer(octets))) {
            CmapLookup glyphes = lue.getUnicodeCmapLookup();
            for (int c = 0x20; c < 0x20000; c++) {
                if (glyphes.getGlyphId(c) != 0 && seLitLettreApresLettre(c)) {
                    dessines.set(c);
                }
            }
        }
    }

    private static boolean seLitLettreApresLettre(int c) {
        return ECRITURES.contains(UnicodeScript.of(c)) && Character.isDefined(c) && !switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static String enTexte(BitSet dessines) {
        List<String> plages = new ArrayList<>();
        for (int debut = dessines.nextSetBit(0); debut >= 0; ) {
            int fin = dessines.nextClearBit(debut) - 1;
            plages.add(Integer.toHexString(debut) + (fin == debut ? "" : "-" + Integer.toHexString(fin)));
            debut = dessines.nextSetBit(fin + 1);
        }
        return plages.stream().map(plage -> plage + "\n").collect(Collectors.joining());
    }
}
