package fr.crefop.conference.financement.moteur;

/**
 * The version of the code that decides of a plan, a part of its fingerprint. A test compares that code with what this
 * version was given for: whoever changes it gives a new number, because the same demande may then have another plan.
 */
public final class VersionDuCalcul {

    /** Not a compile-time constant: no class compiled earlier keeps an older number. */
    public static final String VERSION = Integer.toString(32);

    private VersionDuCalcul() {}
}
