package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.ActeurDAide;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.cadre.LigneDAide;
import fr.crefop.conference.cadre.LigneDAide.Bornes;
import fr.crefop.conference.cadre.LigneDAide.Profil;
import fr.crefop.conference.cadre.MontantDAide.Taxe;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.socle.EnFrancais;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that the sentences about an individual aid share. */
final class MotsDesAides {

    static final String A_CONFIRMER = "à confirmer";
    private static final char ESPACE = '\u00a0';

    private MotsDesAides() {}

    /** Nothing for what does not apply; what is unknown says so. */
    static <T> String ou(Renseignement<T> dit, Function<? super T, String> mots) {
        return dit.selon(() -> "", () -> A_CONFIRMER, mots);
    }

    /**
     * A part of a sentence after a comma, nothing when it does not apply.
     *
     * @param quoi what is to be confirmed when it is not known
     */
    static <T> String suite(String avant, Renseignement<T> dit, Function<? super T, String> mots, String quoi) {
        return dit.selon(() -> "", () -> " (" + quoi + " : " + A_CONFIRMER + ")", valeur -> ", " + avant + mots.apply(valeur));
    }

    static String mois(int nombre) {
        return nombre + String.valueOf(ESPACE) + "mois";
    }

    static String heures(int nombre) {
        return EnFrancais.nombre(BigDecimal.valueOf(nombre)) + ESPACE + (nombre > 1 ? "heures" : "heure");
    }

    static String pourcent(BigDecimal part) {
        return EnFrancais.court(part) + ESPACE + "%";
    }

    /** {@code en région Bretagne}. */
    static String enRegion(String code) {
        Region region = Cadre.lu().regions().get(code);
        return "en " + (region == null ? "région " + code : region.enPhrase());
    }

    /** {@code le 5 avril 2023}, {@code en décembre 2020}. */
    static String quand(DateDite date) {
        return (date.estUnJour() ? "le " : "en ") + date.enFrancais();
    }

    static String depuis(DateDite date) {
        return "depuis " + (date.estUnJour() ? "le " : "") + date.enFrancais();
    }

    /** {@code a, b ou c}. */
    static String liste(Collection<String> mots, String dernier) {
        List<String> tous = List.copyOf(mots);
        int avant = tous.size() - 1;
        return avant < 1 ? String.join("", tous) : String.join(", ", tous.subList(0, avant)) + " " + dernier + " " + tous.get(avant);
    }

    static String acteurs(Collection<ActeurDAide> acteurs, String dernier) {
        return liste(acteurs.stream().map(ActeurDAide::libelle).toList(), dernier);
    }

    /** {@code de 18 à 29 ans}, {@code au moins 18 ans}. */
    static String bornes(Bornes b, Function<Integer, String> dire) {
        if (b.min().estDonne() && b.max().estDonne()) {
            return "de " + b.min().exiger() + " à " + dire.apply(b.max().exiger());
        }
        return liste(List.of(ou(b.min(), n -> "au moins " + dire.apply(n)), ou(b.max(), n -> "au plus " + dire.apply(n))).stream()
                .filter(mots -> !mots.isEmpty()).toList(), "et");
    }

    static String niveau(int niveau) {
        return "niveau " + niveau;
    }

    static String taxe(Renseignement<Taxe> taxe) {
        return taxe.selon(() -> "", () -> " (HT ou TTC : à confirmer)", t -> " " + t);
    }

    /** {@code 4 500,00 € pour une personne de niveau 4 au plus, 3 000,00 € sinon}. */
    static String lignes(List<LigneDAide> lignes) {
        return lignes.stream().map(l -> l.euros().selon(() -> "sans limite", () -> "montant à confirmer", Grandeurs::euros)
                + (l.si().equals(Profil.TOUS) ? lignes.size() > 1 ? " sinon" : "" : " " + pour(l.si()))).collect(Collectors.joining(", "));
    }

    static String pour(Profil p) {
        List<String> mots = new ArrayList<>();
        p.travailleurHandicape().valeur().ifPresent(oui -> mots.add(oui ? "pour une personne handicapée" : "pour une personne sans handicap reconnu"));
        p.niveauEntreeMax().valeur().ifPresent(n -> mots.add("jusqu'au niveau " + n));
        p.age().valeur().ifPresent(b -> mots.add("à l'âge " + bornes(b, n -> Grandeurs.accord(n, "an"))));
        p.quotientFamilialMax().valeur().ifPresent(m -> mots.add("jusqu'à un quotient familial de " + Grandeurs.euros(m)));
        p.formacodes().valeur().ifPresent(c -> mots.add("pour les formacodes " + String.join(", ", c)));
        return String.join(", ", mots);
    }
}
