package fr.crefop.conference.cadre;

/**
 * Who runs the service of a region and answers for it, as the feet of its pages say. Each is null until whoever opens the service tells it.
 *
 * @param editeur who publishes the pages; {@code publication} the person in charge of it (loi 2004-575, article 1-1)
 * @param hebergeur who keeps the machines, name and address
 * @param adresse by post; {@code courriel} and {@code telephone} to ask for help
 */
public record QuiRepond(String editeur, String publication, String hebergeur, String adresse, String courriel, String telephone) {

    static final QuiRepond PERSONNE_ENCORE = new QuiRepond(null, null, null, null, null, null);
}
