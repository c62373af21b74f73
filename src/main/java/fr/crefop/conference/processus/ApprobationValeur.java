package fr.crefop.conference.processus;

/** Process {@code approbation-valeur}: the bureau votes on a proposed value. Its business key is the number of the proposal. */
public final class ApprobationValeur {

    public static final String CLE = "approbation-valeur";

    private ApprobationValeur() {}
}
