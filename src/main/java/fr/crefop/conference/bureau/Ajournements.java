package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A vote put off begins again by itself: how often is counted and said, so that no case goes round and round unseen. */
@Component
public class Ajournements {

    private final RegistreDesScrutins registre;
    private final ApplicationEventPublisher annonces;

    Ajournements(RegistreDesScrutins registre, ApplicationEventPublisher annonces) {
        this.registre = registre;
        this.annonces = annonces;
    }

    /** How many times in a row the same question was put off before this vote, since the case began or began again. */
    public int avant(Scrutin scrutin) {
        int fois = 0;
        for (Scrutin autre : registre.duMemePassage(scrutin.id())) {
            if (autre.id() < scrutin.id() && autre.objet() == scrutin.objet() && autre.resultat() != null) {
                fois = autre.resultat() == Resultat.AJOURNE ? fois + 1 : 0;
            }
        }
        return fois;
    }

    /** To be called once a vote has its result. */
    void signaler(long scrutinId) {
        Scrutin rendu = registre.exiger(scrutinId);
        if (rendu.resultat() == Resultat.AJOURNE) {
            annonces.publishEvent(new VoteAjourne(rendu, avant(rendu) + 1));
        }
    }
}
