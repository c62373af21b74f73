package fr.crefop.conference.financement.lectures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.util.ClassUtils;

/** What the Java behind the rules reads, and all that it calls: looked up in the compiled classes, so that nobody has to declare it. */
final class LecturesDuCode {

    private static final String MAISON = "fr/crefop/conference/";
    private static final List<String> SUIVIS = List.of(MAISON + "financement/regles/", MAISON + "financement/aides/", MAISON + "dossier/Prix");
    /** They carry what the rules conclude and the whole of the demande with it; what a rule reads, it reads by itself. */
    private static final Set<String> PORTEURS = Set.of(MAISON + "financement/regles/Examen", MAISON + "financement/regles/Lecture");

    private final CheminsDeLaDemande demande;
    /** By class, then by name and descriptor of each method; several requests may ask at once. */
    private final Map<String, Map<String, Directes>> classes = new ConcurrentHashMap<>();

    /** @param appels class and method, name and descriptor */
    private record Directes(Lues lues, Set<List<String>> appels) {}

    LecturesDuCode(CheminsDeLaDemande demande) {
        this.demande = demande;
    }

    /** All methods of that name, whatever they take. */
    Lues de(Class<?> type, String methode) {
        return suivre(interne(type), methode);
    }

    Lues de(Class<?> type) {
        return suivre(interne(type), null);
    }

    private Lues suivre(String classe, String nom) {
        Lues lues = new Lues();
        Set<List<String>> vus = new HashSet<>();
        Deque<List<String>> aVoir = new ArrayDeque<>();
        methodes(classe).keySet().stream().filter(m -> nom == null || m.startsWith(nom + "(")).forEach(m -> aVoir.add(List.of(classe, m)));
        while (!aVoir.isEmpty()) {
            List<String> methode = aVoir.pop();
            Directes directes = vus.add(methode) ? methodes(methode.get(0)).get(methode.get(1)) : null;
            if (directes != null) {
                lues.ajouter(directes.lues());
                aVoir.addAll(directes.appels());
            }
        }
        return lues;
    }

    private Map<String, Directes> methodes(String classe) {
        if (SUIVIS.stream().noneMatch(classe::startsWith) || PORTEURS.contains(classe)) {
            return Map.of();
        }
        return classes.computeIfAbsent(classe, this::lire);
    }

    private Map<String, Directes> lire(String classe) {
        Map<String, Directes> methodes = new TreeMap<>();
        try (InputStream octets = LecturesDuCode.class.getResourceAsStream("/" + classe + ".class")) {
            new ClassReader(octets).accept(new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
                @Override
                public MethodVisitor visitMethod(int acces, String nom, String forme, String signature, String[] exceptions) {
                    Directes directes = new Directes(new Lues(), new HashSet<>());
                    methodes.put(nom + forme, directes);
                    return new Visite(directes);
                }
            }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(classe, e);
        }
        return methodes;
    }

    private static String interne(Class<?> type) {
        return Type.getInternalName(type);
    }

    private final class Visite extends MethodVisitor {

        private final Directes directes;

        private Visite(Directes directes) {
            super(SpringAsmInfo.ASM_VERSION);
            this.directes = directes;
        }

        @Override
        public void visitMethodInsn(int code, String classe, String nom, String forme, boolean interfaces) {
            appeler(classe, nom, forme);
        }

        @Override
        public void visitInvokeDynamicInsn(String nom, String forme, Handle amorce, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle methode) {
                    appeler(methode.getOwner(), methode.getName(), methode.getDesc());
                }
            }
        }

        @Override
        public void visitLdcInsn(Object constante) {
            if (constante instanceof String texte) {
                directes.lues().nommer(texte, demande);
            }
        }

        private void appeler(String classe, String nom, String forme) {
            Class<?> type = classe.startsWith(MAISON + "dossier/") ? ClassUtils.resolveClassName(classe.replace('/', '.'), null) : null;
            if (type != null && demande.estUnEnregistrement(type)) {
                demande.lu(type, nom).ifPresent(directes.lues().chemins()::add);
            } else {
                directes.appels().add(List.of(classe, nom + forme));
            }
        }
    }
}
