package fr.crefop.conference.pilotage;

import fr.crefop.conference.pilotage.SecretStatistique.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Cases drawn at random, and the figures that the base would sum up of them. */
final class DossiersTires {

    /** A case as it is observed: by what it is told apart, and the lines that count it. */
    record Tire(String statut, String region, String departement, String regime, Periode trimestre, Set<Indicateur.Ligne> lignes) {

        Periode annee() {
            return Periode.annee(trimestre.annee());
        }

        String valeur(Decoupage decoupage) {
            return switch (decoupage) {
                case ENSEMBLE -> "";
                case STATUT -> statut;
                case REGION -> region;
                case DEPARTEMENT -> departement;
                case REGIME -> regime;
            };
        }

        boolean compteDans(Case figure) {
            Periode periode = figure.periode();
            return (periode.annee() == 0 || periode.annee() == trimestre.annee()) && (!periode.estUnTrimestre() || periode.equals(trimestre))
                    && valeur(figure.decoupage()).equals(figure.valeur()) && lignes.contains(figure.ligne());
        }
    }

    private DossiersTires() {}

    static List<Tire> tirer(Random hasard) {
        List<Tire> tires = new ArrayList<>();
        int combien = 5 + hasard.nextInt(hasard.nextInt(4) == 0 ? 500 : 120);
        // Rules begin with a year, or in the middle of one; a few cases go by the others.
        int bascule = 4 + (hasard.nextBoolean() ? 0 : 1 + hasard.nextInt(3));
        int exceptions = List.of(12, 40, 150).get(hasard.nextInt(3));
        for (int rang = 0; rang < combien; rang++) {
            Periode trimestre = new Periode(2018 + penche(hasard, 3), trimestre(hasard));
            String regime = rang(trimestre) < bascule == hasard.nextInt(exceptions) > 0 ? "2015-2018" : "2019-";
            String region = "R" + penche(hasard, 4);
            String departement = region + "/" + (hasard.nextInt(3) == 0 ? "INCONNU" : "D" + penche(hasard, 2));
            tires.add(new Tire("S" + penche(hasard, 4), region, departement, regime, trimestre, lignes(hasard)));
        }
        return tires;
    }

    /** Of a quarter, since 2018; of one that is not known, the first of its year. */
    private static int rang(Periode trimestre) {
        return 4 * (trimestre.annee() - 2018) + Math.max(0, "T1T2T3T4".indexOf(trimestre.trimestre()) / 2);
    }

    private static String trimestre(Random hasard) {
        return hasard.nextInt(20) == 0 ? "INCONNU" : "T" + (1 + penche(hasard, 4));
    }

    /** Some are rare. */
    private static int penche(Random hasard, int parmi) {
        return Math.min(hasard.nextInt(parmi), hasard.nextInt(parmi));
    }

    private static Set<Indicateur.Ligne> lignes(Random hasard) {
        Set<Indicateur.Ligne> lignes = new LinkedHashSet<>();
        lignes.add(new Indicateur.Ligne(Indicateur.DOSSIER, "RECU"));
        if (hasard.nextInt(4) == 0) {
            lignes.add(new Indicateur.Ligne(Indicateur.AVANCEMENT, "EN_COURS"));
            lignes.add(new Indicateur.Ligne(Indicateur.ETAT, "E" + penche(hasard, 3)));
        } else {
            lignes.add(new Indicateur.Ligne(Indicateur.AVANCEMENT, "CLOS"));
            lignes.add(new Indicateur.Ligne(Indicateur.DUREE, "ENTIERE"));
            boolean avec = hasard.nextInt(3) > 0;
            lignes.add(new Indicateur.Ligne(Indicateur.PLAN, avec ? "AVEC" : "SANS"));
            lignes.add(new Indicateur.Ligne(Indicateur.ISSUE, (avec ? "AVEC/" : "SANS/") + "V" + penche(hasard, 3)));
            if (avec) {
                engager(hasard, lignes);
                suivre(hasard, lignes);
            }
        }
        servir(hasard, lignes);
        recalculer(hasard, lignes);
        return lignes;
    }

    /** What two funders would take off is counted of the cases that are computed again, or of some of them. */
    private static void recalculer(Random hasard, Set<Indicateur.Ligne> lignes) {
        boolean recalcule = hasard.nextInt(5) > 0;
        lignes.add(new Indicateur.Ligne(Indicateur.RECALCUL, recalcule ? RecalculDesPaires.RECALCULE : "RIEN_NE_MANQUE"));
        if (recalcule && hasard.nextInt(6) > 0) {
            lignes.add(new Indicateur.Ligne(Indicateur.COMBINAISON, "P" + penche(hasard, 3)));
        }
    }

    /** What a model or a convention changed is counted of the cases that it served, or of some of them. */
    private static void servir(Random hasard, Set<Indicateur.Ligne> lignes) {
        if (hasard.nextInt(3) == 0) {
            String modele = "MS-" + penche(hasard, 2);
            lignes.add(new Indicateur.Ligne(Indicateur.MODELE, modele));
            if (hasard.nextInt(8) > 0) {
                lignes.add(new Indicateur.Ligne(Indicateur.APPORT, Indicateur.MODELE_APPLIQUE + modele));
            }
        }
    }

    private static void engager(Random hasard, Set<Indicateur.Ligne> lignes) {
        int combien = 1 + penche(hasard, 3);
        lignes.add(new Indicateur.Ligne(Indicateur.FINANCEURS_PAR_PLAN, String.valueOf(combien)));
        for (int rang = 0; rang < combien; rang++) {
            String financeur = "F" + (rang + penche(hasard, 3));
            lignes.add(new Indicateur.Ligne(Indicateur.FINANCEUR, financeur));
            lignes.add(new Indicateur.Ligne(Indicateur.DISPOSITIF, financeur + "/D" + penche(hasard, 2)));
        }
    }

    private static void suivre(Random hasard, Set<Indicateur.Ligne> lignes) {
        String suite = List.of("PAS_DITE", "FIN", "ABANDON").get(penche(hasard, 3));
        lignes.add(new Indicateur.Ligne(Indicateur.SUITE, suite));
        if (suite.equals("FIN")) {
            lignes.add(new Indicateur.Ligne(Indicateur.EMPLOI, List.of("OUI", "NON").get(penche(hasard, 2))));
        } else if (suite.equals("ABANDON")) {
            lignes.add(new Indicateur.Ligne(Indicateur.ABANDON, "ARGENT"));
        }
    }

    /** As the base gives them: no figure for nobody. */
    static List<Case> chiffres(List<Tire> tires) {
        Map<Case, Integer> nombres = new LinkedHashMap<>();
        for (Tire tire : tires) {
            for (Decoupage decoupage : Decoupage.values()) {
                for (Periode periode : List.of(Periode.TOUTES, tire.annee(), tire.trimestre())) {
                    if (periode.equals(Periode.TOUTES) || decoupage == Decoupage.ENSEMBLE || decoupage == Decoupage.REGIME) {
                        tire.lignes().forEach(l -> nombres.merge(new Case(decoupage, tire.valeur(decoupage), periode, l.indicateur(), l.code(), 0), 1, Integer::sum));
                    }
                }
            }
        }
        return nombres.entrySet().stream().map(e -> new Case(e.getKey().decoupage(), e.getKey().valeur(), e.getKey().periode(), e.getKey().indicateur(),
                e.getKey().code(), e.getValue())).toList();
    }
}
