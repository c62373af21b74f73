package fr.crefop.conference.financement.referentiel;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.Reference;
import fr.crefop.conference.vocabulaire.Titres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/regles/<régime>/: a page for each dispositif, one for what holds for several, one for the pay; written from rows and rules alike. */
final class PagesDesRegles {

    static final String COMMANDE = "mvn test -Dtest=DocumentDesReglesTest -Ddocuments.ecrire=true";
    private static final String TRANSVERSES = "transverses";
    private static final String REMUNERATION = "remuneration";
    private static final Map<String, String> PHASES = Map.of("conditions", "Conditions", "dependances", "Ce qui dépend d'un autre dispositif",
            "droits", "Ce qui est payé", "cumul", "Ce qui ne se cumule pas", "remuneration", "Qui paie la personne pendant la formation",
            "conseils", "Ce que le plan conseille", "echeances", "Qui doit agir, et avant quand");

    private final RegimeDeTest regime;
    private final List<RegleLue> regles;
    private final Map<String, Condition> lignes;
    private final PreuvesDesRegles preuves;
    private final MotsDesParametres mots;
    private final PhrasesDesConditions phrases;

    PagesDesRegles(RegimeDeTest regime) {
        this.regime = regime;
        this.regles = ReglesLues.de(regime).toutes();
        this.lignes = regime.conditions().stream().collect(Collectors.toMap(Condition::nom, c -> c));
        this.preuves = new PreuvesDesRegles(regime);
        this.mots = new MotsDesParametres(regime);
        this.phrases = new PhrasesDesConditions(mots);
    }

    /** Name of each page, without its ending, to its title; in the order of the index. */
    static Map<String, String> titres(RegimeDeTest regime) {
        Map<String, String> titres = new LinkedHashMap<>();
        for (Dispositif dispositif : regime.regime().dispositifs()) {
            titres.put(page(dispositif.code()), dispositif.libelle());
        }
        titres.put(TRANSVERSES, "Ce qui vaut pour plusieurs dispositifs");
        titres.put(REMUNERATION, "La rémunération pendant la formation");
        return titres;
    }

    static String pageDe(RegleLue lue) {
        return lue.groupe().equals(REMUNERATION) ? REMUNERATION : lue.estTransverse() ? TRANSVERSES : page(lue.dispositifs().iterator().next());
    }

    private static String page(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String ecrire(String page) {
        StringBuilder texte = new StringBuilder("# ").append(titres(regime).get(page)).append("\n\n").append("""
                Régime %s. Écrit par `%s` depuis `rules/` ;
                ne pas corriger à la main. Une donnée porte les mots de sa question sur la page de saisie. Une donnée inconnue n'est jamais
                un « non » : la condition est alors à confirmer. Un nom de règle est celui du référentiel, une source est titrée comme dans `sources.yaml`
                et dite en entier à la fin de la page.
                """.formatted(regime.id(), COMMANDE));
        for (String groupe : List.of("conditions", "dependances", "droits", "cumul", REMUNERATION, "conseils", "echeances")) {
            List<RegleLue> duGroupe = regles.stream().filter(r -> pageDe(r).equals(page) && r.groupe().equals(groupe)).toList();
            if (!duGroupe.isEmpty()) {
                texte.append("\n## ").append(PHASES.get(groupe)).append('\n');
                duGroupe.forEach(lue -> regle(texte, lue));
            }
        }
        sources(texte, regles.stream().filter(r -> pageDe(r).equals(page)).toList());
        return texte.toString();
    }

    /** What the rules and the values of a page come from, once each. */
    private void sources(StringBuilder texte, List<RegleLue> desRegles) {
        List<String> citees = desRegles.stream().flatMap(lue -> Stream.concat(Stream.of(lue.regle().source()),
                lue.parametres().stream().map(cle -> regime.baremes().parametre(cle).source()))).toList();
        List<Reference> references = Reference.citees(regime.regime(), citees);
        if (!references.isEmpty()) {
            texte.append("\n## Sources\n\n");
            references.forEach(reference -> texte.append("- ").append(source(reference)).append(".\n"));
        }
    }

    private static String source(Reference r) {
        return "**" + r.titre() + "**" + (r.auteur() == null ? "" : ". Auteur : " + r.auteur())
                + (r.date() == null ? "" : ". Date : " + EnFrancais.date(r.date()))
                + (r.sites().isEmpty() ? "" : ". Lu sur " + r.sites().stream()
                        .map(site -> "[" + site + "](" + Reference.adresse(site) + ")").collect(Collectors.joining(", ")));
    }

    private void regle(StringBuilder texte, RegleLue lue) {
        Condition ligne = lignes.get(lue.regle().nom());
        texte.append("\n### ").append(lue.regle().nom()).append("\n\n**").append(lue.regle().libelle()).append(".**\n");
        if (ligne != null) {
            texte.append(phrases.phrase(ligne)).append('\n');
        }
        texte.append('\n');
        lue.parametres().forEach(cle -> texte.append("- ").append(mots.phrase(cle)).append('\n'));
        texte.append("- Source : ").append(Titres.de(regime.regime(), lue.regle().source())).append(".\n");
        preuves.de(lue, dispositif(lue)).forEach(preuve -> texte.append("- ").append(preuve).append('\n'));
    }

    private static Dispositif dispositif(RegleLue lue) {
        return lue.dispositifs().isEmpty() ? null : Dispositif.de(lue.dispositifs().iterator().next());
    }
}
