package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Lexique;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Declaration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The name of each thing, from its code: where two régimes have the same code, the words of the first hold. A code without
 * words is made readable rather than refused: a name is never worth a broken page.
 */
public final class Mots {

    private static final Map<String, String> DES_DONNEES = Declaration.deLaDemande().motsEnPhrase();
    private static final String CONVENTION = "convention.";

    private Mots() {}

    /** The question asked for a datum, by its path in the contract: {@code Solde du compte personnel de formation}. */
    public static String donnee(String chemin) {
        return donnee(chemin, null);
    }

    /** The same in the words of the day the training starts; with null, those that hold for any day. */
    public static String donnee(String chemin, LocalDate debut) {
        String libelle = Declaration.deLaDemande().premiere(chemin).map(donnee -> donnee.textes(debut).libelle()).orElse(chemin);
        return libelle.endsWith(" ?") ? libelle.substring(0, libelle.length() - 2) : libelle;
    }

    /** Whether the contract has a datum, or a record of data, at that path. */
    public static boolean estUneDonnee(String chemin) {
        return Declaration.deLaDemande().premiere(chemin).isPresent();
    }

    /** A code of the demande or of a parameter, inside a sentence; one that speaks for itself stays as it is. */
    public static String code(Object code) {
        String donnee = DES_DONNEES.get(code.toString());
        if (donnee != null) {
            return donnee;
        }
        Region region = Cadre.lu().regions().get(code.toString());
        return region != null ? region.enPhrase() : chercher(Lexique::choix, code.toString(), code.toString());
    }

    /** The same at the head of a line or of a choice. */
    public static String enTete(String code) {
        return majuscule(code(code));
    }

    public static String codes(Collection<?> codes, String lien) {
        StringBuilder texte = new StringBuilder();
        for (Object code : codes) {
            texte.append(texte.isEmpty() ? "" : lien).append(code(code));
        }
        return texte.toString();
    }

    /** {@code transport, hébergement}. */
    public static String rubriques(Collection<Rubrique> rubriques) {
        return rubriques.stream().map(rubrique -> rubrique.libelle().toLowerCase(Locale.FRENCH)).collect(Collectors.joining(", "));
    }

    /** The questions of these data, by their paths. */
    public static String donnees(Collection<String> chemins) {
        return chemins.stream().map(Mots::donnee).collect(Collectors.joining(", "));
    }

    /** Two digits of INSEE; a region without a pack is told by them. */
    public static String region(String code) {
        Region region = Cadre.lu().regions().get(code);
        return region == null ? "autre région (" + code + ")" : region.enPhrase();
    }

    /**
     * What a person lives on during the training: an allowance, or a dispositif that pays a salary.
     *
     * @param debut first day of the training, whose names it takes; with null, those of the last days
     */
    public static String revenu(String code, LocalDate debut) {
        return chercher(lexique -> lexique.revenu(code, debut), Dispositif.chercher(code).map(Dispositif::libelle).orElse(code));
    }

    /** {@code Région – Fongecif}, from the key of its parameter; one of the register has its number there. */
    public static String convention(String cle) {
        return convention(cle, null);
    }

    /** The same, those who sign it called as for a training that starts on that day; null for their last names. */
    public static String convention(String cle, LocalDate debut) {
        return Cadre.lu().regimes().stream().filter(regime -> regime.lexique().conventions().containsKey(cle)).findFirst()
                .map(regime -> regime.nommer(regime.lexique().conventions().get(cle), debut))
                .orElse(cle.startsWith(CONVENTION) ? cle.substring(CONVENTION.length()) : cle);
    }

    /** What a parameter is a value of, from its key. */
    public static String famille(String cle) {
        String prefixe = cle.substring(0, Math.max(cle.indexOf('.'), 0));
        return chercher(Lexique::familles, prefixe, prefixe);
    }

    /** What the packs name by that code, a dispositif or a funder; empty when none does. */
    public static Optional<String> desPacks(String code) {
        return Dispositif.chercher(code).map(Dispositif::libelle)
                .or(() -> Optional.ofNullable(Cadre.lu().financeurs().get(code)).map(Financeur::libelle));
    }

    public static String dispositifs(Collection<Dispositif> dispositifs) {
        return dispositifs.stream().map(Dispositif::libelle).collect(Collectors.joining(", "));
    }

    public static String majuscule(String texte) {
        return texte.isEmpty() ? texte : Character.toUpperCase(texte.charAt(0)) + texte.substring(1);
    }

    private static String chercher(Function<Lexique, Map<String, String>> mots, String code, String sinon) {
        return chercher(lexique -> mots.apply(lexique).get(code), sinon);
    }

    private static String chercher(Function<Lexique, String> mot, String sinon) {
        return Cadre.lu().regimes().stream().map(regime -> mot.apply(regime.lexique())).filter(Objects::nonNull).findFirst().orElse(sinon);
    }
}
