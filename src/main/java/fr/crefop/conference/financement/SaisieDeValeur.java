package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A value as it is typed, for one parameter on one day: read, checked, and told. */
final class SaisieDeValeur {

    private static final String CODE = "code-";

    private final Parametre parametre;
    private final LocalDate effet;
    private final Object enVigueur;

    /** @param enVigueur what the parameter holds on that day */
    SaisieDeValeur(Parametre parametre, LocalDate effet, Object enVigueur) {
        this.parametre = parametre;
        this.effet = effet;
        this.enVigueur = enVigueur;
    }

    /** @throws RefusMetier when nobody knows what the list or the grid holds on that day: what is typed would have no row to stand on */
    private void exigerUneBase() {
        if (ContenuAttendu.estUneListe(parametre) && enVigueur == null) {
            String message = "À cette date, aucune grille ni liste n'est connue : elle s'écrit d'abord dans son fichier.";
            throw new RefusMetier(message, List.of(new Erreur("effet", effet.toString(), message)));
        }
    }

    /**
     * @param valeur as typed, where it is a single value or codes
     * @param champs cells of a grid ({@code ligne-2-plafond}), or codes that are ticked ({@code code-RNCP})
     * @return as {@link #lire} reads it
     */
    String texte(String valeur, Map<String, String> champs) {
        if (champs.isEmpty() || !ContenuAttendu.estUneListe(parametre)) {
            return valeur;
        }
        exigerUneBase();
        return ContenuAttendu.estUneGrille(parametre) ? new GrilleFixee(enVigueur).texte(champs)
                : champs.keySet().stream().filter(champ -> champ.startsWith(CODE)).map(champ -> champ.substring(CODE.length())).collect(Collectors.joining(" "));
    }

    /** @throws RefusMetier when the value is not of the kind that the parameter takes */
    ValeurEssayee lire(String texte) {
        if (texte.isBlank()) {
            if (peutEtreVide(parametre) && !ContenuAttendu.estUneListe(parametre)) {
                return ValeurEssayee.simple(parametre.cle(), effet, null, dire(null, parametre));
            }
            throw refus(null, ContenuAttendu.estUneGrille(parametre) ? "Changez au moins un nombre de la grille." : "Donnez la valeur à fixer.");
        }
        Object contenu = ContenuAttendu.lire(parametre, texte);
        if (!ContenuAttendu.estUneListe(parametre)) {
            controler(contenu, texte);
            return ValeurEssayee.simple(parametre.cle(), effet, contenu, dire(contenu, parametre));
        }
        exigerUneBase();
        if (ContenuAttendu.estUneGrille(parametre)) {
            GrilleFixee grille = new GrilleFixee(enVigueur);
            grille.controler(contenu);
            return new ValeurEssayee(parametre.cle(), effet, contenu, texte, dire(contenu, parametre), grille.changements(contenu));
        }
        ListeFixee liste = new ListeFixee(parametre.cle(), enVigueur);
        liste.controler((Set<?>) contenu);
        return new ValeurEssayee(parametre.cle(), effet, contenu, ListeFixee.texte((Set<?>) contenu), dire(contenu, parametre), liste.changements((Set<?>) contenu));
    }

    private void controler(Object contenu, String texte) {
        String refus = ContenuAttendu.refus(parametre, contenu, "Cette valeur");
        if (refus == null && "euros".equals(parametre.unite()) && ((BigDecimal) contenu).stripTrailingZeros().scale() > 2) {
            refus = "Un montant en euros a deux décimales au plus.";
        }
        if (refus != null) {
            throw refus(texte, refus);
        }
    }

    static boolean peutEtreVide(Parametre parametre) {
        return parametre.valeurs().containsValue(null);
    }

    static String dire(Object contenu, Parametre parametre) {
        return contenu instanceof String code ? Mots.enTete(code) : Grandeurs.valeur(contenu, parametre.unite());
    }

    /** What {@link #dire} only counts, a line each: the rows of a grid with their numbers, the codes of a list too long for a line. */
    static List<String> detail(Object contenu) {
        return contenu instanceof List ? new GrilleFixee(contenu).dites()
                : contenu instanceof Set<?> codes && codes.size() > Grandeurs.CODES_DITS ? codes.stream().map(Mots::code).sorted().toList() : List.of();
    }

    private static RefusMetier refus(String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur("valeur", valeur, message)));
    }
}
