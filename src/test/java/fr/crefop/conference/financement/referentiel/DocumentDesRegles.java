package fr.crefop.conference.financement.referentiel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** docs/regles/<régime>/README.md, the index of its pages and the values its rules read, written from rules and barèmes as they are. */
final class DocumentDesRegles {

    static final String COMMANDE = PagesDesRegles.COMMANDE;
    private static final int CODES_ECRITS = 12;

    private final RegimeDeTest regime;
    private final ReglesLues regles;

    DocumentDesRegles(RegimeDeTest regime) {
        this.regime = regime;
        this.regles = ReglesLues.de(regime);
    }

    /** docs/regles.md, which leads to each régime. */
    static String accueil() {
        StringBuilder page = new StringBuilder("# Les règles\n\nÉcrit par `" + COMMANDE + "` depuis `rules/` ; ne pas corriger à la main.\n"
                + "Le premier jour de la formation choisit le régime.\n\n");
        RegimeDeTest.tous().forEach(r -> page.append("- [").append(r.id()).append("](regles/").append(r.id()).append("/README.md) : ")
                .append(r.regime().libelle()).append(", formations qui commencent ")
                .append(new PeriodesDesRegimes(List.of(r.regime())).enFrancais()).append('\n'));
        return page.append("\nOù chaque règle est vue remplie, refusée et inconnue : [couverture-des-regles.md](couverture-des-regles.md).\n").toString();
    }

    String ecrire() {
        StringBuilder page = new StringBuilder("""
                # Les règles du régime %s

                Écrit par `%s` depuis `rules/` ; ne pas corriger à la main.
                Un id est celui du référentiel ; une source est une clé de `sources.yaml`. Marque **S** : sourcé ; **C** : à fixer par
                la conférence. Une règle qui lit des paramètres marqués C le dit, et chaque ligne du plan qui s'en sert aussi.

                """.formatted(regime.id(), COMMANDE));
        regles(page);
        parametres(page);
        nonEvaluees(page);
        return page.toString();
    }

    private void regles(StringBuilder page) {
        page.append("## Une page par dispositif\n\n");
        PagesDesRegles.titres(regime).forEach((nom, titre) -> page.append("- [").append(titre).append("](").append(nom).append(".md)\n"));
        List<RegleLue> toutes = regles.toutes();
        page.append("\n## ").append(toutes.size()).append(" règles\n\n| règle | ce qu'elle dit | marque | page |\n|---|---|---|---|\n");
        for (RegleLue lue : toutes) {
            String nom = PagesDesRegles.pageDe(lue);
            ligne(page, "`" + lue.regle().nom() + "`", lue.regle().libelle(), marque(lue), "[" + PagesDesRegles.titres(regime).get(nom) + "](" + nom + ".md)");
        }
    }

    /** A rule whose own source is not a text is for the conférence to confirm; so is what it draws from values marked C. */
    private String marque(RegleLue lue) {
        if (Set.of("C", "non trouvé").contains(lue.regle().source())) {
            return "C";
        }
        boolean valeursC = lue.parametres().stream().anyMatch(cle -> regime.baremes().parametre(cle).aFixerParLaConference());
        return valeursC ? "S, valeurs C" : "S";
    }

    private void parametres(StringBuilder page) {
        Collection<Parametre> tous = regime.baremes().tous();
        page.append("\n## ").append(tous.size()).append(" paramètres\n\n| clé | ce qu'elle fixe | valeurs, depuis | source | marque | vérifié le |\n|---|---|---|---|---|---|\n");
        for (Parametre p : tous) {
            String valeurs = p.valeurs().entrySet().stream()
                    .map(v -> v.getKey() + (v.getKey().equals(p.reprisAu()) ? " : la suivante, reprise (C)" : " : " + valeur(v.getValue(), p.unite()) + (p.deduitsAu().contains(v.getKey()) ? " (C)" : "")))
                    .collect(Collectors.joining("<br>"));
            boolean lignesC = p.valeurs().values().stream().anyMatch(v -> String.valueOf(v).contains("marque=C"));
            ligne(page, "`" + p.cle() + "`", p.description(), valeurs, p.source(), p.aFixerParLaConference() ? "C" : lignesC ? "S, lignes C" : "S",
                    p.verifieLe() == null ? "" : p.verifieLe().toString());
        }
    }

    private static String valeur(Object contenu, String unite) {
        if (contenu == null) {
            return "non fixé";
        }
        if (contenu instanceof BigDecimal nombre) {
            return switch (unite) {
                case "euros" -> Nombres.euros(nombre) + " €";
                case "pourcent" -> Nombres.nombre(nombre) + " %";
                default -> Nombres.nombre(nombre) + " " + unite;
            };
        }
        if (contenu instanceof Boolean oui) {
            return oui ? "oui" : "non";
        }
        if (contenu instanceof Set<?> codes) {
            return codes.size() > CODES_ECRITS ? "liste de " + codes.size() + " codes" : String.join(", ", new TreeSet<>(textes(codes)));
        }
        return contenu instanceof List<?> lignes ? lignes.stream().map(DocumentDesRegles::json).collect(Collectors.joining(" ; ")) : contenu.toString();
    }

    private static List<String> textes(Set<?> codes) {
        return codes.stream().map(Object::toString).toList();
    }

    private static String json(Object ligne) {
        try {
            return "`" + JsonMapper.builder().build().writeValueAsString(ligne).replace("\"", "") + "`";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void nonEvaluees(StringBuilder page) {
        Map<String, String> raisons = regles.nonEvaluees();
        List<String> portees = regles.ids().stream().filter(id -> !raisons.containsKey(id))
                .filter(id -> regles.toutes().stream().noneMatch(r -> r.regle().id().equals(id))).sorted().toList();
        page.append("\n## Ids portés par un paramètre seul\n\n| id | paramètres |\n|---|---|\n");
        portees.forEach(id -> ligne(page, id, regles.parametresDe(id).stream().map(p -> "`" + p.cle() + "`").collect(Collectors.joining(", "))));
        page.append("\n## Ids qui ne sont ni une règle ni un paramètre\n\n| id | pourquoi |\n|---|---|\n");
        raisons.forEach((id, raison) -> ligne(page, id, raison));
    }

    private static void ligne(StringBuilder page, String... cellules) {
        page.append("| ").append(String.join(" | ", List.of(cellules).stream().map(c -> c.replace("|", "\\|")).toList())).append(" |\n");
    }
}
