package fr.crefop.conference.bureau;

import static fr.crefop.conference.bureau.Choix.ABSTENTION;
import static fr.crefop.conference.bureau.Choix.AJOURNEMENT;
import static fr.crefop.conference.bureau.Choix.CONTRE;
import static fr.crefop.conference.bureau.Choix.DEMANDE_COMPLEMENT;
import static fr.crefop.conference.bureau.Choix.POUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.cadre.Majorite;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegleDeVoteTest {

    private final QuatreColleges regle = new QuatreColleges(3, Majorite.PRESENTS);

    @Test
    void troisPourEtUneAbstentionAdoptentParConsensusDesVotants() {
        Depouillement vote = regle.depouiller(List.of(POUR, POUR, ABSTENTION, POUR));
        assertThat(vote.resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(vote.explication()).isEqualTo("3 pour, 1 abstention, quorum 3/4 : consensus des votants");
    }

    @Test
    void troisPourContreUnAdoptentALaMajoriteDesPresents() {
        Depouillement vote = regle.depouiller(List.of(POUR, POUR, CONTRE, POUR));
        assertThat(vote.resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(vote.explication()).endsWith(" : majorité des présents");
    }

    @Test
    void deuxReponsesNeFontPasLeQuorum() {
        Depouillement vote = regle.depouiller(List.of(POUR, POUR));
        assertThat(vote.resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(vote.explication()).isEqualTo("2 pour, 2 absents, quorum 3/4 non atteint : ajourné");
    }

    @Test
    void leSilenceDeTousAjourne() {
        assertThat(regle.depouiller(List.of()).resultat()).isEqualTo(Resultat.AJOURNE);
    }

    @Test
    void lEgaliteNeDecideRienEtDitEntreQuoiChoisir() {
        Depouillement vote = regle.depouiller(List.of(POUR, POUR, CONTRE, CONTRE));
        assertThat(vote.resultat()).isNull();
        assertThat(vote.egalite()).containsExactly(POUR, CONTRE);
        assertThat(vote.explication()).isEqualTo("2 pour, 2 contre, quorum 3/4 : égalité");
    }

    @Test
    void laMajoriteQuiDemandeUnComplementLObtient() {
        Depouillement vote = regle.depouiller(List.of(DEMANDE_COMPLEMENT, DEMANDE_COMPLEMENT, POUR));
        assertThat(vote.resultat()).isEqualTo(Resultat.COMPLEMENT);
        assertThat(vote.explication())
                .isEqualTo("1 pour, 2 demandes de complément, 1 absent, quorum 3/4 : majorité des présents");
    }

    @Test
    void uneMinoriteQuiDemandeUnComplementNeLObtientPas() {
        assertThat(regle.depouiller(List.of(DEMANDE_COMPLEMENT, POUR, POUR, POUR)).resultat()).isEqualTo(Resultat.ADOPTE);
    }

    @Test
    void lAbstentionPeseContreLesPresentsMaisPasContreLesExprimes() {
        List<Choix> reponses = List.of(POUR, POUR, CONTRE, ABSTENTION);
        assertThat(regle.depouiller(reponses).resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(new QuatreColleges(3, Majorite.EXPRIMES).depouiller(reponses).resultat()).isEqualTo(Resultat.ADOPTE);
    }

    @Test
    void sansMajoritePossibleSeulLeConsensusDecide() {
        QuatreColleges consensus = new QuatreColleges(3, Majorite.CONSENSUS);
        assertThat(consensus.depouiller(List.of(POUR, POUR, POUR, CONTRE)).resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(consensus.depouiller(List.of(POUR, POUR, POUR, ABSTENTION)).resultat()).isEqualTo(Resultat.ADOPTE);
    }

    @Test
    void leQuorumEstUnParametre() {
        assertThat(new QuatreColleges(2, Majorite.PRESENTS).depouiller(List.of(POUR, POUR)).resultat()).isEqualTo(Resultat.ADOPTE);
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
