package fr.crefop.conference.portail;

import java.security.Principal;

/** The name shown at the top of each page; without one, the account's identifier is shown. */
public interface NomAffiche {

    String de(Principal principal);
}
