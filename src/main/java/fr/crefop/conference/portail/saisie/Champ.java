package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Donnee.Code;
import fr.crefop.conference.dossier.Donnee.Textes;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.Mots;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One field of the form.
 *
 * @param chemin path in the contract's JSON, and name of the input
 * @param options code to French words, in the order shown; empty for free fields
 * @param cles the same for what takes one value a key
 * @param rare folded away at first
 * @param colonnes of a list of records, in the order typed; else empty
 */
public record Champ(
        String chemin, TypeDeDonnee type, String libelle, String aide, String unite, boolean requis, boolean rare,
        Map<String, String> options, Map<String, String> cles, List<Champ> colonnes) {

    /**
     * @param couvert which codes are shown: those of the trainings that are asked about
     * @param pour whose day chooses the words that are said, and whose status some folds; both null for those that hold for anybody
     */
    static Champ de(String prefixe, Donnee d, boolean requis, Predicate<Periode> couvert, Profil pour) {
        Textes textes = d.textes(pour.debut());
        return new Champ(prefixe + d.chemin(), d.type(), EnFrancais.question(textes.libelle()), aide(d, textes.aide(), couvert), d.unite(), requis,
                MiseEnPage.lue().plie(d.chemin(), pour.statut(), d.rare()),
                mots(d.options(), textes.options(), couvert), mots(d.cles(), textes.cles(), couvert), List.of());
    }

    /** The same, asked in these words. */
    Champ dAbord(String question) {
        return new Champ(chemin, type, EnFrancais.question(question), aide, unite, requis, rare, options, cles, colonnes);
    }

    Champ auxSeulesCles(Predicate<String> gardee) {
        Map<String, String> gardees = new LinkedHashMap<>(cles);
        gardees.keySet().removeIf(gardee.negate());
        return new Champ(chemin, type, libelle, aide, unite, requis, rare, options, Collections.unmodifiableMap(gardees), colonnes);
    }

    /** With the codes that the packs know beside those that are declared, which keep their words and their order. */
    Champ completee(Map<String, String> nommes, Map<String, String> dispositifs) {
        return new Champ(chemin, type, libelle, aide, unite, requis, rare, avec(options, nommes), avec(cles, dispositifs), colonnes);
    }

    private static Map<String, String> avec(Map<String, String> declares, Map<String, String> autres) {
        Map<String, String> tous = new LinkedHashMap<>(declares);
        autres.forEach(tous::putIfAbsent);
        return Collections.unmodifiableMap(tous);
    }

    /** Where plans of other days can be computed too, a datum of some days only says so. */
    private static String aide(Donnee d, String aide, Predicate<Periode> couvert) {
        boolean avant = d.aPartirDu() != null && couvert.test(new Periode(null, d.aPartirDu().minusDays(1)));
        boolean apres = d.jusquAu() != null && couvert.test(new Periode(d.jusquAu().plusDays(1), null));
        String pour = avant || apres ? "Seulement si la formation commence " + d.periode().enFrancais() + "." : null;
        return aide == null ? pour : pour == null ? aide : aide + " " + pour;
    }

    private static Map<String, String> mots(Map<String, Code> codes, Map<String, String> duJour, Predicate<Periode> couvert) {
        Map<String, String> mots = new LinkedHashMap<>();
        codes.forEach((code, dit) -> {
            if (couvert.test(dit.periode())) {
                String nom = duJour.containsKey(code) ? duJour.get(code) : dit.mots() != null ? dit.mots() : Mots.desPacks(code)
                        .orElseThrow(() -> new IllegalStateException("rules/demande.yaml : " + code + " n'a de nom dans aucun pack"));
                mots.put(code, Character.toUpperCase(nom.charAt(0)) + nom.substring(1));
            }
        });
        return Collections.unmodifiableMap(mots);
    }

    /** Names of the inputs that carry this field. */
    public List<String> noms() {
        return type.parCle() ? cles.keySet().stream().map(cle -> chemin + "." + cle).toList() : List.of(chemin);
    }

    /** False of a code that is not among its choices. */
    boolean admet(String valeur) {
        return options.isEmpty() || valeur.equals(LectureDeValeur.AUCUN) || options.containsKey(valeur);
    }

    /** What was typed, in words. */
    String dire(String valeur) {
        return type == TypeDeDonnee.OUI_NON ? valeur.equals("true") ? "oui" : "non"
                : type == TypeDeDonnee.CHOIX_MULTIPLE && valeur.equals(LectureDeValeur.AUCUN) ? "aucun" : options.getOrDefault(valeur, valeur);
    }

    /** The other answer that calls for this question, as the page's script reads it, {@code demande.a.b=X|Y}; null when it is always asked. */
    public String si() {
        MiseEnPage.Si si = MiseEnPage.lue().si().get(donnee());
        return si == null ? null : CatalogueDeSaisie.PREFIXE + si.donnee() + "=" + String.join("|", si.vaut());
    }

    /** The box that answers it with others by "nothing", if there is one. */
    Optional<MiseEnPage.Rien> rien() {
        return MiseEnPage.lue().rien(donnee());
    }

    /** What that box means here, as it would be typed. */
    String neant() {
        return switch (type) {
            case OUI_NON -> "false";
            case CHOIX, CHOIX_MULTIPLE -> LectureDeValeur.AUCUN;
            case ENTIER, NOMBRE, EUROS -> "0";
            default -> throw new IllegalStateException(chemin + " n'a pas de réponse qui dise « rien »");
        };
    }

    private String donnee() {
        return chemin.startsWith(CatalogueDeSaisie.PREFIXE) ? chemin.substring(CatalogueDeSaisie.PREFIXE.length()) : chemin;
    }

    /** Its question, with the key that the input of that name is for. */
    String question(String nom) {
        return nom.equals(chemin) ? libelle : libelle + " – " + cles.get(nom.substring(chemin.length() + 1));
    }

    boolean porte(String champ) {
        return champ.equals(chemin) || champ.startsWith(chemin + ".") || champ.startsWith(chemin + "[");
    }

    /** {@code montant}, of {@code demande.beneficiaire.cpf.dotations[].montant}. */
    String nom() {
        return chemin.substring(chemin.lastIndexOf('.') + 1);
    }
}
