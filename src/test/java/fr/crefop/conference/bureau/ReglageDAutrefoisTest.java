package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** An installation that had set another quorum is told where to write it, and does not start with the default one. */
class ReglageDAutrefoisTest {

    @Test
    void unQuorumRegleAutrefoisArreteLeDemarrageEtDitOuLEcrire() {
        assertThatThrownBy(() -> new ReglageDAutrefois(new MockEnvironment().withProperty("conference.vote.quorum", "2")))
                .hasMessageContaining("conference.vote.quorum n'est plus lu").hasMessageContaining("gouvernance.yaml");
        assertThatCode(() -> new ReglageDAutrefois(new MockEnvironment())).doesNotThrowAnyException();
    }
}
