package fr.crefop.conference.financement.moteur;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;

/** Compiles rule files into a base. Some seconds, so once per start; never a kmodule.xml on the classpath. */
final class Compilation {

    /** The class of the model, among those of its lambdas and methods. */
    private static final Pattern MODELE = Pattern.compile(".*/Rules[0-9A-F]+\\.class");

    private Compilation() {}

    /**
     * @param nom of the class that holds the rules
     * @param classes by name of their file
     */
    record Modele(String nom, Map<String, byte[]> classes) {}

    /** @throws ReglesInvalides with what the compiler says, and where in the files */
    static KieBase compiler(String paquet, Map<String, String> fichiers) {
        construire(paquet, fichiers);
        KieServices kie = KieServices.get();
        return kie.newKieContainer(version(paquet)).newKieBase(immuable(kie.newKieBaseConfiguration()));
    }

    /** What the compiler made of the rules, to be kept. */
    static Modele enClasses(String paquet, Map<String, String> fichiers) {
        InternalKieModule module = (InternalKieModule) construire(paquet, fichiers).getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        module.getFileNames().stream().filter(nom -> nom.startsWith(paquet + "/") && nom.endsWith(".class"))
                .forEach(nom -> classes.put(nom, module.getBytes(nom)));
        String modele = classes.keySet().stream().filter(nom -> MODELE.matcher(nom).matches()).findFirst().orElseThrow();
        return new Modele(modele.replace(".class", "").replace('/', '.'), classes);
    }

    /** Sessions of a base that nothing changes need not be registered with it. */
    static KieBaseConfiguration immuable(KieBaseConfiguration configuration) {
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    private static KieBuilder construire(String paquet, Map<String, String> fichiers) {
        KieServices kie = KieServices.get();
        KieFileSystem systeme = kie.newKieFileSystem();
        systeme.generateAndWritePomXML(version(paquet));
        fichiers.forEach((nom, texte) -> systeme.write("src/main/resources/" + paquet + "/" + nom, enAscii(texte)));
        KieBuilder constructeur = kie.newKieBuilder(systeme).buildAll(ExecutableModelProject.class);
        if (constructeur.getResults().hasMessages(Message.Level.ERROR)) {
            throw new ReglesInvalides("paquet " + paquet, ErreursDeCompilation.enPhrases(constructeur.getResults().getMessages(Message.Level.ERROR), fichiers));
        }
        return constructeur;
    }

    private static ReleaseId version(String paquet) {
        return KieServices.get().newReleaseId("fr.crefop.conference", paquet, "1");
    }

    /** The compiler reads sources in the platform's encoding: on a server without UTF-8, accents would be spoilt. */
    private static String enAscii(String texte) {
        StringBuilder ascii = new StringBuilder(texte.length() + 256);
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }
}
