package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.cadre.Cadre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What would change the answer, said to a person: the data to give in one short list, then the rest in French. */
final class MotsDesConseils {

    private static final Pattern DONNEE = Pattern.compile("Donnée à fournir : (.+)");
    private static final Pattern COUT = Pattern.compile("Coût inconnu : « (.+?) ».*");
    private static final String A_CONFIRMER = "À confirmer tant qu'elle manque : ";
    private static final Pattern JOUR = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    /** The key that a program needs to try a convention; a person has its name before it. */
    private static final Pattern CLE = Pattern.compile(" \\([a-z_.]+\\)");
    private static final Pattern SESSION = Pattern.compile("(?<=session )[A-Z_]+");
    private static final Pattern PAIE = Pattern.compile("([A-Z][A-Z ]+) (?=\\d)");
    private static final Pattern EUROS = Pattern.compile("(\\d,\\d{2}|\\breste 0)(?!\\d|\\h?€)");

    private final MotsDesRegles regles;
    private final UnaryOperator<String> donnee;

    MotsDesConseils(MotsDesRegles regles, UnaryOperator<String> donnee) {
        this.regles = regles;
        this.donnee = donnee;
    }

    /** @param pour what waits for it */
    public record DonneeAFournir(String libelle, String pour) {}

    List<DonneeAFournir> donnees(List<Conseil> conseils) {
        Map<String, List<String>> pour = new LinkedHashMap<>();
        for (Conseil conseil : conseils) {
            Matcher m = DONNEE.matcher(conseil.libelle());
            Matcher cout = COUT.matcher(conseil.libelle());
            if (m.matches()) {
                Stream.of(m.group(1).split(", ")).forEach(chemin ->
                        pour.computeIfAbsent(donnee.apply(chemin), d -> new ArrayList<>()).add(attente(conseil.effet())));
            } else if (cout.matches()) {
                pour.computeIfAbsent("Coût : " + cout.group(1), d -> new ArrayList<>()).add("hors du plan sans lui");
            }
        }
        return pour.entrySet().stream().map(e -> new DonneeAFournir(e.getKey(), String.join(", ", e.getValue()))).toList();
    }

    List<Conseil> autres(List<Conseil> conseils) {
        return conseils.stream()
                .filter(c -> !DONNEE.matcher(c.libelle()).matches() && !COUT.matcher(c.libelle()).matches())
                .map(c -> new Conseil(c.type(), c.champ(), c.dispositif(), c.gain(), libelle(c.libelle()), effet(c.effet()))).toList();
    }

    private static String attente(String effet) {
        if (effet == null) {
            return "";
        }
        return effet.startsWith(A_CONFIRMER) ? effet.substring(A_CONFIRMER.length()) : "revenus pendant la formation";
    }

    private String libelle(String libelle) {
        String date = JOUR.matcher(CLE.matcher(libelle).replaceAll("")).replaceAll(m -> EnFrancais.date(LocalDate.parse(m.group())));
        return SESSION.matcher(date).replaceAll(m -> Matcher.quoteReplacement("« " + regles.code(m.group()) + " »"));
    }

    private static String effet(String effet) {
        if (effet == null) {
            return null;
        }
        String nomme = PAIE.matcher(effet).replaceAll(m -> Matcher.quoteReplacement(Cadre.lu().dispositifs().values().stream()
                .filter(d -> d.code().replace('_', ' ').equals(m.group(1))).map(d -> d.libelle() + " ")
                .findFirst().orElse(m.group())));
        return EUROS.matcher(nomme).replaceAll("$1\u00a0€");
    }
}
