package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.socle.ReglesRefusees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Run by the build once the classes are there: compiles the rules of each régime into its pack, so that the start only reads
 * them. Compiles nothing that is as the last build left it.
 */
public final class CompilationALaConstruction {

    /** Whose classes the rules call: another signature, and rules of the same text are to be compiled again. */
    private static final List<String> APPELEES = List.of("dossier", "cadre", "financement");

    private CompilationALaConstruction() {}

    /** @param arguments the folder of the compiled classes; where to note what was compiled */
    public static void main(String[] arguments) throws IOException {
        try {
            compiler(arguments);
        } catch (ReglesRefusees e) {
            refuser(e);
        } catch (ExceptionInInitializerError e) {
            refuser(e.getCause() instanceof ReglesRefusees refus ? refus : e);
        }
    }

    /** Whoever wrote a pack needs the sentence, not the way through the code. */
    private static void refuser(Throwable pourquoi) {
        if (pourquoi instanceof ReglesRefusees) {
            System.err.println("\n\n" + pourquoi.getMessage() + "\n\n");
        } else {
            pourquoi.printStackTrace();
        }
        System.exit(1);
    }

    private static void compiler(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path notes = Path.of(arguments[1]);
        Cadre cadre = Cadre.lu();
        BaremesDesRegimes baremes = new BaremesDesRegimes(cadre);
        ControleDesRegles.verifier(cadre, baremes);
        SortedMap<String, String> appelees = appelees(classes);
        for (Regime regime : cadre.regimes()) {
            SortedMap<String, String> regles = ReglesDuRegime.enDrl(regime, Reglements.regles(regime), baremes.de(regime, cadre.parDefaut()));
            String textes = ReglesCompilees.empreinte(regles);
            String tout = textes + new Empreinte(appelees).avec(new TreeMap<>(), Map.of());
            Path archive = classes.resolve(regime.dossier()).resolve(ReglesCompilees.ARCHIVE);
            Path note = notes.resolve(regime.paquet());
            if (!Files.exists(archive) || !Files.exists(note) || !tout.equals(Files.readString(note))) {
                Compilation.Modele modele = Compilation.enClasses(regime.paquet(), regles);
                Files.write(archive, ReglesCompilees.plier(textes, modele.nom(), modele.classes()));
                Files.createDirectories(notes);
                Files.writeString(note, tout);
            }
        }
    }

    private static SortedMap<String, String> appelees(Path classes) throws IOException {
        SortedMap<String, String> contenu = new TreeMap<>();
        for (String piece : APPELEES) {
            Path dossier = classes.resolve("fr/crefop/conference").resolve(piece);
            List<Path> fichiers;
            try (Stream<Path> tous = Files.walk(dossier)) {
                fichiers = tous.filter(f -> f.toString().endsWith(".class")).collect(Collectors.toList());
            }
            for (Path fichier : fichiers) {
                contenu.put(classes.relativize(fichier).toString(), new String(Files.readAllBytes(fichier), StandardCharsets.ISO_8859_1));
            }
        }
        return contenu;
    }
}
