package fr.crefop.conference.financement.moteur;

import java.util.Map;
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

    private Compilation() {}

    /** @throws IllegalStateException with every compiler message */
    static KieBase compiler(String paquet, Map<String, String> fichiers) {
        KieServices kie = KieServices.get();
        KieFileSystem systeme = kie.newKieFileSystem();
        ReleaseId version = kie.newReleaseId("fr.crefop.conference", paquet, "1");
        systeme.generateAndWritePomXML(version);
        fichiers.forEach((nom, texte) -> systeme.write("src/main/resources/" + paquet + "/" + nom, enAscii(texte)));
        KieBuilder constructeur = kie.newKieBuilder(systeme).buildAll(ExecutableModelProject.class);
        if (constructeur.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Règles refusées : " + constructeur.getResults().getMessages(Message.Level.ERROR));
        }
        KieBaseConfiguration immuable = kie.newKieBaseConfiguration();
        immuable.setOption(KieBaseMutabilityOption.DISABLED);
        return kie.newKieContainer(version).newKieBase(immuable);
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
