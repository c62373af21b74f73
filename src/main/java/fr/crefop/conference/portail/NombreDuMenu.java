package fr.crefop.conference.portail;

/**
 * A number in the header of every page, counted when the page is drawn and not for an answer that leads elsewhere. No page waits for
 * what its header would not say: from {@link #PLAFOND} on, "99+" for those who see it, "plus de 99" for those who hear it.
 */
@FunctionalInterface
public interface NombreDuMenu {

    int PLAFOND = 100;

    /** As the template asks it: {@link #PLAFOND} for as many or more. */
    long get();
}
