package fr.crefop.conference.portail;

import fr.crefop.conference.financement.MotsDesCodes;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules found and expected, said to a person; plans of earlier days hold codes. The API keeps what the engine wrote. */
final class MotsDesRegles {

    private static final Set<String> NUS = Set.of("oui", "non");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");
    /** What stands between two codes. */
    private static final Pattern ENTRE = Pattern.compile(" ; |, ou |, | ou | sous condition|(?<=^| )ni |hors de : |l'un de : ");
    private static final Pattern CONVENTION = Pattern.compile("(?:(oui|non) \\()?convention\\.(\\w+)\\.active(?:\\)| active)?");
    private static final Pattern PLURIEL = Pattern.compile("(\\d+)(\\h\\p{L}+)\\(s\\)");

    String code(String code) {
        return CODE.matcher(code).matches() ? MotsDesCodes.enTete(code) : code;
    }

    /** Null when there is nothing to say that the condition itself does not say. */
    String constate(String constate) {
        return constate == null ? null : groupe(Stream.of(constate.split(" ; ")).distinct()
                .filter(cas -> !NUS.contains(cas)).toList(), " ; ");
    }

    /** Null as for {@link #constate}. */
    String attendu(String attendu) {
        if (attendu == null) {
            return null;
        }
        List<String> cas = List.of(attendu.replaceAll(" et (oui|non)\\b", " sous condition").split(" ou "));
        List<String> dits = cas.stream().filter(c -> !NUS.contains(c)).toList();
        String texte = groupe(dits, " ou ");
        return texte == null || dits.size() == cas.size() ? texte : texte + " ou un autre cas de la condition";
    }

    /** {@code 1 enfant}, {@code 2 enfants}. */
    static String accorder(String texte) {
        return texte == null ? null : PLURIEL.matcher(texte)
                .replaceAll(m -> m.group(1) + m.group(2) + (Integer.parseInt(m.group(1)) > 1 ? "s" : ""));
    }

    private String groupe(List<String> cas, String lien) {
        return cas.isEmpty() ? null : traduire(cas.stream().map(MotsDesRegles::conventions).collect(Collectors.joining(lien)));
    }

    private static String conventions(String texte) {
        return CONVENTION.matcher(texte).replaceAll(m -> Matcher.quoteReplacement(
                MotsDesCodes.convention("convention." + m.group(2) + ".active", !"non".equals(m.group(1)))));
    }

    private String traduire(String texte) {
        StringBuilder dit = new StringBuilder();
        Matcher entre = ENTRE.matcher(texte);
        int depuis = 0;
        while (entre.find()) {
            dit.append(code(texte.substring(depuis, entre.start()))).append(entre.group());
            depuis = entre.end();
        }
        return dit.append(code(texte.substring(depuis))).toString();
    }
}
