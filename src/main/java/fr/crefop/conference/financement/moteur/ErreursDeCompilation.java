package fr.crefop.conference.financement.moteur;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.builder.Message;

/** What the compiler says of rules, beside the lines of the files that it speaks of: it names the classes that it made of them. */
final class ErreursDeCompilation {

    private static final int MAXIMUM = 10;
    private static final Pattern NOM = Pattern.compile("(\\w{3,})(?=\\(| cannot| is not| is undefined)|(?<=class: )(\\w+)");

    private ErreursDeCompilation() {}

    /** @param fichiers texts by name, as they were given */
    static String enPhrases(List<Message> messages, Map<String, String> fichiers) {
        return messages.stream().filter(m -> !m.getText().startsWith("Java source of")).limit(MAXIMUM)
                .map(m -> ou(m, fichiers) + m.getText()).distinct().collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    private static String ou(Message message, Map<String, String> fichiers) {
        String chemin = message.getPath() == null ? "" : message.getPath();
        if (chemin.endsWith(".drl")) {
            return chemin.substring(chemin.lastIndexOf('/') + 1) + (message.getLine() > 0 ? ", ligne " + message.getLine() : "") + " : ";
        }
        Matcher nom = NOM.matcher(message.getText());
        return nom.find() ? lignes(nom.group(), fichiers) : "";
    }

    /** Where that name stands, when it is seldom enough to tell. */
    private static String lignes(String nom, Map<String, String> fichiers) {
        Pattern mot = Pattern.compile("\\b" + nom + "\\b");
        List<String> lieux = fichiers.entrySet().stream().flatMap(fichier -> {
            List<String> lignes = fichier.getValue().lines().toList();
            return IntStream.range(0, lignes.size()).filter(i -> mot.matcher(lignes.get(i)).find())
                    .mapToObj(i -> fichier.getKey() + ", ligne " + (i + 1));
        }).toList();
        return lieux.isEmpty() || lieux.size() > 3 ? "" : String.join(" ou ", lieux) + " : ";
    }
}
