package fr.crefop.conference.portail;

import fr.crefop.conference.processus.Guichet;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.travaux.DocumentJoint;
import fr.crefop.conference.travaux.Expertises;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert's answer and its document, handed in together or not at all. */
@Service
class RemiseDAvis {

    private final Expertises expertises;
    private final Guichet guichet;

    RemiseDAvis(Expertises expertises, Guichet guichet) {
        this.expertises = expertises;
        this.guichet = guichet;
    }

    /** @param document null when the answer comes without one */
    @Transactional
    void remettre(String numero, long id, String avis, DocumentJoint document, Compte par) {
        // Before the task, which would only say that it is open no more.
        expertises.exigerAttendue(id);
        if (document != null) {
            expertises.joindre(id, document, par.identifiant());
        }
        guichet.rendreAvis(par, numero, id, Map.of("avis", avis));
    }
}
