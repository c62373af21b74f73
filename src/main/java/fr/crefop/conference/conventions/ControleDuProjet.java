package fr.crefop.conference.conventions;

import fr.crefop.conference.conventions.CumulsOuvrables.Concerne;
import fr.crefop.conference.conventions.Convention.Plafond;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a convention must say before it is recorded. */
@Component
class ControleDuProjet {

    /** Far from any training of the conférence, and within what every part of the system can write. */
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2000, 1, 1);
    private static final LocalDate DERNIER_JOUR = LocalDate.of(2099, 12, 31);
    private static final BigDecimal MONTANT_MAXIMUM = new BigDecimal("1000000");

    private final CumulsOuvrables cumuls;

    ControleDuProjet(CumulsOuvrables cumuls) {
        this.cumuls = cumuls;
    }

    /** @throws RefusMetier naming each faulty field */
    void exiger(ProjetDeConvention projet) {
        List<Erreur> erreurs = new ArrayList<>();
        texte(erreurs, "titre", projet.titre(), 200);
        texte(erreurs, "texte", projet.texte(), 20_000);
        texte(erreurs, "source", projet.source(), 500);
        dates(erreurs, projet);
        parties(erreurs, projet);
        cumuls(erreurs, projet);
        payeurs(erreurs, projet);
        plafonds(erreurs, projet);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("La convention n'est pas complète : "
                    + erreurs.stream().map(Erreur::message).distinct().collect(Collectors.joining(" ")), erreurs);
        }
    }

    private static void texte(List<Erreur> erreurs, String champ, String texte, int longueur) {
        if (texte == null || texte.isBlank() || texte.length() > longueur) {
            erreurs.add(new Erreur(champ, null, "Le champ « " + champ + " » attend de 1 à " + longueur + " caractères."));
        }
    }

    private static void dates(List<Erreur> erreurs, ProjetDeConvention projet) {
        if (projet.effet() == null) {
            erreurs.add(new Erreur("effet", null, "La date d'effet manque."));
        }
        lointaine(erreurs, "effet", projet.effet());
        lointaine(erreurs, "fin", projet.fin());
        if (projet.effet() != null && projet.fin() != null && projet.fin().isBefore(projet.effet())) {
            erreurs.add(new Erreur("fin", projet.fin().toString(), "La date de fin précède la date d'effet."));
        }
    }

    /** @throws RefusMetier when that day is out of reach */
    static void exigerUneDateProche(String champ, LocalDate jour) {
        List<Erreur> erreurs = new ArrayList<>();
        lointaine(erreurs, champ, jour);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier(erreurs.get(0).message(), erreurs);
        }
    }

    private static void lointaine(List<Erreur> erreurs, String champ, LocalDate jour) {
        if (jour != null && (jour.isBefore(PREMIER_JOUR) || jour.isAfter(DERNIER_JOUR))) {
            erreurs.add(new Erreur(champ, jour.toString(), "Une date de convention est comprise entre "
                    + PREMIER_JOUR.getYear() + " et " + DERNIER_JOUR.getYear() + "."));
        }
    }

    private static void parties(List<Erreur> erreurs, ProjetDeConvention projet) {
        if (new HashSet<>(projet.parties()).size() < 2 || new HashSet<>(projet.parties()).size() < projet.parties().size()) {
            erreurs.add(new Erreur("parties", projet.parties().toString(), "Une convention lie au moins deux financeurs différents."));
        }
    }

    private void cumuls(List<Erreur> erreurs, ProjetDeConvention projet) {
        Set<String> connus = cumuls.tous().stream().map(CumulsOuvrables.CumulOuvrable::cle).collect(Collectors.toSet());
        if (projet.cumuls().isEmpty()) {
            erreurs.add(new Erreur("cumuls", null, "Une convention dit quelles aides elle permet de cumuler."));
        }
        projet.cumuls().stream().filter(cle -> !connus.contains(cle)).forEach(cle -> erreurs.add(
                new Erreur("cumuls", cle, "Aucune convention ne peut autoriser ce cumul.")));
    }

    private Stream<Concerne> concernes(ProjetDeConvention projet) {
        return cumuls.tous().stream().filter(c -> projet.cumuls().contains(c.cle())).flatMap(c -> c.dispositifs().stream());
    }

    /** A ceiling concerns an aid of these combinations: its payer is then a party as well. */
    private void payeurs(List<Erreur> erreurs, ProjetDeConvention projet) {
        concernes(projet).filter(aide -> !projet.parties().contains(aide.payeur()))
                .collect(Collectors.groupingBy(Concerne::payeur, TreeMap::new,
                        Collectors.mapping(Concerne::libelle, Collectors.toCollection(TreeSet::new))))
                .forEach((absent, aides) -> erreurs.add(new Erreur("parties", absent.code(), "Une convention n'engage que ses"
                        + " parties : il y manque " + absent.libelle() + ", qui paie « " + String.join(" », « ", aides) + " ».")));
    }

    private void plafonds(List<Erreur> erreurs, ProjetDeConvention projet) {
        Set<String> concernes = concernes(projet).map(Concerne::code).collect(Collectors.toSet());
        Set<String> vus = new HashSet<>();
        for (Plafond plafond : projet.plafonds()) {
            if (!concernes.contains(plafond.dispositif()) || !vus.add(plafond.dispositif())) {
                erreurs.add(new Erreur("plafonds", plafond.dispositif(), "Un plafond porte, une seule fois, sur une aide que la convention concerne."));
            }
            if (plafond.montant() == null || plafond.montant().signum() <= 0 || plafond.montant().scale() > 2
                    || plafond.montant().compareTo(MONTANT_MAXIMUM) > 0) {
                erreurs.add(new Erreur("plafonds", String.valueOf(plafond.montant()), "Un plafond est un montant en euros, positif, à deux décimales au plus."));
            }
        }
    }
}
