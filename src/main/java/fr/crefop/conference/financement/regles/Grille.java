package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Propos;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A grid of the barème read for one training: the first row whose conditions ({@code si}) hold. Where an unknown datum
 * might make an earlier row hold, that datum is named and nothing is guessed, unless both rows pay the same. A training
 * without certifinfo is on no list of certifinfos (référentiel I.6).
 *
 * @param donneeManquante path of that datum, else null
 * @param tarif null when unknown, or when no row holds
 */
public record Grille(Tarif tarif, String donneeManquante) {

    /** The domain of a formacode is its first digits: 31624 is of domain 316. */
    private static final int CHIFFRES_DU_DOMAINE = 3;

    private static final Set<Object> TAUX_DITS = Set.of("reel", "inconnu");
    private static final Set<String> COLONNES = Set.of("si", "taux", "plafond", "heuresMax", "forfait", "part", "marque", "jusquA", "enfants", "montant");

    /** What no reader of a grid would understand in one of its rows; null when there is nothing. */
    @SuppressWarnings("unchecked")
    public static String refus(Map<String, Object> ligne) {
        for (Map.Entry<String, Object> cellule : ligne.entrySet()) {
            String colonne = cellule.getKey();
            if (!COLONNES.contains(colonne)) {
                return "colonne inconnue « " + colonne + " » ; connues : " + String.join(", ", new TreeSet<>(COLONNES));
            }
            boolean convient = switch (colonne) {
                case "si" -> cellule.getValue() instanceof Map;
                case "marque" -> "C".equals(cellule.getValue());
                case "taux" -> TAUX_DITS.contains(cellule.getValue()) || cellule.getValue() instanceof BigDecimal;
                default -> cellule.getValue() instanceof BigDecimal;
            };
            if (!convient) {
                return "« " + colonne + " » ne peut pas être « " + cellule.getValue() + " »" + (colonne.equals("taux") ? " ; un nombre, reel (le prix de la formation) ou inconnu" : "");
            }
        }
        return ((Map<String, Object>) ligne.getOrDefault("si", Map.of())).entrySet().stream()
                .map(condition -> ConditionDeGrille.refus(condition.getKey(), condition.getValue())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What the row is for, in words; empty for one that asks for nothing. */
    @SuppressWarnings("unchecked")
    public static String pour(Map<String, Object> ligne) {
        return ((Map<String, Object>) ligne.getOrDefault("si", Map.of())).entrySet().stream()
                .map(condition -> ConditionDeGrille.nommee(condition.getKey()).phrase(condition.getValue())).collect(Collectors.joining(" ; "));
    }

    public static Grille lire(Valeur grille, Formation formation, Parcours parcours) {
        String manque = null;
        Tarif possible = null;
        for (Map<String, Object> ligne : grille.lignes()) {
            Issue issue = tient(ligne.get("si"), formation, parcours);
            if (issue.estRefusee()) {
                continue;
            }
            Tarif tarif = Tarif.lire(ligne);
            if (manque != null && !tarif.equals(possible)) {
                return new Grille(null, manque);
            }
            if (issue.estRemplie()) {
                return new Grille(tarif, null);
            }
            manque = manque == null ? issue.donneeManquante() : manque;
            possible = tarif;
        }
        return new Grille(null, manque);
    }

    /** Paths of the data that its rows read. */
    @SuppressWarnings("unchecked")
    public static Set<String> donneesLues(Valeur grille) {
        return grille.lignes().stream().flatMap(ligne -> ((Map<String, Object>) ligne.getOrDefault("si", Map.of())).keySet().stream())
                .map(condition -> ConditionDeGrille.nommee(condition).donnee()).collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Issue tient(Object si, Formation formation, Parcours parcours) {
        Issue issue = Issue.REMPLIE;
        if (si != null) {
            for (Map.Entry<String, Object> condition : ((Map<String, Object>) si).entrySet()) {
                issue = Logique.toutes(issue, tient(ConditionDeGrille.nommee(condition.getKey()), condition.getValue(), formation, parcours));
            }
        }
        return issue;
    }

    @SuppressWarnings("unchecked")
    private static Issue tient(ConditionDeGrille condition, Object attendu, Formation f, Parcours p) {
        String chemin = condition.donnee();
        return switch (condition) {
            case CLEA -> Exigences.vrai(chemin, f.clea());
            case VAE -> Exigences.vrai(chemin, f.vae());
            case BILAN -> Exigences.vrai(chemin, f.bilanDeCompetences());
            case PERMIS_B -> Exigences.vrai(chemin, f.permisB());
            case CERTIFIANTE -> Exigences.vrai(chemin, f.rncp());
            case CERTIFICATION -> parmi(chemin, f.certificationOuInconnu().type(), (Set<String>) attendu);
            case A_DISTANCE -> Exigences.vrai(chemin, f.aDistance());
            case CQP -> Exigences.vrai(chemin, f.cqp());
            case CATEGORIE -> Exigences.contientUn(chemin, f.categories(), (Set<String>) attendu);
            case LISTE -> Exigences.contientUn(chemin, f.listesCpf(), (Set<String>) attendu);
            case REGION -> f.regionFormation() == null ? Issue.inconnue(chemin) : compare(((Set<String>) attendu).contains(f.regionFormation()));
            case IDCC -> parmi(chemin, p.idcc(), (Set<String>) attendu);
            case RNCP -> codeRncp(chemin, f, (Set<String>) attendu);
            case NIVEAU -> parmi(chemin, f.niveauSortie(), (Set<String>) attendu);
            case CERTIFINFO -> compare(f.certifinfo() != null && ((Set<String>) attendu).contains(f.certifinfo()));
            case NAF -> parmi(chemin, sansPoint(p.naf()), (Set<String>) attendu);
            case FORMACODE -> formacode(chemin, f, ((Set<String>) attendu)::contains);
            case DOMAINE -> formacode(chemin, f, code -> ((Set<String>) attendu).contains(code.substring(0, CHIFFRES_DU_DOMAINE)));
            case INTITULE -> intitule(f.intitule().toUpperCase(Locale.ROOT), (Set<String>) attendu);
            case HEURES_MIN -> compare(f.heuresCentre().compareTo((BigDecimal) attendu) >= 0);
            case HEURES_MOINS_DE -> compare(f.heuresCentre().compareTo((BigDecimal) attendu) < 0);
            case HEURES_AU_PLUS -> compare(f.heuresCentre().compareTo((BigDecimal) attendu) <= 0);
            case EFFECTIF_MOINS_DE -> p.effectif() == null ? Issue.inconnue(chemin)
                    : compare(Donnees.nombre(p.effectif()).compareTo((BigDecimal) attendu) < 0);
        };
    }

    private static Issue parmi(String chemin, Object valeur, Set<String> admis) {
        return valeur == null ? Issue.inconnue(chemin) : compare(admis.contains(sansZeros(valeur)));
    }

    /** What is said not to be registered at the RNCP has no code there. */
    private static Issue codeRncp(String chemin, Formation f, Set<String> admis) {
        return f.codeRncp() == null && Boolean.FALSE.equals(f.rncp()) ? compare(false) : parmi(chemin, f.codeRncp(), admis);
    }

    private static Issue formacode(String chemin, Formation f, Predicate<String> admis) {
        return f.formacodes() == null ? Issue.inconnue(chemin) : compare(f.formacodes().stream().anyMatch(admis));
    }

    /** The contract has no datum for a brand of language test: its name stands in the title. */
    private static Issue intitule(String titre, Set<String> mots) {
        return compare(mots.stream().anyMatch(titre::contains));
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

    /** A NAF code is written 69.10Z as well as 6910Z. */
    private static String sansPoint(String naf) {
        return naf == null ? null : naf.replace(".", "").toUpperCase(Locale.ROOT);
    }

    private static Issue compare(boolean tient) {
        return tient ? Issue.REMPLIE : Issue.refusee((Propos) null, null);
    }
}
