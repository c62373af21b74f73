import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Writes the Java records of a demande from rules/demande.yaml, before anything is compiled, so that a rule reads
 * {@code parcours.moisCdd12Mois()} and the compiler finds a wrong name. Run by the build: declaration, then folder of sources.
 */
class EnregistrementsDeLaDemande {

    private static final String PAQUET = "fr.crefop.conference.dossier";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("texte", "String"), Map.entry("choix", "String"), Map.entry("date", "LocalDate"),
            Map.entry("nombre", "BigDecimal"), Map.entry("euros", "BigDecimal"), Map.entry("entier", "Integer"),
            Map.entry("oui ou non", "Boolean"), Map.entry("choix multiple", "List<String>"),
            Map.entry("liste de textes", "List<String>"), Map.entry("liste d'entiers", "List<Integer>"),
            Map.entry("dates par clé", "Map<String, LocalDate>"), Map.entry("montants par clé", "Map<String, BigDecimal>"),
            Map.entry("choix par clé", "Map<String, String>"), Map.entry("hypothèses", "Map<String, Object>"));

    /** A record, or one of its components when it has none itself. */
    private static final class Noeud {
        final String nom;
        final Map<String, Noeud> enfants = new LinkedHashMap<>();
        Map<String, Object> dit = Map.of();
        boolean liste;

        Noeud(String nom) {
            this.nom = nom;
        }

        boolean estObjet() {
            return !enfants.isEmpty();
        }

        String enregistrement() {
            return (String) dit.getOrDefault("enregistrement", Character.toUpperCase(nom.charAt(0)) + nom.substring(1));
        }

        String type() {
            if (estObjet()) {
                return liste ? "List<" + enregistrement() + ">" : enregistrement();
            }
            String type = TYPES.get(dit.get("type"));
            if (type == null) {
                throw new IllegalArgumentException(dit.get("chemin") + " : type inconnu, « " + dit.get("type") + " » ; connus : " + String.join(", ", new TreeSet<>(TYPES.keySet())));
            }
            return type;
        }

        boolean presume() {
            return dit.containsKey("presume") || !liste && enfants.values().stream().anyMatch(Noeud::presume);
        }
    }

    public static void main(String[] args) throws IOException {
        try {
            ecrire(args);
        } catch (IllegalArgumentException | MarkedYAMLException e) {
            // Whoever wrote the declaration needs the sentence, not the way through the code.
            System.err.println("\n\n" + args[0] + ", " + e.getMessage() + "\n\n");
            System.exit(1);
        }
    }

    private static void ecrire(String[] args) throws IOException {
        Noeud demande = lire(Path.of(args[0]));
        Path dossier = Files.createDirectories(Path.of(args[1], PAQUET.split("\\.")));
        ecrire(dossier, demande, " implements DemandeSupposee");
        for (Noeud enfant : demande.enfants.values()) {
            if (enfant.estObjet()) {
                ecrire(dossier, enfant, "");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Noeud lire(Path declaration) throws IOException {
        Map<String, Object> lue;
        try (Reader texte = Files.newBufferedReader(declaration)) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            // Many data are for the same persons: one anchor each.
            options.setMaxAliasesForCollections(500);
            lue = new Yaml(new SafeConstructor(options)).load(texte);
        }
        Noeud demande = new Noeud("demande");
        demande.dit = Map.of("contient", "What is asked of the plan engine, field for field of the public contract. A null is a"
                + " datum that is not known,\n * never \"no\" and never zero; a map is empty then.");
        for (Map<String, Object> section : (List<Map<String, Object>>) lue.get("demande")) {
            for (Map<String, Object> champ : (List<Map<String, Object>>) section.get("champs")) {
                nommer((String) champ.get("chemin"), demande);
                noeud(demande, (String) champ.get("chemin")).dit = champ;
            }
        }
        ((Map<String, Map<String, Object>>) lue.get("objets")).forEach((chemin, dit) -> noeud(demande, chemin).dit = dit);
        return demande;
    }

    /** A path is a name of the contract and accessors in Java, and one datum has it. */
    private static void nommer(String chemin, Noeud demande) {
        if (chemin == null) {
            throw new IllegalArgumentException("une donnée n'a pas de « chemin »");
        }
        for (String pas : chemin.replace("[]", "").split("\\.")) {
            if (!pas.matches("[a-z][A-Za-z0-9]*") || SourceVersion.isKeyword(pas)) {
                throw new IllegalArgumentException(chemin + " : « " + pas + " » ne peut pas être un nom ; écrire comme moisCdd12Mois, sans accent ni tiret, et pas un mot de Java");
            }
        }
        if (!noeud(demande, chemin).dit.isEmpty()) {
            throw new IllegalArgumentException(chemin + " : déclarée deux fois");
        }
    }

    private static Noeud noeud(Noeud racine, String chemin) {
        Noeud noeud = racine;
        for (String pas : chemin.split("\\.")) {
            noeud = noeud.enfants.computeIfAbsent(pas.replace("[]", ""), Noeud::new);
            noeud.liste |= pas.endsWith("[]");
        }
        return noeud;
    }

    private static void ecrire(Path dossier, Noeud noeud, String interfaces) throws IOException {
        String texte = "package " + PAQUET + ";\n\nimport java.math.BigDecimal;\nimport java.time.LocalDate;\n"
                + "import java.util.List;\nimport java.util.Map;\n\n" + enregistrement(noeud, interfaces);
        Path fichier = dossier.resolve(noeud.enregistrement() + ".java");
        // Left alone when it says the same already: nothing is then compiled anew.
        if (!Files.exists(fichier) || !Files.readString(fichier).equals(texte)) {
            Files.writeString(fichier, texte);
        }
    }

    private static String enregistrement(Noeud noeud, String interfaces) {
        List<Noeud> composantes = List.copyOf(noeud.enfants.values());
        String nom = noeud.enregistrement();
        StringBuilder t = new StringBuilder("/**\n * ").append(noeud.dit.getOrDefault("contient", nom))
                .append("\n * Made from rules/demande.yaml by the build: change it there.\n *\n");
        composantes.forEach(c -> t.append(" * @param ").append(c.nom).append(' ').append(sens(c)).append('\n'));
        t.append(" */\npublic record ").append(nom).append("(\n        ")
                .append(joindre(composantes, ",\n        ", c -> c.type() + " " + c.nom)).append(")").append(interfaces).append(" {\n");
        if (!nom.equals("Demande")) {
            t.append("\n    /** Nothing of it is known. */\n    public static final ").append(nom).append(" INCONNU = new ").append(nom)
                    .append('(').append(joindre(composantes, ", ", c -> "null")).append(");\n");
        }
        List<String> defauts = new ArrayList<>();
        for (Noeud c : composantes) {
            if (!c.estObjet() && c.type().startsWith("Map")) {
                defauts.add(c.nom + " = " + c.nom + " == null ? Map.of() : Map.copyOf(" + c.nom + ");");
            } else if (nom.equals("Demande") && c.estObjet() && !Boolean.TRUE.equals(c.dit.get("requis"))) {
                defauts.add(c.nom + " = " + c.nom + " == null ? " + c.type() + ".INCONNU : " + c.nom + ";");
            }
        }
        if (!defauts.isEmpty()) {
            t.append("\n    public ").append(nom).append(" {\n        ").append(String.join("\n        ", defauts)).append("\n    }\n");
        }
        if (composantes.stream().anyMatch(Noeud::presume)) {
            t.append("\n    /** With what is taken for granted when it is missing (référentiel I.2). */\n    public ").append(nom)
                    .append(" presume() {\n        return new ").append(nom).append("(\n                ")
                    .append(joindre(composantes, ",\n                ", EnregistrementsDeLaDemande::presumee)).append(");\n    }\n");
        }
        if (!nom.equals("Demande")) {
            composantes.stream().filter(c -> c.estObjet() && !c.liste).forEach(c -> t.append(ouInconnu(c)));
        }
        t.append(valeur(composantes)).append(avec(nom, composantes));
        composantes.stream().filter(c -> c.estObjet() && !nom.equals("Demande"))
                .forEach(c -> t.append('\n').append(enregistrement(c, "").indent(4)));
        return t.append("}\n").toString();
    }

    private static String sens(Noeud c) {
        String unite = c.dit.containsKey("unite") ? ", in " + c.dit.get("unite") : "euros".equals(c.dit.get("type")) ? ", in euros" : "";
        return c.estObjet() ? String.valueOf(c.dit.getOrDefault("contient", "")).strip() : c.dit.get("libelle") + unite;
    }

    private static String presumee(Noeud c) {
        if (!c.presume()) {
            return c.nom;
        }
        return c.nom + " == null ? " + (c.estObjet() ? "null : " + c.nom + ".presume()" : java(c) + " : " + c.nom);
    }

    private static String java(Noeud c) {
        Object valeur = c.dit.get("presume");
        return switch (c.type()) {
            case "Boolean" -> valeur.equals(true) ? "Boolean.TRUE" : "Boolean.FALSE";
            case "String" -> "\"" + valeur + "\"";
            case "BigDecimal" -> "new BigDecimal(\"" + valeur + "\")";
            case "Integer" -> "Integer.valueOf(" + valeur + ")";
            case "List<String>" -> "List.of(" + ((List<?>) valeur).stream().map(v -> "\"" + v + "\"").collect(Collectors.joining(", ")) + ")";
            default -> throw new IllegalArgumentException(c.dit.get("chemin") + " : on ne présume pas ce type de donnée.");
        };
    }

    /** What a condition reads below a record that may be missing whole. */
    private static String ouInconnu(Noeud c) {
        return "\n    /** Never null: nothing of it is known when it is missing. */\n    public " + c.type() + " " + c.nom + "OuInconnu() {\n        return "
                + c.nom + " == null ? " + c.type() + ".INCONNU : " + c.nom + ";\n    }\n";
    }

    private static String valeur(List<Noeud> composantes) {
        return "\n    /**\n     * @param chemin below this record\n     * @return null when it is not known\n"
                + "     * @throws IllegalArgumentException when there is no such datum\n     */\n"
                + "    public Object valeur(String chemin) {\n        return switch (Pas.premier(chemin)) {\n"
                + joindre(composantes, "", c -> "            case \"" + c.nom + "\" -> this." + c.nom + ";\n" + (!c.estObjet() || c.liste ? ""
                        : "            case \"" + c.nom + ".\" -> this." + c.nom + " == null ? null : this." + c.nom + ".valeur(Pas.suite(chemin));\n"))
                + "            default -> throw new IllegalArgumentException(chemin);\n        };\n    }\n";
    }

    private static String avec(String nom, List<Noeud> composantes) {
        StringBuilder cas = new StringBuilder();
        for (int i = 0; i < composantes.size(); i++) {
            Noeud c = composantes.get(i);
            cas.append("            case \"").append(c.nom).append("\" -> v[").append(i).append("] = valeur;\n");
            if (c.estObjet() && !c.liste) {
                cas.append("            case \"").append(c.nom).append(".\" -> v[").append(i).append("] = (this.").append(c.nom).append(" == null ? ")
                        .append(c.type()).append(".INCONNU : this.").append(c.nom).append(").avec(Pas.suite(chemin), valeur);\n");
            }
        }
        return "\n    /**\n     * The same with that datum changed.\n     *\n     * @param chemin below this record\n"
                + "     * @throws IllegalArgumentException when there is no such datum\n     */\n    @SuppressWarnings(\"unchecked\")\n"
                + "    public " + nom + " avec(String chemin, Object valeur) {\n        Object[] v = {\n            "
                + joindre(composantes, ", ", c -> "this." + c.nom) + "};\n        switch (Pas.premier(chemin)) {\n" + cas
                + "            default -> throw new IllegalArgumentException(chemin);\n        }\n        return new " + nom + "(\n                "
                + IntStream.range(0, composantes.size()).mapToObj(i -> "(" + composantes.get(i).type() + ") v[" + i + "]")
                        .collect(Collectors.joining(",\n                ")) + ");\n    }\n";
    }

    private static String joindre(List<Noeud> noeuds, String lien, Function<Noeud, String> ecriture) {
        return noeuds.stream().map(ecriture).collect(Collectors.joining(lien));
    }
}
