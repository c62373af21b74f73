package fr.crefop.conference.financement.lectures;

import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.aides.AideExaminee;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.financement.moteur.ReglesDuRegime;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.regles.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rules of a régime read, by the dispositif that they bear on and by who pays the person meanwhile. */
public final class LecturesDuRegime {

    private static final Pattern COMMENTAIRE = Pattern.compile("(?m)//.*$");
    private static final Pattern REGLE = Pattern.compile("(?ms)^rule\\s+\"([^\"]+)\".*?^end\\b");
    private static final Pattern GROUPE = Pattern.compile("ruleflow-group\\s+\"(\\w+)\"");
    /** What a rule is about: the first that it examines, opens or mobilises; another that it looks at beside is not its own. */
    private static final Pattern SUJET = Pattern.compile("\\$\\w+\\s*:\\s*(?:Examen|Droits|Mobilise)\\(([^\\n]*)\\)");
    private static final Pattern AVIS = Pattern.compile("avis\\.dire\\(drools\\.getRule\\(\\), [^,]+, \"([A-Z0-9_]+)\"");
    private static final Pattern CODE = Pattern.compile("code == \"([A-Z0-9_]+)\"");
    /** Facts that say what the regions' files ask, in Java. */
    private static final Pattern DES_AIDES = Pattern.compile("\\b(?:AideExaminee|AutreAide|Recherche)\\(");
    private static final Set<String> DE_LA_PAIE = Set.of("remuneration", "montants");
    private static final String CALCULEE = "situation.";

    private final CheminsDeLaDemande demande = new CheminsDeLaDemande();
    private final LecturesDuCode code = new LecturesDuCode(demande);
    private final Lues desAides = code.de(AideExaminee.class);
    private final List<Condition> lignes;
    private final List<Ecrite> ecrites = new ArrayList<>();

    /** @param dispositifs that the rule is about; empty: it is about all that it may meet */
    private record Ecrite(String nom, String groupe, Set<String> dispositifs, boolean versee, Lues lues) {}

    public LecturesDuRegime(Regime regime, Baremes baremes) {
        SortedMap<String, String> textes = Reglements.regles(regime);
        this.lignes = ReglesDuRegime.conditions(regime, textes, baremes);
        LecturesDUneRegle lecture = new LecturesDUneRegle(demande, code);
        textes.forEach((nom, fichier) -> {
            if (nom.endsWith(".drl")) {
                String texte = COMMENTAIRE.matcher(fichier).replaceAll("");
                REGLE.matcher(texte).results().forEach(regle -> ecrites.add(ecrite(regle.group(1), regle.group(), lecture.de(texte, regle.group()))));
            }
        });
    }

    private Ecrite ecrite(String nom, String regle, Lues lues) {
        if (DES_AIDES.matcher(regle).find()) {
            lues.ajouter(desAides);
        }
        String groupe = GROUPE.matcher(regle).results().map(m -> m.group(1)).findFirst().orElse("");
        Set<String> dispositifs = new TreeSet<>();
        SUJET.matcher(regle).results().findFirst().ifPresent(sujet -> CODE.matcher(sujet.group(1)).results().forEach(c -> dispositifs.add(c.group(1))));
        AVIS.matcher(regle).results().forEach(avis -> dispositifs.add(avis.group(1)));
        return new Ecrite(nom, groupe, dispositifs, regle.contains(".regime(") || regle.contains("Stages.ouvrir"), lues);
    }

    /** What its conditions, amounts, advice and deadlines read; the place of training and the choice of its payer too. */
    public SortedSet<String> de(Fiche fiche) {
        Lues lues = new Lues();
        lignes.stream().filter(ligne -> ligne.pour().concerne(fiche)).forEach(ligne -> lire(ligne, lues));
        ecrites.stream().filter(e -> DE_LA_PAIE.contains(e.groupe()) ? e.lues().mots().contains(fiche.code()) : e.dispositifs().contains(fiche.code()))
                .forEach(e -> lues.ajouter(e.lues()));
        Stream.concat(Stream.of(fiche.payeur()), fiche.payeurAvec().values().stream()).flatMap(Payeur::tous)
                .map(Payeur::donnee).filter(Objects::nonNull).forEach(lues.chemins()::add);
        if (fiche.dernierSi() != null) {
            lues.chemins().add(fiche.dernierSi().donnee());
        }
        // By its code: when it was asked, and what its funder said to pay.
        lues.chemins().addAll(List.of("depots", "dossier.montantsAccordes"));
        if (fiche.commission() != null) {
            lues.chemins().add("dossier.decisions");
        }
        return new TreeSet<>(lues.chemins());
    }

    private void lire(Condition ligne, Lues lues) {
        Stream.of(ligne.si(), ligne.sauf(), ligne.exige()).filter(Objects::nonNull).flatMap(tests -> tests.alternatives().stream())
                .flatMap(List::stream).filter(test -> test.donnee() != null).forEach(test -> {
                    lues.nommer(test.donnee().lue(), demande);
                    if (test.donnee().chemin().startsWith(CALCULEE)) {
                        lues.ajouter(code.de(Situation.class, test.donnee().chemin().substring(CALCULEE.length())));
                    }
                });
    }

    /** What the rules of the pay read that name him, by the name that the régime gives a payer; empty for who pays nobody. */
    public SortedSet<String> deLaPaie(String payeur) {
        Lues lues = new Lues();
        List<Ecrite> siennes = ecrites.stream().filter(e -> DE_LA_PAIE.contains(e.groupe()) && e.lues().mots().contains(payeur)).toList();
        siennes.forEach(e -> lues.ajouter(e.lues()));
        if (siennes.stream().anyMatch(Ecrite::versee)) {
            ecrites.stream().filter(e -> e.groupe().equals("montants")).forEach(e -> lues.ajouter(e.lues()));
        }
        return new TreeSet<>(lues.chemins());
    }

    /** What the conditions of an id read, the id being before the name of a part; empty for an id that none has. */
    public Optional<SortedSet<String>> deLaRegle(String id) {
        Lues lues = new Lues();
        List<Condition> conditions = lignes.stream().filter(ligne -> aPourId(ligne.nom(), id)).toList();
        List<Ecrite> regles = ecrites.stream().filter(e -> e.groupe().equals("conditions") && aPourId(e.nom(), id)).toList();
        conditions.forEach(ligne -> lire(ligne, lues));
        regles.forEach(e -> lues.ajouter(e.lues()));
        return conditions.isEmpty() && regles.isEmpty() ? Optional.empty() : Optional.of(new TreeSet<>(lues.chemins()));
    }

    private static boolean aPourId(String nom, String id) {
        return nom.equals(id) || nom.startsWith(id + " - ");
    }
}
