package fr.crefop.conference.dossier;

import fr.crefop.conference.dossier.declaration.LectureDeLaDeclaration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Every datum of a demande, declared once in rules/demande.yaml: the contract, the reading, the page, the presumptions and
 * the words follow from it. Its records in Java are made from the same file by the build.
 */
public final class Declaration {

    /** What chooses the rules, and with them what is asked: who she is for the funders, and when the training starts. */
    public static final String STATUT = "beneficiaire.statut";
    public static final String DEBUT = "formation.debut";

    private static final String FICHIER = "/rules/demande.yaml";

    private final Section saisine;
    private final Section commencer;
    private final List<Section> sections;
    private final Map<String, Objet> objets;
    private final Map<String, Donnee> donnees = new LinkedHashMap<>();
    private final Map<String, String> motsEnPhrase = new LinkedHashMap<>();

    /** Read once, when somebody asks first. */
    private static final class Unique {
        static final Declaration LUE = lire(FICHIER);
    }

    /** @param commencer without data: they are those that say so */
    public Declaration(Section saisine, Section commencer, List<Section> sections, Map<String, Objet> objets) {
        this.saisine = saisine;
        this.commencer = commencer;
        this.sections = List.copyOf(sections);
        this.objets = objets;
        for (Section section : sections) {
            section.champs().forEach(donnee -> donnees.put(donnee.chemin(), donnee));
        }
        donnees.values().stream().filter(Donnee::enPhrase).forEach(d -> motsEnPhrase.putAll(Donnee.mots(d.options())));
    }

    /**
     * A fieldset of the page.
     *
     * @param depuis its introduction from a first day of training on
     */
    public record Section(String titre, String intro, List<Donnee> champs, SortedMap<LocalDate, String> depuis) {

        /** With null, the one that holds for any day. */
        public String intro(LocalDate debut) {
            SortedMap<LocalDate, String> dejaDites = debut == null || depuis == null ? Collections.emptySortedMap() : depuis.headMap(debut.plusDays(1));
            return dejaDites.isEmpty() ? intro : dejaDites.get(dejaDites.lastKey());
        }
    }

    /** A record of data: {@code beneficiaire.cpf}. Its dates hold for all that is in it. */
    public record Objet(String enregistrement, String contient, boolean requis, String libelle, String aide,
            LocalDate jusquAu, LocalDate aPartirDu, String aLaPlace, Map<String, Donnee.Code> statuts) {

        public Periode periode() {
            return new Periode(aPartirDu, jusquAu);
        }
    }

    public static Declaration deLaDemande() {
        return Unique.LUE;
    }

    private static Declaration lire(String fichier) {
        try (InputStream texte = Declaration.class.getResourceAsStream(fichier)) {
            return LectureDeLaDeclaration.lire(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(fichier, e);
        }
    }

    /** What is asked beside the demande: it enters no computation. */
    public Section saisine() {
        return saisine;
    }

    /** The départements that a domicile may be in, code to words, in the order of the page. */
    public static Map<String, String> departements() {
        return deLaDemande().saisine().champs().stream().filter(donnee -> donnee.chemin().equals("departement")).findFirst()
                .map(donnee -> Donnee.mots(donnee.options())).orElseThrow();
    }

    /** What is asked before all else: the answers choose the other questions. */
    public Section commencer() {
        return new Section(commencer.titre(), commencer.intro(), donnees().stream().filter(d -> d.dAbord() != null).toList(), null);
    }

    public List<Section> sections() {
        return sections;
    }

    /** By path, in the order of the page. */
    public List<Donnee> donnees() {
        return List.copyOf(donnees.values());
    }

    /** @throws IllegalArgumentException when the declaration has no such datum */
    public Donnee donnee(String chemin) {
        Donnee donnee = donnees.get(chemin);
        if (donnee == null) {
            throw new IllegalArgumentException(chemin);
        }
        return donnee;
    }

    /** The datum at that path or around it; of a record, the first one: what a person is asked about when it is missing whole. */
    public Optional<Donnee> premiere(String chemin) {
        return donnees.containsKey(chemin) ? Optional.of(donnees.get(chemin))
                : donnees.values().stream().filter(d -> d.chemin().startsWith(chemin + ".") || chemin.startsWith(d.chemin() + ".")).findFirst();
    }

    /** By path. */
    public Map<String, Objet> objets() {
        return objets;
    }

    /** Codes that the sentences of a plan say in these words. */
    public Map<String, String> motsEnPhrase() {
        return motsEnPhrase;
    }
}
