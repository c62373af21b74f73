package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.bureau.RegleDeVote.Reponse;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.GouvernancesDEssai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any ballot, whatever the governance; two thousand of each, always the same ones. */
class ProprietesDuVoteTest {

    private static final int BULLETINS = 2_000;
    private static final List<Choix> PARTIS = List.of(Choix.POUR, Choix.CONTRE, Choix.ABSTENTION);

    static Stream<Gouvernance> gouvernances() {
        return Stream.of(Gouvernance.du(LocalDate.of(2018, 1, 1)), GouvernancesDEssai.lire("comite-regional-2024"), GouvernancesDEssai.lire("trente-trente-trente-dix"));
    }

    @ParameterizedTest
    @MethodSource("gouvernances")
    void uneReponsePourDePlusNeFaitJamaisPerdreUneAdoption(Gouvernance gouvernance) {
        Random hasard = new Random(17);
        int adoptes = 0;
        for (int i = 0; i < BULLETINS; i++) {
            List<Reponse> bulletin = tirer(gouvernance, hasard, PARTIS);
            if (rendre(gouvernance, bulletin).resultat() == Resultat.ADOPTE) {
                adoptes++;
                for (Votant votant : Votant.tous(gouvernance)) {
                    assertThat(rendre(gouvernance, avec(bulletin, votant, Choix.POUR)).resultat()).as("%s, et %s pour", bulletin, votant.libelle()).isEqualTo(Resultat.ADOPTE);
                }
            }
        }
        assertThat(adoptes).isGreaterThan(BULLETINS / 20);
    }

    @ParameterizedTest
    @MethodSource("gouvernances")
    void uneReponsePourDePlusNeRejetteJamaisCeQuiNeLEtaitPas(Gouvernance gouvernance) {
        Random hasard = new Random(24);
        for (int i = 0; i < BULLETINS; i++) {
            List<Reponse> bulletin = tirer(gouvernance, hasard, List.of(Choix.values()));
            if (rendre(gouvernance, bulletin).resultat() == Resultat.ADOPTE) {
                for (Votant votant : Votant.tous(gouvernance)) {
                    assertThat(rendre(gouvernance, avec(bulletin, votant, Choix.POUR)).resultat()).isNotEqualTo(Resultat.REJETE);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gouvernances")
    void lOrdreDesReponsesNeChangeNiLeResultatNiLaPhrase(Gouvernance gouvernance) {
        Random hasard = new Random(37);
        for (int i = 0; i < BULLETINS; i++) {
            List<Reponse> bulletin = tirer(gouvernance, hasard, List.of(Choix.values()));
            List<Reponse> autrement = new ArrayList<>(bulletin);
            Collections.shuffle(autrement, hasard);
            assertThat(rendre(gouvernance, autrement)).isEqualTo(rendre(gouvernance, bulletin));
        }
    }

    @ParameterizedTest
    @MethodSource("gouvernances")
    void sansQuorumRienNEstDecide(Gouvernance gouvernance) {
        Random hasard = new Random(45);
        for (int i = 0; i < BULLETINS; i++) {
            List<Reponse> bulletin = tirer(gouvernance, hasard, List.of(Choix.values()));
            if (!EtatDuQuorum.de(gouvernance, bulletin.stream().map(Reponse::votant).toList(), Set.of()).estAtteint()) {
                assertThat(rendre(gouvernance, bulletin).resultat()).isEqualTo(Resultat.AJOURNE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gouvernances")
    void tousPourAdoptentTousContreRejettent(Gouvernance gouvernance) {
        assertThat(rendre(gouvernance, Votant.tous(gouvernance).stream().map(v -> new Reponse(v, Choix.POUR)).toList()).resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(rendre(gouvernance, Votant.tous(gouvernance).stream().map(v -> new Reponse(v, Choix.CONTRE)).toList()).resultat()).isEqualTo(Resultat.REJETE);
    }

    private static Depouillement rendre(Gouvernance gouvernance, List<Reponse> bulletin) {
        return new RegleDeVote(gouvernance).depouiller(bulletin, Set.of());
    }

    private static List<Reponse> avec(List<Reponse> bulletin, Votant votant, Choix choix) {
        List<Reponse> change = new ArrayList<>(bulletin.stream().filter(r -> !r.votant().equals(votant)).toList());
        change.add(new Reponse(votant, choix));
        return change;
    }

    /** Three voters out of four answer. */
    private static List<Reponse> tirer(Gouvernance gouvernance, Random hasard, List<Choix> parmi) {
        return Votant.tous(gouvernance).stream().filter(votant -> hasard.nextInt(4) > 0)
                .map(votant -> new Reponse(votant, parmi.get(hasard.nextInt(parmi.size())))).toList();
    }
}
