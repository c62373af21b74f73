package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.regles.Regle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a régime as they are written, by the dispositif that they bear on: what each says, and the parameters that it names. */
public final class ReglesDesDispositifs {

    private static final Pattern REGLE = Pattern.compile("(?ms)^rule \"([^\"]+)\"$(.*?)^end$");
    private static final Pattern GROUPE = Pattern.compile("ruleflow-group \"(\\w+)\"");
    private static final Pattern PORTE_SUR = Pattern.compile("\\$(?:examen|droits) : (?:Examen|Droits)\\(([^\\n]*)\\)");
    private static final Pattern DISPOSITIF = Pattern.compile("code == \"([A-Z0-9_]+)\"");
    private static final Pattern CLE = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+)\"");
    /** What a rule does where it asks something of a person, a training or another dispositif. */
    private static final Pattern DEMANDE = Pattern.compile("\\$examen\\.(?:exiger|nePaieQuAvec|nePaiePasAvec)\\(drools");
    private static final Set<String> CONDITIONS = Set.of("conditions", "dependances");

    private final List<Condition> lignes;
    private final List<Ecrite> ecrites = new ArrayList<>();
    private final Map<String, Regle> catalogue;
    private final Baremes baremes;

    /**
     * @param regle as it is said in the region
     * @param cles of the parameters that it names
     */
    public record Dite(Regle regle, Set<String> cles) {}

    private record Ecrite(Dite dite, Set<String> dispositifs, String groupe, boolean demande) {}

    public ReglesDesDispositifs(Reglement reglement) {
        Regime regime = reglement.regime();
        SortedMap<String, String> textes = Reglements.regles(regime);
        this.baremes = reglement.baremes();
        this.catalogue = reglement.moteur().catalogues().derniers();
        this.lignes = ReglesDuRegime.conditions(regime, textes, baremes);
        textes.forEach((fichier, texte) -> {
            if (fichier.endsWith(".drl")) {
                REGLE.matcher(texte).results().forEach(r -> ecrites.add(ecrite(r.group(1), r.group(2))));
            }
        });
    }

    private Ecrite ecrite(String nom, String texte) {
        Set<String> dispositifs = trouver(PORTE_SUR, texte).stream().flatMap(motif -> trouver(DISPOSITIF, motif).stream()).collect(Collectors.toSet());
        Matcher groupe = GROUPE.matcher(texte);
        return new Ecrite(new Dite(catalogue.get(nom), connues(trouver(CLE, texte))), dispositifs, groupe.find() ? groupe.group(1) : "", DEMANDE.matcher(texte).find());
    }

    /** What is asked for it: its own conditions by their ids, then those that it shares with others. */
    public List<Dite> conditions(Fiche fiche) {
        Stream<Dite> siennes = Stream.concat(lignes.stream().filter(l -> l.pour().dispositifs().contains(fiche.code())).map(this::dite),
                ecrites.stream().filter(e -> e.demande() && CONDITIONS.contains(e.groupe()) && e.dispositifs().contains(fiche.code())).map(Ecrite::dite));
        Stream<Dite> communes = lignes.stream().filter(l -> l.pour().dispositifs().isEmpty() && l.pour().concerne(fiche)).map(this::dite);
        return Stream.concat(parId(siennes), parId(communes)).toList();
    }

    /** What makes its amounts, by their ids. */
    public List<Dite> montants(Fiche fiche) {
        return parId(ecrites.stream().filter(e -> e.groupe().equals("droits") && e.dispositifs().contains(fiche.code())).map(Ecrite::dite)).toList();
    }

    private Dite dite(Condition ligne) {
        Stream<String> nommes = Stream.of(ligne.si(), ligne.sauf(), ligne.exige()).filter(Objects::nonNull).flatMap(tests -> tests.alternatives().stream())
                .flatMap(List::stream).flatMap(test -> Stream.concat(Stream.ofNullable(test.choix()), test.valeurs().stream()));
        return new Dite(catalogue.get(ligne.nom()), connues(nommes.toList()));
    }

    private Set<String> connues(Collection<String> cles) {
        return cles.stream().filter(cle -> baremes.parametre(cle) != null).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Dite> parId(Stream<Dite> dites) {
        return dites.sorted((une, autre) -> une.regle().compareTo(autre.regle()));
    }

    private static Set<String> trouver(Pattern motif, String texte) {
        return motif.matcher(texte).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
