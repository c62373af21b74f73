package fr.crefop.conference.securite;

import java.util.List;

/**
 * The second person's part. Giving or taking a group of the bureau, of the secretariat or of the administration, opening an
 * account that has one, or changing how it signs in, is asked by an administrator and confirmed by somebody else of the
 * administration or of the secretariat, who is not the account in question either. A request lasts seven days.
 */
public interface Confirmations {

    /** The oldest first. */
    List<DemandeDeConfirmation> enAttente();

    /** Those of one account, the oldest first. */
    List<DemandeDeConfirmation> enAttentePour(String compte);

    /** @throws fr.crefop.conference.socle.RefusMetier when it waits no more, the account changed since, or this person may not */
    void confirmer(long id, String par);

    /** Who asked may also take it back. @throws fr.crefop.conference.socle.RefusMetier when it waits no more, or it is about oneself */
    void refuser(long id, String par);
}
