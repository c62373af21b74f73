package fr.crefop.conference.portail;

import java.util.Optional;

/** The cases an account may see; a case it may not see does not exist for it. */
public interface ConsultationDesDossiers {

    Optional<DossierVue> trouver(String numero, String compte);

    /** Whether an advice is asked of the account on that case: it then sees that part, if not the case. */
    boolean estExpert(String numero, String compte);
}
