package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Donnee.Code;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.Mots;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** @param couvert which codes are shown: those of trainings for which a plan can be computed */
    static Champ de(String prefixe, Donnee d, boolean requis, Predicate<Periode> couvert) {
        return new Champ(prefixe + d.chemin(), d.type(), EnFrancais.question(d.libelle()), aide(d, couvert), d.unite(), requis, d.rare(),
                mots(d.options(), couvert), mots(d.cles(), couvert), List.of());
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
    private static String aide(Donnee d, Predicate<Periode> couvert) {
        boolean avant = d.aPartirDu() != null && couvert.test(new Periode(null, d.aPartirDu().minusDays(1)));
        boolean apres = d.jusquAu() != null && couvert.test(new Periode(d.jusquAu().plusDays(1), null));
        String pour = avant || apres ? "Seulement si la formation commence " + d.periode().enFrancais() + "." : null;
        return d.aide() == null ? pour : pour == null ? d.aide() : d.aide() + " " + pour;
    }

    private static Map<String, String> mots(Map<String, Code> codes, Predicate<Periode> couvert) {
        Map<String, String> mots = new LinkedHashMap<>();
        codes.forEach((code, dit) -> {
            if (couvert.test(dit.periode())) {
                String nom = dit.mots() != null ? dit.mots() : Mots.desPacks(code)
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

    boolean porte(String champ) {
        return champ.equals(chemin) || champ.startsWith(chemin + ".") || champ.startsWith(chemin + "[");
    }

    /** {@code montant}, of {@code demande.beneficiaire.cpf.dotations[].montant}. */
    String nom() {
        return chemin.substring(chemin.lastIndexOf('.') + 1);
    }
}
