package fr.crefop.conference.processus;

/** Process {@code approbation-modele}: the bureau votes on one version of a model. Its business key is its number. */
public final class ApprobationModele {

    public static final String CLE = "approbation-modele";

    private ApprobationModele() {}
}
