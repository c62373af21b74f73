package fr.crefop.conference.bureau;

import static fr.crefop.conference.bureau.Choix.ABSTENTION;
import static fr.crefop.conference.bureau.Choix.CONTRE;
import static fr.crefop.conference.bureau.Choix.POUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.RegleDeMajorite;
import fr.crefop.conference.cadre.GouvernancesDEssai;
import fr.crefop.conference.cadre.Majorite;
import fr.crefop.conference.vocabulaire.PhrasesDeLaGouvernance;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One ballot, three rules: what each gives, and the sentence that lets its members check it by hand. */
class TroisGouvernancesTest {

    private final Gouvernance fiche17 = Gouvernance.du(LocalDate.of(2018, 1, 1));
    private final Gouvernance comite2024 = GouvernancesDEssai.lire("comite-regional-2024");
    private final Gouvernance enParts = GouvernancesDEssai.lire("trente-trente-trente-dix");

    private final Bulletin bulletin = new Bulletin().college("ETAT", CONTRE, CONTRE).college("REGION", POUR, POUR)
            .college("SALARIES", ABSTENTION, POUR, POUR).college("EMPLOYEURS", POUR);

    @Test
    void laFicheAction17Ajourne() {
        Depouillement rendu = bulletin.sous(fiche17);
        assertThat(rendu.resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(rendu.phrase()).isEqualTo("Ajournée : 2 collèges sur 4 pour, 1 contre, 1 abstention, ni consensus ni majorité (majorité des présents : 3),"
                + " quorum atteint (4 collèges présents ou représentés sur 4, il en faut 3).");
    }

    @Test
    void leComiteRegionalDe2024Adopte() {
        Depouillement rendu = bulletin.sous(comite2024);
        assertThat(rendu.resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(rendu.phrase()).isEqualTo("Adoptée : 5 voix pour, 2 contre, 1 abstention (majorité des exprimés : 4),"
                + " quorum atteint (8 membres présents ou représentés sur 16, il en faut 8).");
    }

    @Test
    void trenteTrenteTrenteDixRejette() {
        Depouillement rendu = bulletin.sous(enParts);
        assertThat(rendu.resultat()).isEqualTo(Resultat.REJETE);
        assertThat(rendu.phrase()).isEqualTo("Rejetée : 30 % des voix contre, 25,33 % pour, 6 % abstentions (majorité des exprimés, plus de la moitié de 55,33 %),"
                + " sans quorum à atteindre.");
    }

    @Test
    void troisCollegesSurQuatreAdoptentSousLaFicheAction17() {
        assertThat(new Bulletin().college("ETAT", POUR).college("REGION", POUR).college("SALARIES", POUR).college("EMPLOYEURS", CONTRE).sous(fiche17).phrase())
                .isEqualTo("Adoptée : 3 collèges sur 4 pour, 1 contre (majorité des présents : 3), quorum atteint (4 collèges présents ou représentés sur 4, il en faut 3).");
    }

    @Test
    void uneVoixDeMoinsQueLaMoitieNeFaitPasLeQuorumDuComite() {
        Depouillement rendu = new Bulletin().college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", POUR, POUR, POUR).sous(comite2024);
        assertThat(rendu.resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(rendu.phrase()).isEqualTo("Ajournée : quorum non atteint (7 membres présents ou représentés sur 16, il en faut 8).");
    }

    @Test
    void unMembreRepresenteQuiNAPasVoteFaitLeQuorumSansDonnerDeVoix() {
        Depouillement rendu = new Bulletin().college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", POUR, POUR, POUR)
                .sous(comite2024, List.of(new Votant(comite2024.college("EMPLOYEURS"), 2)));
        assertThat(rendu.resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(rendu.phrase()).startsWith("Adoptée : 7 voix pour (majorité des exprimés : 4), quorum atteint (8 membres");
    }

    @Test
    void unMembreNotePresentQuiAVoteNEstCompteQuUneFois() {
        List<Votant> presents = IntStream.rangeClosed(1, 4).mapToObj(siege -> new Votant(comite2024.college("REGION"), siege)).toList();
        assertThat(new Bulletin().college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", POUR, POUR, POUR).sous(comite2024, presents).resultat())
                .isEqualTo(Resultat.AJOURNE);
    }

    @Test
    void aEgaliteLePrefetDecideAuComite() {
        Depouillement rendu = new Bulletin().college("ETAT", CONTRE, CONTRE).college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", CONTRE, CONTRE).sous(comite2024);
        assertThat(rendu.resultat()).isEqualTo(Resultat.REJETE);
        assertThat(rendu.egalite()).isEmpty();
        assertThat(rendu.phrase()).isEqualTo("Rejetée : 4 voix contre, 4 pour, à égalité : la voix du préfet de région, « contre », est prépondérante,"
                + " quorum atteint (8 membres présents ou représentés sur 16, il en faut 8).");
    }

    @Test
    void lAbstentionDuPrefetLaisseLEgaliteAjournee() {
        Depouillement rendu = new Bulletin().college("ETAT", ABSTENTION, CONTRE).college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", CONTRE, CONTRE, CONTRE).sous(comite2024);
        assertThat(rendu.resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(rendu.phrase()).startsWith("Ajournée : 4 voix pour, 4 contre, 1 abstention, à égalité que rien ne départage");
    }

    /** Three more seats that have no vote: the quorum stays half of sixteen, and their presence does not make it (R5311-37). */
    @Test
    void ceuxQuiSiegentSansVoixNeVotentPasEtNeFontPasLeQuorum() {
        Gouvernance avecOperateurs = GouvernancesDEssai.lire("comite-avec-operateurs-sans-voix");
        List<Votant> operateurs = IntStream.rangeClosed(1, 3).mapToObj(siege -> new Votant(avecOperateurs.college("OPERATEURS"), siege)).toList();

        assertThat(Votant.tous(avecOperateurs)).as("aucune réponse ne leur est demandée").hasSize(16).doesNotContainAnyElementsOf(operateurs);
        assertThat(Votant.sieges(avecOperateurs)).as("ils sont à la feuille de présence").hasSize(19).containsAll(operateurs);
        assertThat(bulletin.sous(avecOperateurs).phrase()).isEqualTo(bulletin.sous(comite2024).phrase());
        assertThat(new Bulletin().college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", POUR, POUR, POUR).sous(avecOperateurs, operateurs).phrase())
                .isEqualTo("Ajournée : quorum non atteint (7 membres présents ou représentés sur 16, il en faut 8).");
    }

    /** A session keeps its seats by the rule of its day, a vote is counted by that of the day it was opened. */
    @Test
    void unSiegeQueLaRegleDuVoteNAPasNeCompteNullePart() {
        Gouvernance desPresents = new Gouvernance(comite2024.region(), comite2024.organe(), comite2024.du(), comite2024.source(), comite2024.marque(), comite2024.verifieLe(),
                comite2024.votants(), comite2024.colleges(), comite2024.quorum(), new RegleDeMajorite(Majorite.PRESENTS, false, comite2024.majorite().plusDe()),
                comite2024.partage(), null);
        List<Votant> dAilleurs = List.of(new Votant(GouvernancesDEssai.lire("comite-avec-operateurs-sans-voix").college("OPERATEURS"), 1),
                new Votant(comite2024.college("REGION"), 7));

        assertThat(new Bulletin().college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", POUR, POUR, POUR, POUR).sous(desPresents, dAilleurs).phrase())
                .isEqualTo("Adoptée : 8 voix pour (majorité des présents : 5), quorum atteint (8 membres présents ou représentés sur 16, il en faut 8).");
        assertThat(new Bulletin().college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", POUR, POUR, POUR).sous(comite2024, dAilleurs).resultat())
                .isEqualTo(Resultat.AJOURNE);
    }

    @Test
    void quiEstLaEtSeTaitNEstPasCompteAbsent() {
        Depouillement rendu = new Bulletin().college("REGION", POUR, POUR, POUR, POUR).college("SALARIES", POUR, POUR, POUR)
                .sous(comite2024, List.of(new Votant(comite2024.college("EMPLOYEURS"), 2)));
        assertThat(rendu.explication()).startsWith("7 pour, 1 sans réponse, 8 absents, quorum 8/16");
    }

    @Test
    void laRegleDitCombienDeProcurationsUnSiegeRecoitSiUnTexteLeDit() {
        assertThat(PhrasesDeLaGouvernance.regle(comite2024)).hasSize(4);
        Gouvernance limitee = new Gouvernance(comite2024.region(), comite2024.organe(), comite2024.du(), comite2024.source(), comite2024.marque(), comite2024.verifieLe(),
                comite2024.votants(), comite2024.colleges(), comite2024.quorum(), comite2024.majorite(), comite2024.partage(), 1);
        assertThat(PhrasesDeLaGouvernance.regle(limitee).get(4)).isEqualTo("Procurations : 1 procuration au plus par siège.");
    }

    @Test
    void laRegleDitQuiSiegeSansVoix() {
        List<String> regle = PhrasesDeLaGouvernance.regle(GouvernancesDEssai.lire("comite-avec-operateurs-sans-voix"));
        assertThat(regle.get(0)).endsWith("Organisations d'employeurs (3 sièges) 1 voix par siège. Siègent sans voix : Opérateurs (3 sièges).");
        assertThat(regle.get(1)).isEqualTo("Quorum : 8 membres présents ou représentés sur 16 (la moitié au moins).");
        assertThat(PhrasesDeLaGouvernance.regle(comite2024).get(0)).doesNotContain("sans voix");
    }

    /** Three thirds of 10 % and 30 % of one seat out of two: no decimal number would find them equal. */
    @Test
    void lesPartsSontExactesAuTiersPres() {
        Bulletin egal = new Bulletin().college("EMPLOYEURS", POUR, POUR, POUR).college("REGION", CONTRE, CONTRE);
        assertThat(egal.sous(enParts).phrase()).isEqualTo("Rejetée : 10 % des voix contre, 10 % pour, à égalité : la voix du président de la Région, « contre »,"
                + " est prépondérante, sans quorum à atteindre.");
        assertThat(egal.college("REGION", CONTRE).sous(enParts).resultat()).isEqualTo(Resultat.ADOPTE);
    }

    @Test
    void sansAucuneReponseRienNEstAdopteMemeSansQuorum() {
        assertThat(new Bulletin().sous(enParts).resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(new Bulletin().sous(comite2024).resultat()).isEqualTo(Resultat.AJOURNE);
    }
}
