package fr.crefop.conference.securite.droits;

/** The rights file contradicts itself or cannot be read: the house does not open. */
public class DroitsInvalides extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DroitsInvalides(String ou, String quoi) {
        super("droits.yaml, " + ou + " : " + quoi);
    }
}
