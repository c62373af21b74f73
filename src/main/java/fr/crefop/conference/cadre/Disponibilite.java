package fr.crefop.conference.cadre;

import java.time.LocalDate;

/**
 * Whether an aid can be asked for, from a day on.
 *
 * @param du its first day; unknown when the source tells the state and not since when: then it holds from {@code vuLe}
 * @param vuLe when it was seen so; null when nobody says
 * @param motif why it is no longer open, in French; null for an open aid
 */
public record Disponibilite(Etat etat, Renseignement<DateDite> du, DateDite vuLe, String motif) {

    public enum Etat {
        OUVERTE("ouverte"), SUSPENDUE("suspendue"), EPUISEE("épuisée"), CLOSE("close");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** The first day on which somebody can tell that it is so. */
    public LocalDate depuis() {
        return du.valeur().orElse(vuLe).premier();
    }

    public boolean estOuverte() {
        return etat == Etat.OUVERTE;
    }
}
