package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Lexique.MotsDUnConseil;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What would change the answer, and what it would change: a sentence for each kind of advice. */
public final class PhrasesDesConseils {

    private PhrasesDesConseils() {}

    /** {@code Donnée à fournir : Solde du compte personnel de formation}, as it is asked for a training that starts on that day. */
    public static String donneeAFournir(String chemin, LocalDate debut) {
        return "Donnée à fournir : " + Mots.donnee(chemin, debut);
    }

    /** Of a datum that decides whether these pay. */
    public static String attenduePar(Collection<Dispositif> dispositifs) {
        return "À confirmer tant qu'elle manque : " + Mots.dispositifs(dispositifs);
    }

    /** @param payeur code of the funder whose pay cannot be told without it; empty when it only bears on a pay that is known */
    public static String attenduePourLaRemuneration(String payeur) {
        return "La rémunération pendant la formation en dépend" + (payeur.isEmpty() ? "" : " (payeur : " + Financeurs.libelle(payeur) + ")");
    }

    public static String coutInconnu(Rubrique rubrique) {
        return "Coût inconnu : " + rubrique.libelle();
    }

    public static String horsDuPlan() {
        return "Cette rubrique n'est pas dans le plan tant que son coût n'est pas connu";
    }

    /** {@code Début à partir du 20 octobre 2018, à dépôt égal}; with the papers that go with it, where some do. */
    public static String autreDate(LocalDate debut, String pieces) {
        return "Début à partir du " + EnFrancais.date(debut) + ", à dépôt égal" + (pieces.isEmpty() ? "" : ", avec " + pieces);
    }

    public static String pieceAJoindre(String pieces) {
        return "Pièce à joindre : " + pieces;
    }

    /**
     * @param chemins of the data that say whether the paper is there, each declared with its paper
     * @param nombres how many of it, where one is not enough
     * @param debut first day of the training, which chooses its name
     */
    public static String pieces(List<String> chemins, Map<String, Integer> nombres, LocalDate debut) {
        return chemins.stream().map(chemin -> (nombres.containsKey(chemin) ? nombres.get(chemin) + " " : "")
                + Declaration.deLaDemande().donnee(chemin).textes(debut).piece()).collect(Collectors.joining(", "));
    }

    /** {@code Convention qui débloquerait : Fongecif – Pôle emploi}, from the key of its parameter and the first day of the training. */
    public static String convention(String cle, LocalDate debut) {
        return "Convention qui débloquerait : " + Mots.convention(cle, debut);
    }

    /** {@code Aide individuelle à la formation (AIF) 990,00 € et reste 0 €}: who would pay that does not, and what is left. */
    public static String effet(Map<Dispositif, Montant> payeraient, Montant reste) {
        String paient = payeraient.entrySet().stream().map(p -> p.getKey().libelle() + " " + Grandeurs.euros(p.getValue()))
                .collect(Collectors.joining(", "));
        return paient + (paient.isEmpty() ? "" : " et ") + "reste " + (reste.estNul() ? "0\u00a0€" : Grandeurs.euros(reste));
    }

    /** {@code Aide individuelle à la formation (AIF), rémunération pendant la formation}. */
    public static String valeursDe(Collection<Dispositif> dispositifs, boolean revenu) {
        String noms = Mots.dispositifs(dispositifs);
        return !revenu ? noms : noms.isEmpty() ? "rémunération pendant la formation" : noms + ", rémunération pendant la formation";
    }

    /** @param deQui what they are values of; {@code plusAncienne} the day somebody last read the oldest */
    public static String valeursAReverifier(String deQui, LocalDate plusAncienne) {
        return "Valeurs à revérifier : " + deQui + " ; la plus ancienne a été relue à sa source le " + EnFrancais.date(plusAncienne);
    }

    public static String aVerifierAvant() {
        return "Le montant a pu changer depuis : à vérifier auprès du financeur avant de s'engager";
    }

    /** @param annee of the training, whose values nobody knows yet */
    public static String valeursReconduites(String deQui, int annee) {
        return "Valeurs reconduites : celles de " + annee + " ne sont pas encore connues pour " + deQui;
    }

    public static String planARecalculer() {
        return "Le plan prend les dernières valeurs connues : à recalculer quand celles de l'année seront publiées";
    }

    /**
     * What a rule of the régime advises, in the régime's words.
     *
     * @param debut of the training, whose day names those who pay
     * @param valeurs what stands in place of each other name in braces
     * @throws IllegalStateException when the régime has no words for that rule
     */
    public static MotsDUnConseil deLaRegle(Regime regime, LocalDate debut, String regle, Map<String, String> valeurs) {
        MotsDUnConseil mots = regime.lexique().conseils().get(regle);
        if (mots == null) {
            throw new IllegalStateException("Le régime " + regime.id() + " n'a pas de mots pour le conseil " + regle);
        }
        return new MotsDUnConseil(regime.nommer(remplir(mots.libelle(), valeurs), debut), regime.nommer(remplir(mots.effet(), valeurs), debut));
    }

    private static String remplir(String texte, Map<String, String> valeurs) {
        String rempli = texte;
        for (Map.Entry<String, String> valeur : valeurs.entrySet()) {
            rempli = rempli == null ? null : rempli.replace("{" + valeur.getKey() + "}", valeur.getValue());
        }
        return rempli;
    }
}
