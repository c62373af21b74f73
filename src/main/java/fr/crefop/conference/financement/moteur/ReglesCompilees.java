package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Regime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * The classes that Drools makes of the rules of a régime, as the build left them beside its pack: one archive, which also holds
 * what it was made of. Rules that are not those of the archive are compiled at start (docs/adr/0020).
 */
final class ReglesCompilees {

    static final String ARCHIVE = "regles-compilees.zip";
    private static final String TEXTES = "textes.sha256";
    private static final String MODELE = "modele.txt";
    private static final String CLASSE = ".class";

    private ReglesCompilees() {}

    /** Changes with the rules and with the version of Drools that compiled them. */
    static String empreinte(SortedMap<String, String> regles) {
        return new Empreinte(regles, new TreeMap<>(Map.of("drools", String.valueOf(KieBase.class.getPackage().getImplementationVersion()))))
                .avec(new TreeMap<>(), Map.of());
    }

    /** Empty when the build compiled no such rules. */
    static Optional<KieBase> lire(Regime regime, SortedMap<String, String> regles) {
        try (InputStream flux = ReglesCompilees.class.getResourceAsStream("/" + regime.dossier() + "/" + ARCHIVE)) {
            if (flux == null) {
                return Optional.empty();
            }
            Map<String, byte[]> contenu = deplier(flux.readAllBytes());
            return empreinte(regles).equals(texte(contenu, TEXTES)) ? Optional.of(base(contenu)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KieBase base(Map<String, byte[]> contenu) {
        ClassLoader chargeur = new Chargeur(contenu);
        try {
            Model modele = (Model) chargeur.loadClass(texte(contenu, MODELE)).getDeclaredConstructor().newInstance();
            return KieBaseBuilder.createKieBaseFromModel(modele, Compilation.immuable(KieServices.get().newKieBaseConfiguration(null, chargeur)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Règles compilées illisibles", e);
        }
    }

    /** @param classes by name of their file */
    static byte[] plier(String textes, String modele, Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            Map<String, byte[]> contenu = new TreeMap<>(classes);
            contenu.put(TEXTES, textes.getBytes(StandardCharsets.UTF_8));
            contenu.put(MODELE, modele.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> fichier : contenu.entrySet()) {
                zip.putNextEntry(new ZipEntry(fichier.getKey()));
                zip.write(fichier.getValue());
            }
        }
        return octets.toByteArray();
    }

    private static Map<String, byte[]> deplier(byte[] archive) throws IOException {
        Map<String, byte[]> contenu = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                contenu.put(entree.getName(), zip.readAllBytes());
            }
        }
        return contenu;
    }

    private static String texte(Map<String, byte[]> contenu, String nom) {
        byte[] octets = contenu.get(nom);
        return octets == null ? "" : new String(octets, StandardCharsets.UTF_8);
    }

    /** Defines the classes of the archive, and nothing else. */
    private static final class Chargeur extends ClassLoader {

        private final Map<String, byte[]> contenu;

        private Chargeur(Map<String, byte[]> contenu) {
            super(ReglesCompilees.class.getClassLoader());
            this.contenu = contenu;
        }

        @Override
        protected Class<?> findClass(String nom) throws ClassNotFoundException {
            byte[] octets = contenu.get(nom.replace('.', '/') + CLASSE);
            if (octets == null) {
                throw new ClassNotFoundException(nom);
            }
            return defineClass(nom, octets, 0, octets.length);
        }
    }
}
