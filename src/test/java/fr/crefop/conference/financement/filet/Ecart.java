package fr.crefop.conference.financement.filet;

/**
 * One thing that differs between two plans.
 *
 * @param chemin {@code contributions[AIF CP].montant}: elements of a list are named by what they are about, not by their rank
 * @param avant JSON text, or {@link #ABSENT}
 * @param apres JSON text, or {@link #ABSENT}
 */
public record Ecart(String chemin, String avant, String apres) {

    static final String ABSENT = "(absent)";

    @Override
    public String toString() {
        return chemin + " : " + avant + " → " + apres;
    }
}
