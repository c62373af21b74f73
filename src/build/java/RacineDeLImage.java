import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes what an image without a base image needs under the application: a Java machine of the modules it uses, and the libraries of this
 * machine that it is linked to, each where it is looked for. Run by the profile image, on Linux, with glibc; the folder to write is its one argument.
 * Who builds the image answers for its libraries as for those of the building machine: up to date there, up to date here.
 */
class RacineDeLImage {

    /** What Spring, Tomcat, the engine, the rules and the PDF ask of the JDK; French dates; HTTPS by elliptic curves. */
    private static final String MODULES = "java.se,jdk.unsupported,jdk.crypto.ec,jdk.httpserver,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.management,jdk.naming.dns,jdk.net";
    /** Of screens, which a server has not. */
    private static final Set<String> ECRANS = Set.of("libawt_xawt.so", "libjawt.so", "libsplashscreen.so");
    private static final Pattern LIEE = Pattern.compile("(/[^ ]+) \\(0x[0-9a-f]+\\)");

    public static void main(String... arguments) throws Exception {
        Path racine = Path.of(arguments[0]).toAbsolutePath();
        effacer(racine);
        Path java = racine.resolve("opt/java");
        Files.createDirectories(java.getParent());
        int faute = ToolProvider.findFirst("jlink").orElseThrow().run(System.out, System.err, "--add-modules", MODULES, "--include-locales", "fr,en",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "2", "--output", java.toString());
        if (faute != 0) {
            System.exit(faute);
        }
        // Debian's own authorities stand elsewhere, behind a link.
        copier(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"), java.resolve("lib/security/cacerts"));
        Set<Path> liees = new TreeSet<>();
        try (Stream<Path> fichiers = Files.walk(java)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                if (ECRANS.contains(fichier.getFileName().toString())) {
                    Files.delete(fichier);
                } else if (fichier.toString().endsWith(".so") || fichier.endsWith("bin/java")) {
                    liees.addAll(liees(fichier, java));
                }
            }
        }
        for (Path liee : liees) {
            copier(liee, racine.resolve(liee.toString().substring(1)));
        }
        ecrire(racine.resolve("etc/passwd"), "conference:x:10001:10001::/donnees:/nologin\n");
        ecrire(racine.resolve("etc/group"), "conference:x:10001:\n");
        ecrire(racine.resolve("etc/nsswitch.conf"), "hosts: files dns\n");
        ecrire(racine.resolve("donnees/.garde"), "");
        ecrire(racine.resolve("tmp/.garde"), "");
        System.out.println("Racine de l'image : " + liees.size() + " bibliothèques de cette machine, Java dans " + java);
    }

    /** As the loader of this machine finds them; those of the Java machine itself are there already. */
    private static List<Path> liees(Path fichier, Path java) throws IOException, InterruptedException {
        Process ldd = new ProcessBuilder("ldd", fichier.toString()).redirectErrorStream(true).start();
        String sortie = new String(ldd.getInputStream().readAllBytes());
        ldd.waitFor();
        Matcher trouvees = LIEE.matcher(sortie);
        return trouvees.results().map(trouvee -> Path.of(trouvee.group(1))).filter(liee -> !liee.startsWith(java)).toList();
    }

    /** The file that a link leads to, under the name of the link. */
    private static void copier(Path source, Path cible) throws IOException {
        Files.createDirectories(cible.getParent());
        Files.copy(source.toRealPath(), cible, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void ecrire(Path fichier, String contenu) throws IOException {
        Files.createDirectories(fichier.getParent());
        Files.writeString(fichier, contenu);
    }

    private static void effacer(Path dossier) throws IOException {
        if (!Files.exists(dossier, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted((un, autre) -> autre.compareTo(un)).toList()) {
                Files.delete(fichier);
            }
        }
    }
}
