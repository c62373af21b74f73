package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.moteur.ReglesDuRegime;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.financement.regles.Regle;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.definition.rule.Rule;

/** What the rules say of themselves, read from their text: the floor cites the same rules without compiling them. */
final class ReglesDuPlancher {

    private static final Pattern REGLE = Pattern.compile("rule \"([^\"]+)\"\\s+@libelle\\(\"(.*)\"\\)\\s+@source\\(\"(.*)\"\\)");

    private final Map<String, Regle> catalogue = new HashMap<>();
    private final Map<String, Rule> regles = new HashMap<>();

    ReglesDuPlancher(Regime regime, Baremes baremes) {
        Matcher trouvee = REGLE.matcher(String.join("\n", ReglesDuRegime.enDrl(regime, Reglements.regles(regime), baremes).values()));
        while (trouvee.find()) {
            String nom = trouvee.group(1);
            catalogue.put(nom, new Regle(nom, nom.replaceAll(" - .*", ""), trouvee.group(2), trouvee.group(3)).titree(regime, Cadre.lu().parDefaut()).dite(Cadre.lu().parDefaut()));
            regles.put(nom, new RegleNommee(nom, regime.paquet()));
        }
        regime.cumuls().forEach(cumul -> catalogue.put(cumul.nom(), Regle.de(cumul)));
    }

    Map<String, Regle> catalogue() {
        return catalogue;
    }

    /** @throws IllegalArgumentException when the rulebook has no rule of that name any more */
    Rule regle(String nom) {
        Rule regle = regles.get(nom);
        if (regle == null) {
            throw new IllegalArgumentException("Aucune règle " + nom);
        }
        return regle;
    }

    private record RegleNommee(String nom, String paquet) implements Rule {

        @Override
        public String getName() {
            return nom;
        }

        @Override
        public String getId() {
            return nom;
        }

        @Override
        public String getPackageName() {
            return paquet;
        }

        @Override
        public String getNamespace() {
            return paquet;
        }

        @Override
        public Map<String, Object> getMetaData() {
            return Map.of();
        }

        @Override
        public int getLoadOrder() {
            return 0;
        }

        @Override
        public KnowledgeType getKnowledgeType() {
            return KnowledgeType.RULE;
        }
    }
}
