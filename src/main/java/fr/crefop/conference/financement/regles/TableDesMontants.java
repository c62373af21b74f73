package fr.crefop.conference.financement.regles;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The amounts of a training pay (B.13, C.11.1): among the lines that hold, the last of the table wins. */
final class TableDesMontants {

    private static final int AUCUN = -1;

    /** Rank up to which a missing datum might change the line. */
    private final SortedMap<String, Integer> manques = new TreeMap<>();
    private int rang = AUCUN;
    private Echelle echelle;
    private Regle regle;
    /** Of a part-time training; null otherwise. */
    private Horaire horaire;
    private Regle regleDeLHoraire;

    void ligne(Regle deLaLigne, int place, Echelle montants) {
        if (place > rang) {
            rang = place;
            echelle = montants;
            regle = deLaLigne;
        }
    }

    void manque(String chemin, int place) {
        manques.merge(chemin, place, Math::max);
    }

    void aLHeure(Regle deLHoraire, Horaire heures) {
        horaire = heures;
        regleDeLHoraire = deLHoraire;
    }

    boolean estVide() {
        return echelle == null;
    }

    /** Data that might lead to a line further down than the one that holds. */
    List<String> manquesUtiles() {
        List<String> utiles = new ArrayList<>();
        manques.forEach((chemin, place) -> {
            if (place > rang) {
                utiles.add(chemin);
            }
        });
        return utiles;
    }

    void poser(Revenu revenu) {
        revenu.mensuel = echelle.mensuel();
        revenu.ecriture = echelle.ecriture();
        revenu.regles.add(regle);
        revenu.parametres.addAll(echelle.parametres());
        revenu.paliers.addAll(echelle.suites());
        if (horaire != null) {
            revenu.horaire = horaire;
            revenu.regles.add(regleDeLHoraire);
            revenu.parametres.add(horaire.heuresParMois());
        }
    }
}
