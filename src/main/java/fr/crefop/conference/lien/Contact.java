package fr.crefop.conference.lien;

/**
 * What the person is told beside her plan, and that the saisine does not ask.
 *
 * @param organisme who trains her, and where; null when nobody said it
 * @param telephone of her advisor; null likewise
 * @param notePar the account that said it: a telephone is that of who gave it, and of nobody after them
 */
public record Contact(String organisme, String telephone, String notePar) {

    public static final Contact INCONNU = new Contact(null, null, null);
}
