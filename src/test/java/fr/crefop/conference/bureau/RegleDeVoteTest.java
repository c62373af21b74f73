package fr.crefop.conference.bureau;

import static fr.crefop.conference.bureau.Choix.ABSTENTION;
import static fr.crefop.conference.bureau.Choix.AJOURNEMENT;
import static fr.crefop.conference.bureau.Choix.CONTRE;
import static fr.crefop.conference.bureau.Choix.DEMANDE_COMPLEMENT;
import static fr.crefop.conference.bureau.Choix.POUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegleDeVoteTest {

    private final RegleDeVote regle = new RegleDeVote(3);

    @Test
    void troisPourEtUneAbstentionAdoptentParConsensusDesVotants() {
        Depouillement vote = regle.depouiller(List.of(POUR, POUR, ABSTENTION, POUR));
        assertThat(vote.resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(vote.explication()).isEqualTo("3 pour, 1 abstention ; quorum 4/4 (3 requis) ; consensus des votants");
    }

    @Test
    void troisPourContreUnAdoptentALaMajoriteDesPresents() {
        Depouillement vote = regle.depouiller(List.of(POUR, POUR, CONTRE, POUR));
        assertThat(vote.resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(vote.explication()).endsWith("majorité des présents");
    }

    @Test
    void deuxReponsesNeFontPasLeQuorum() {
        Depouillement vote = regle.depouiller(List.of(POUR, POUR));
        assertThat(vote.resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(vote.explication()).contains("quorum 2/4 (3 requis) non atteint");
    }

    @Test
    void leSilenceDeTousAjourne() {
        assertThat(regle.depouiller(List.of()).resultat()).isEqualTo(Resultat.AJOURNE);
    }

    @Test
    void lEgaliteAjourne() {
        assertThat(regle.depouiller(List.of(POUR, POUR, CONTRE, CONTRE)).resultat()).isEqualTo(Resultat.AJOURNE);
    }

    @Test
    void laMajoriteContreRejette() {
        assertThat(regle.depouiller(List.of(CONTRE, CONTRE, POUR, CONTRE)).resultat()).isEqualTo(Resultat.REJETE);
    }

    @Test
    void unSeulContreParmiDesAbstentionsRejette() {
        assertThat(regle.depouiller(List.of(CONTRE, ABSTENTION, ABSTENTION)).resultat()).isEqualTo(Resultat.REJETE);
    }

    @Test
    void lAbstentionDeTousAjourne() {
        assertThat(regle.depouiller(List.of(ABSTENTION, ABSTENTION, ABSTENTION)).resultat()).isEqualTo(Resultat.AJOURNE);
    }

    @Test
    void lesDemandesDAjournementEtDeComplementAjournentFauteDeMajorite() {
        assertThat(regle.depouiller(List.of(POUR, POUR, AJOURNEMENT, DEMANDE_COMPLEMENT)).resultat())
                .isEqualTo(Resultat.AJOURNE);
    }
}
