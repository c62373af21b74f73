package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * A grid of the barème read for one training: the first row whose conditions ({@code si}) hold. A row that an unknown
 * datum might make hold stops the search: the datum is named, and nothing is guessed.
 *
 * @param donneeManquante path of that datum, else null
 * @param tarif null when unknown, or when no row holds
 */
public record Grille(Tarif tarif, String donneeManquante) {

    public static Grille lire(Valeur grille, Formation formation, Parcours parcours) {
        for (Map<String, Object> ligne : grille.lignes()) {
            Issue issue = tient(ligne.get("si"), formation, parcours);
            if (issue.estInconnue()) {
                return new Grille(null, issue.donneeManquante());
            }
            if (issue.estRemplie()) {
                return new Grille(Tarif.lire(ligne), null);
            }
        }
        return new Grille(null, null);
    }

    @SuppressWarnings("unchecked")
    private static Issue tient(Object si, Formation formation, Parcours parcours) {
        Issue issue = Issue.REMPLIE;
        if (si != null) {
            for (Map.Entry<String, Object> condition : ((Map<String, Object>) si).entrySet()) {
                issue = Logique.toutes(issue, tient(condition.getKey(), condition.getValue(), formation, parcours));
            }
        }
        return issue;
    }

    @SuppressWarnings("unchecked")
    private static Issue tient(String condition, Object attendu, Formation f, Parcours p) {
        return switch (condition) {
            case "clea" -> Exigences.vrai("formation.clea", f.clea());
            case "vae" -> Exigences.vrai("formation.vae", f.vae());
            case "bilan" -> Exigences.vrai("formation.bilanDeCompetences", f.bilanDeCompetences());
            case "permisB" -> Exigences.vrai("formation.permisB", f.permisB());
            case "certifiante" -> Exigences.vrai("formation.rncp", f.rncp());
            case "aDistance" -> Exigences.vrai("formation.aDistance", f.aDistance());
            case "cqp" -> Exigences.vrai("formation.cqp", f.cqp());
            case "categorie" -> Exigences.contientUn("formation.categories", f.categories(), (Set<String>) attendu);
            case "liste" -> Exigences.contientUn("formation.listesCpf", f.listesCpf(), (Set<String>) attendu);
            case "idcc" -> parmi("parcours.idcc", p.idcc(), (Set<String>) attendu);
            case "rncp" -> parmi("formation.codeRncp", f.codeRncp(), (Set<String>) attendu);
            case "niveau" -> parmi("formation.niveauSortie", f.niveauSortie(), (Set<String>) attendu);
            case "heuresMin" -> compare(f.heuresCentre().compareTo((BigDecimal) attendu) >= 0);
            case "heuresMoinsDe" -> compare(f.heuresCentre().compareTo((BigDecimal) attendu) < 0);
            default -> throw new IllegalStateException("Condition de grille inconnue : " + condition);
        };
    }

    private static Issue parmi(String chemin, Object valeur, Set<String> admis) {
        return valeur == null ? Issue.inconnue(chemin) : compare(((Collection<String>) admis).contains(sansZeros(valeur)));
    }

    /** IDCC are written 0675 as well as 675. */
    private static String sansZeros(Object valeur) {
        String texte = valeur.toString();
        int debut = 0;
        while (debut < texte.length() - 1 && texte.charAt(debut) == '0') {
            debut++;
        }
        return texte.substring(debut);
    }

    private static Issue compare(boolean tient) {
        return tient ? Issue.REMPLIE : Issue.refusee("non", "oui");
    }
}
