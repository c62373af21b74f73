package fr.crefop.conference.bureau;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What an installation had set before the rule of its bureau was data is not left aside in silence. */
@Component
class ReglageDAutrefois {

    private static final List<String> CLES = List.of("conference.vote.quorum", "conference.vote.majorite");

    /** @throws IllegalStateException at start-up: votes would be counted otherwise than its bureau had decided */
    ReglageDAutrefois(Environment reglages) {
        CLES.stream().filter(reglages::containsProperty).findFirst().ifPresent(cle -> {
            throw new IllegalStateException(cle + " n'est plus lu : écrivez cette règle dans rules/regions/<code>/gouvernance.yaml, puis retirez ce réglage");
        });
    }
}
