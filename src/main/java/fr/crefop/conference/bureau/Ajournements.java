package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        return avant(List.of(scrutin)).get(scrutin.id());
    }

    /** The same of several votes, by their id, in one question. */
    public Map<Long, Integer> avant(List<Scrutin> scrutins) {
        Map<Long, List<Resultat>> resultats = registre.resultatsAvant(scrutins.stream().map(Scrutin::id).toList());
        return scrutins.stream().collect(Collectors.toMap(Scrutin::id, scrutin -> deSuite(resultats.getOrDefault(scrutin.id(), List.of()))));
    }

    private static int deSuite(List<Resultat> resultats) {
        int fois = 0;
        for (Resultat resultat : resultats) {
            fois = resultat == Resultat.AJOURNE ? fois + 1 : 0;
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
