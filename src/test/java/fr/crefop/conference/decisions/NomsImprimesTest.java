package fr.crefop.conference.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.decisions.FeuilleDuPlan.FormationPrevue;
import fr.crefop.conference.decisions.FicheDeSeance.Voix;
import fr.crefop.conference.decisions.ProcesVerbaux.Participation;
import fr.crefop.conference.socle.Imprimable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever the person is, whatever alphabet the name is written in, every document gives it whole. */
class NomsImprimesTest {

    private final ImpressionPdf impression = new ImpressionPdf();

    /** 240 characters each, as long as first and family name may be together; the first without a place to break the line. */
    static Stream<Arguments> noms() {
        return Stream.of(
                Arguments.of("d-un-seul-tenant", long240("ŞtefănescuŁódźŐrségÞórŻółć")),
                Arguments.of("latin", long240("Nguyễn Đặng Thị Hồng, Łukasz Żółkiewski, Çağla Şükrüoğlu, Ñuñez Ȩ̃, ")),
                Arguments.of("grec", long240("Παπαδόπουλος Ἀλέξανδρος Ἑλένη ")),
                Arguments.of("cyrillique", long240("Щербаков Єлизавета Ђорђевић Қазыбек ")),
                Arguments.of("arabe", long240("محمد بن عبد الرحمن الفاسي لؤي پیمان ")),
                Arguments.of("hebreu", long240("יוסף בן־דוד שרה לוי ")),
                Arguments.of("armenien-georgien", long240("Հովհաննիսյան გიორგი ბერიძე ")),
                Arguments.of("chinois", long240("歐陽修王小明张伟李娜")),
                Arguments.of("japonais-coreen", long240("山田太郎 ヤマダ たろう 김민준 박서연 ")),
                Arguments.of("melange", long240("Amélie Ben Youssef بن يوسف (née 王) ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noms")
    void lePlanDonneLeNomLaStructureEtLIntituleEntiers(String ecriture, String nom) throws IOException {
        FeuilleDuPlan f = Feuilles.adopte();
        byte[] pdf = new PlanEnUnePage("http://localhost:8080").imprimer(new FeuilleDuPlan(f.numero(), nom, couper(nom, 200), f.region(),
                new FormationPrevue(couper(nom + nom, 300), f.formation().debut(), f.formation().fin(), f.formation().heures(),
                        f.formation().prix()), f.lignes(), f.remuneration(), f.siennes(), f.reste(), f.decision(),
                f.prochainesEtapes(), f.contact(), f.provisoire()));

        donneEnEntier("plan-" + ecriture, pdf, nom, couper(nom, 200), couper(nom + nom, 300));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noms")
    void lesLettresDonnentLesNomsEntiers(String ecriture, String nom) throws IOException {
        Map<String, Object> mandat = new HashMap<>(Map.of("numero", "CF-2018-00012", "etude", false, "sujet", couper(nom + nom, 300),
                "objet", nom, "echeance", "20 juillet 2018", "rapporteur", nom, "duBureau", List.of(nom), "adHoc", List.of(nom),
                "donneLe", "2 juillet 2018", "donnePar", nom));
        donneEnEntier("mandat-" + ecriture, impression.imprimer(new Gabarit("mandat").remplir(Cadre.lu().parDefaut(), mandat)),
                couper(nom + nom, 300), nom, nom, nom, nom, nom, nom);
        Map<String, Object> decision = Map.of("numero", "CF-2018-00012", "personne", nom, "structure", couper(nom, 200),
                "formation", couper(nom + nom, 300), "debut", "17 septembre 2018", "recuLe", "2 juin 2018", "decision", "Close.",
                "motif", nom, "suite", "Rien.");
        donneEnEntier("decision-" + ecriture, impression.imprimer(new Gabarit("decision").remplir(Cadre.lu().parDefaut(), decision)),
                nom, couper(nom, 200), couper(nom + nom, 300), nom);
    }

    /** The narrow columns of the minutes, where a long word has the least room. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("noms")
    void leProcesVerbalDonneLesNomsEtLesCommentairesEntiers(String ecriture, String nom) throws IOException {
        FicheDeSeance fiche = new FicheDeSeance(1, false, "CF-2018-00012", "/dossiers/CF-2018-00012", "Opportunité",
                MiseAuxVoix.sansPlan(couper(nom + nom, 300), "Le bureau veut-il approfondir ?"), 0, null, null, null, null, List.of(),
                List.of(new Voix("État", "Pour", nom, nom, "titulaire", Instant.parse("2018-07-02T12:00:00Z"))), List.of());
        Map<String, Object> valeurs = new HashMap<>(Map.of("debut", "2 juillet 2018 à 14 h 30", "jour", "2 juillet 2018", "lieu", nom,
                "fiches", List.of(fiche), "etabliLe", "2 juillet 2018 à 16 h 00", "mots", new MotsDuPlan(), "presents", List.of(nom),
                "colleges", List.of(new Participation("État", List.of(nom))), "secretaire", "Sophie"));

        donneEnEntier("pv-" + ecriture, impression.imprimer(new Gabarit("proces-verbal").remplir(Cadre.lu().parDefaut(), valeurs)), nom, nom, nom, nom, nom);
    }

    @ParameterizedTest
    @MethodSource("noms")
    void unNomQuiSImprimeEstAccepte(String ecriture, String nom) {
        assertThat(Imprimable.refus(nom)).as(ecriture).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"अमित शर्मा", "สมชาย", "Léa 🦄", "\ud840\udc0b", "Léa\u202eenialF"})
    void unNomQuiNeSImprimePasEstRefuseEnLeMontrant(String nom) {
        assertThat(Imprimable.refus(nom)).startsWith("Les documents imprimés n'ont pas de quoi écrire « ").contains("en lettres latines");
    }

    @Test
    void dansUnTexteLibreCeQuiNeSImprimePasDevientUneCaseVisible() throws IOException {
        Map<String, Object> mandat = new HashMap<>(Map.of("numero", "CF-1", "etude", false, "sujet", "Soudeur", "objet",
                "Bravo 🦄👩‍👩‍👧 à Amit अमि, # 100 %\u200b !", "echeance", "20 juillet 2018", "rapporteur", "Romain", "duBureau", List.of(),
                "adHoc", List.of(), "donneLe", "2 juillet 2018", "donnePar", "Sophie"));

        assertThat(lire("mandat-emoji", impression.imprimer(new Gabarit("mandat").remplir(Cadre.lu().parDefaut(), mandat))))
                .contains("Bravo □□□□ à Amit □□□, # 100 % !").doesNotContain("##");
    }

    /** As long as a comment may be: more than a page in its column. */
    @Test
    void unCommentaireDe4000LettresSImprimeEntierSurPlusieursPages() throws IOException {
        String texte = "Anticonstitutionnellement".repeat(160);
        FicheDeSeance fiche = new FicheDeSeance(1, false, "CF-2018-00012", "/dossiers/CF-2018-00012", "Opportunité",
                MiseAuxVoix.sansPlan("Soudeur", "Le bureau veut-il approfondir ?"), 0, null, null, null, null, List.of(),
                List.of(new Voix("État", "Pour", texte, "Sophie", "titulaire", Instant.parse("2018-07-02T12:00:00Z"))), List.of());

        donneEnEntier("pv-4000", impression.imprimer(new Gabarit("proces-verbal").remplir(Cadre.lu().parDefaut(), new HashMap<>(Map.of("debut", "2 juillet 2018",
                "jour", "2 juillet 2018", "lieu", "Tours", "fiches", List.of(fiche), "etabliLe", "2 juillet 2018", "mots", new MotsDuPlan(), "presents", List.of(),
                "colleges", List.of(), "secretaire", "Sophie")))),
                texte);
    }

    /** The widest letters there are, and as many lines as no plan has. */
    @Test
    void unPlanExtremeAuNomChinoisTientSurUnePage() throws IOException {
        FeuilleDuPlan f = Feuilles.extreme(45);
        String nom = long240("歐陽修王小明张伟李娜");
        byte[] pdf = new PlanEnUnePage("http://localhost:8080").imprimer(new FeuilleDuPlan(f.numero(), nom, couper(nom, 200), f.region(),
                new FormationPrevue(couper(nom + nom, 300), f.formation().debut(), f.formation().fin(), f.formation().heures(),
                        f.formation().prix()), f.lignes(), f.remuneration(), f.siennes(), f.reste(), f.decision(),
                f.prochainesEtapes(), f.contact(), f.provisoire()));

        assertThat(ImpressionPdf.pages(pdf)).isEqualTo(1);
        donneEnEntier("plan-extreme-chinois", pdf, nom, couper(nom, 200), couper(nom + nom, 300));
    }

    private static String long240(String motif) {
        return couper(motif.repeat(240), 239) + "Z";
    }

    private static String couper(String texte, int longueur) {
        return texte.substring(0, longueur);
    }

    /** Right-to-left runs are read back letter by letter: what counts is that none is missing, replaced, or out of the page. */
    private static void donneEnEntier(String nom, byte[] pdf, String... textes) throws IOException {
        String lu = lire(nom, pdf);
        assertThat(lu).doesNotContain("##", "□");
        Map<Integer, Long> lus = compte(lu);
        compte(String.join("", textes)).forEach((lettre, fois) ->
                assertThat(lus.getOrDefault(lettre, 0L)).as(Character.toString(lettre)).isGreaterThanOrEqualTo(fois));
    }

    private static Map<Integer, Long> compte(String texte) {
        Map<Integer, Long> fois = new HashMap<>();
        Normalizer.normalize(texte, Normalizer.Form.NFKC).codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> fois.merge(c, 1L, Long::sum));
        return fois;
    }

    /** Also left in target/documents, to be looked at. */
    private static String lire(String nom, byte[] octets) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve(nom + ".pdf"), octets);
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
