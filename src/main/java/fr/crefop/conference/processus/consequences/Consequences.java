package fr.crefop.conference.processus.consequences;

import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows a change is noted in the transaction that makes it, and done once it is made, beside the answer that made it (docs/adr/0056): undone
 * with it, never lost without it. Noting waits for nobody.
 */
@Service
public class Consequences {

    private final RegistreDesConsequences registre;
    private final ApplicationEventPublisher annonces;

    Consequences(RegistreDesConsequences registre, ApplicationEventPublisher annonces) {
        this.registre = registre;
        this.annonces = annonces;
    }

    /** Told in the transaction that noted something. */
    record Notees() {}

    /** @param code of the {@link Consequence} that is asked, once the change is made, what it concerns; {@code changement} is handed to it */
    @Transactional
    public void noter(String code, String changement) {
        registre.noter(code, changement);
        annonces.publishEvent(new Notees());
    }

    /** The same, where what it concerns is known already. */
    @Transactional
    public void noter(String code, String changement, Collection<String> concernes) {
        if (!concernes.isEmpty()) {
            registre.noter(code, changement, concernes);
            annonces.publishEvent(new Notees());
        }
    }
}
