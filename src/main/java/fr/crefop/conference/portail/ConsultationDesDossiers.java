package fr.crefop.conference.portail;

import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases an account may see; a case it may not see does not exist for it. */
public interface ConsultationDesDossiers {

    /** Newest first. */
    List<LigneDeListe> lister(String compte);

    Optional<DossierVue> trouver(String numero, String compte);

    /** Whether an advice is asked of the account on that case: it then sees that part, if not the case. */
    boolean estExpert(String numero, String compte);

    /**
     * @param personne full name
     * @param formation its title
     * @param issue how it ended or was decided; null before
     * @param reste what the plan in force leaves to pay: the one decided, else proposed, else computed; null before any
     */
    record LigneDeListe(String numero, String personne, String formation, Code etat, Code issue, String structure,
            Instant recueLe, Montant reste) {}
}
