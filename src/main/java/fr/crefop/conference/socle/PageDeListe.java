package fr.crefop.conference.socle;

import java.util.List;

/**
 * One page of a list that the database cut.
 *
 * @param page from 1
 * @param total how many there are in all pages
 */
public record PageDeListe<T>(List<T> lignes, int page, int taille, long total) {

    /** Lines on a page for people. */
    public static final int TAILLE = 25;
    /** Beyond, nobody turns pages: they search. */
    public static final int DERNIERE = 100_000;

    public PageDeListe {
        lignes = List.copyOf(lignes);
    }

    /** At least one: an empty list has an empty page. */
    public int pages() {
        return (int) Math.max(1, (total + taille - 1) / taille);
    }

    public boolean aUneSuite() {
        return page < pages();
    }

    public boolean estLaPremiere() {
        return page == 1;
    }

    /** @return where the page begins in the whole, from 0 */
    public static long debut(int page, int taille) {
        return (long) (page - 1) * taille;
    }
}
