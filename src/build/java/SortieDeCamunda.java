import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies this tree into a folder, its one argument, as a tree that builds against Operaton (docs/adr/0043). What is written otherwise is data,
 * {@code src/build/sortie/reecritures.tsv}: in which files, what is looked for, what takes its place, why. Libraries of tests that Operaton has not
 * published are today's, their references to the engine renamed, in {@code lib/} of the copy; they are looked for in the Maven repository
 * ({@code -Dmaven.repo.local=}). A rule that finds nothing stops the command, so that the table says what is, not what was.
 */
class SortieDeCamunda {

    private static final Path REGLES = Path.of("src", "build", "sortie", "reecritures.tsv");
    /** What its build looks for and no repository serves. */
    private static final Path EN_PLUS = REGLES.resolveSibling("depot");
    private static final Path DEPOT = Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
    private static final Set<String> PAS_DE_SOURCES = Set.of("target", ".git", ".donnees", ".idea", ".vscode");

    public static void main(String... arguments) throws IOException {
        Path copie = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (Files.exists(copie)) {
            throw new IllegalStateException("Ce dossier existe déjà : " + copie);
        }
        List<Regle> regles = Regle.lire(REGLES);
        List<Path> sources = sources();
        int reecrits = 0;
        for (Path source : sources) {
            byte[] octets = Files.readAllBytes(source);
            List<Regle> siennes = regles.stream().filter(regle -> regle.ou.matches(source)).toList();
            String avant = siennes.isEmpty() ? "" : new String(octets, StandardCharsets.UTF_8);
            String apres = avant;
            for (Regle regle : siennes) {
                apres = regle.appliquer(apres);
            }
            reecrits += apres.equals(avant) ? 0 : 1;
            Path cible = copie.resolve(place(source));
            Files.createDirectories(cible.getParent());
            Files.write(cible, apres.equals(avant) ? octets : apres.getBytes(StandardCharsets.UTF_8));
        }
        regles.stream().filter(regle -> regle.endroits == 0).findFirst().ifPresent(vaine -> {
            throw new IllegalStateException("Cette règle ne trouve rien : " + vaine.pourquoi);
        });
        Relogement.reloger(Files.readAllLines(REGLES.resolveSibling("bibliotheques-d-essais.txt")).stream().map(DEPOT::resolve).toList(),
                copie.resolve("lib/essais-du-moteur.jar"));
        System.out.println("fichiers=" + sources.size() + " reecrits=" + reecrits + " regles=" + regles.size()
                + " endroits=" + regles.stream().mapToInt(regle -> regle.endroits).sum());
    }

    private static Path place(Path source) {
        return source.startsWith(EN_PLUS) ? Path.of("lib", "depot").resolve(EN_PLUS.relativize(source))
                // The engine's pages look for ours under their own name.
                : Path.of(source.toString().replace("webjars/camunda", "webjars/operaton"));
    }

    private static List<Path> sources() throws IOException {
        Path ici = Path.of("").toAbsolutePath();
        try (Stream<Path> tous = Files.walk(ici)) {
            return tous.filter(Files::isRegularFile).map(ici::relativize)
                    .filter(fichier -> !PAS_DE_SOURCES.contains(fichier.getName(0).toString()))
                    // The copy has left already.
                    .filter(fichier -> fichier.startsWith(EN_PLUS) || !fichier.startsWith(REGLES.getParent()) && !fichier.endsWith("SortieDeCamunda.java"))
                    .sorted().toList();
        }
    }

    /** One line of the table. */
    private static final class Regle {

        private final PathMatcher ou;
        private final Pattern cherche;
        private final String place;
        private final String pourquoi;
        private int endroits;

        private Regle(String[] colonnes) {
            this.ou = FileSystems.getDefault().getPathMatcher("glob:" + colonnes[0]);
            this.cherche = Pattern.compile(colonnes[1], Pattern.MULTILINE);
            this.place = colonnes[2].replace("\\n", "\n");
            this.pourquoi = colonnes[3];
        }

        private static List<Regle> lire(Path table) throws IOException {
            return Files.readAllLines(table).stream().filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .map(ligne -> new Regle(ligne.split("\t"))).toList();
        }

        private String appliquer(String texte) {
            Matcher trouve = cherche.matcher(texte);
            StringBuilder reecrit = new StringBuilder(texte.length() + 64);
            while (trouve.find()) {
                endroits++;
                trouve.appendReplacement(reecrit, place);
            }
            return trouve.appendTail(reecrit).toString();
        }
    }

    /** Compiled classes that refer to the engine, made to refer to the other one: in a class file every name stands in one list. */
    private static final class Relogement {

        private static final int TEXTE = 1;
        private static final Pattern MOTEUR = Pattern.compile("org([/.])camunda\\1(bpm|commons)\\1[\\w/.$]*");

        private static void reloger(List<Path> bibliotheques, Path ensemble) throws IOException {
            Files.createDirectories(ensemble.getParent());
            Set<String> faits = new HashSet<>();
            try (JarOutputStream sortie = new JarOutputStream(Files.newOutputStream(ensemble))) {
                for (Path bibliotheque : bibliotheques) {
                    try (JarInputStream entree = new JarInputStream(Files.newInputStream(bibliotheque))) {
                        for (JarEntry piece = entree.getNextJarEntry(); piece != null; piece = entree.getNextJarEntry()) {
                            String nom = renommer(piece.getName());
                            if (!piece.isDirectory() && faits.add(nom)) {
                                sortie.putNextEntry(new JarEntry(nom));
                                byte[] octets = entree.readAllBytes();
                                sortie.write(nom.endsWith(".class") ? reloger(octets) : octets);
                            }
                        }
                    }
                }
            }
        }

        /** The package, and what its classes are called by. */
        private static String renommer(String nom) {
            return MOTEUR.matcher(nom).replaceAll(trouve -> trouve.group().replace("camunda", "operaton").replace("Camunda", "Operaton"));
        }

        /** JVMS §4.4: the constants come first; only texts change length, and nothing refers to a place in bytes. */
        private static byte[] reloger(byte[] classe) throws IOException {
            ByteArrayOutputStream octets = new ByteArrayOutputStream(classe.length + 512);
            try (InputStream source = new ByteArrayInputStream(classe); DataInputStream entree = new DataInputStream(source);
                    DataOutputStream sortie = new DataOutputStream(octets)) {
                sortie.write(entree.readNBytes(8));
                int constantes = entree.readUnsignedShort();
                sortie.writeShort(constantes);
                for (int i = 1; i < constantes; i++) {
                    int sorte = entree.readUnsignedByte();
                    sortie.writeByte(sorte);
                    if (sorte == TEXTE) {
                        sortie.writeUTF(renommer(entree.readUTF()));
                    } else {
                        sortie.write(entree.readNBytes(taille(sorte)));
                        // A number of eight bytes takes two places of the list.
                        i += sorte == 5 || sorte == 6 ? 1 : 0;
                    }
                }
                sortie.write(entree.readAllBytes());
            }
            return octets.toByteArray();
        }

        private static int taille(int sorte) {
            return switch (sorte) {
                case 7, 8, 16, 19, 20 -> 2;
                case 15 -> 3;
                case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
                case 5, 6 -> 8;
                default -> throw new IllegalStateException("Constante inconnue : " + sorte);
            };
        }
    }
}
