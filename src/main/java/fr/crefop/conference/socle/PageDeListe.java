package fr.crefop.conference.socle;

import java.util.List;

/**
 * One page of a list that the database cut.
 *
 * @param page from 1
 * @param total how many there are in all pages; counted so far only, when there are more
 * @param bornee whether there are more than {@code total}: beyond, what was counted would cost as much as there is
 */
public record PageDeListe<T>(List<T> lignes, int page, int taille, long total, boolean bornee) {

    /** Lines on a page for people. */
    public static final int TAILLE = 25;
    /** Beyond, nobody turns pages: they search. */
    public static final int DERNIERE = 100_000;

    public PageDeListe {
        lignes = List.copyOf(lignes);
    }

    /** Counted to the last one. */
    public PageDeListe(List<T> lignes, int page, int taille, long total) {
        this(lignes, page, taille, total, false);
    }

    /** At least one: an empty list has an empty page. */
    public int pages() {
        return (int) Math.max(1, (total + taille - 1) / taille);
    }

    public boolean aUneSuite() {
        return bornee || page < pages();
    }

    public boolean estLaPremiere() {
        return page == 1;
    }

    /** @return where the page begins in the whole, from 0 */
    public static long debut(int page, int taille) {
        return (long) (page - 1) * taille;
    }
}
