package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Presences.Feuille;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.TenueDesSieges.Tenue;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.GouvernancesDEssai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody sits on two seats, and a line of the attendance sheet stands as long as the mandates that it names. */
class RepartitionTest {

    private final Gouvernance comite = GouvernancesDEssai.lire("comite-regional-2024");
    private final Votant etat = siege("ETAT", 1);
    private final Votant etat2 = siege("ETAT", 2);
    private final Votant region = siege("REGION", 1);
    private final Votant region2 = siege("REGION", 2);
    private final List<MandatDeSiege> mandats = new ArrayList<>(List.of(titulaire(etat, "rose"), titulaire(etat2, "lila"), titulaire(region, "ali")));
    private final Set<String> absents = new HashSet<>();

    @Test
    void leTitulaireRepondSinonLePremierDeSesSuppleantsQuiEstLa() {
        mandats.addAll(List.of(suppleant(etat, "sam"), suppleant(etat, "zoe")));
        assertThat(quiRepond(etat)).contains("rose");
        absents.addAll(List.of("rose", "sam"));
        assertThat(quiRepond(etat)).contains("zoe");
        absents.add("zoe");
        assertThat(quiRepond(etat)).as("un titulaire absent et seul est attendu tout de même").contains("rose");
    }

    @Test
    void unSuppleantDeDeuxSiegesNEnTientQuUn() {
        mandats.addAll(List.of(suppleant(etat, "sam"), suppleant(region, "sam"), suppleant(region, "zoe")));
        absents.addAll(List.of("rose", "ali"));
        assertThat(quiRepond(etat)).contains("sam");
        assertThat(quiRepond(region)).contains("zoe");
    }

    @Test
    void quiAReponduPourUnSiegeNeRepondPlusPourUnAutre() {
        mandats.add(suppleant(etat, "sam"));
        absents.add("rose");
        assertThat(repartition(List.of(), Map.of("sam", region2), List.of()).de(etat).compte()).as("le titulaire absent est seul").contains("rose");
        assertThat(repartition(List.of(), Map.of("sam", region2), List.of()).placeDe("sam")).contains(region2);
    }

    @Test
    void unTitulaireDeDeuxSiegesNEnTientQuUn() {
        mandats.add(titulaire(region2, "rose"));
        assertThat(quiRepond(etat)).contains("rose");
        assertThat(quiRepond(region2)).isEmpty();
    }

    @Test
    void laFeuilleDitQuiSiegeEtQuiRepresente() {
        mandats.add(suppleant(etat, "sam"));
        Repartition assise = repartition(present(etat, "sam"), represente(region, "ali", etat));
        assertThat(assise.de(etat)).isEqualTo(new Tenue(Optional.of("sam"), null, true));
        assertThat(assise.de(region)).isEqualTo(new Tenue(Optional.of("sam"), etat, true));
        assertThat(assise.de(etat2)).as("dont la feuille ne dit rien").isEqualTo(new Tenue(Optional.of("lila"), null, false));
    }

    @Test
    void deuxProcurationsALaMemePersonneLaFontRepondrePourTroisSieges() {
        Repartition assise = repartition(present(etat, "rose"), represente(region, "ali", etat), represente(etat2, "lila", etat));
        assertThat(List.of(assise.de(etat), assise.de(region), assise.de(etat2))).allSatisfy(tenue -> assertThat(tenue.compte()).contains("rose"));
    }

    @Test
    void uneProcurationNeSurvitNiAuMandatDeQuiLaDonneNiACeluiDeQuiLaRecoit() {
        mandats.remove(titulaire(region, "ali"));
        mandats.add(titulaire(region, "nouvelle"));
        assertThat(repartition(present(etat, "rose"), represente(region, "ali", etat)).de(region)).as("qui l'a donnée est parti")
                .isEqualTo(new Tenue(Optional.of("nouvelle"), null, false));

        mandats.remove(titulaire(etat, "rose"));
        Repartition sansMandataire = repartition(present(etat, "rose"), represente(region, "nouvelle", etat));
        assertThat(sansMandataire.de(region)).as("qui l'a reçue est parti").isEqualTo(new Tenue(Optional.of("nouvelle"), null, false));
        assertThat(sansMandataire.de(etat).compte()).isEmpty();
    }

    /** As when two heads would settle a tie by one and the same person. */
    @Test
    void unSiegePeutRepondreParLuiMemeMalgreSaProcuration() {
        Tenue tenue = repartition(List.of(present(etat, "rose"), represente(region, "ali", etat)), Map.of(), List.of(region)).de(region);
        assertThat(tenue).isEqualTo(new Tenue(Optional.of("ali"), null, false));
    }

    @Test
    void uneLigneDUnAutreSiegeQueCeuxDuVoteNeDitRien() {
        assertThat(repartition(present(siege("REGION", 7), "ali")).de(region).compte()).contains("ali");
    }

    private Optional<String> quiRepond(Votant siege) {
        return repartition().de(siege).compte();
    }

    private Repartition repartition(Presence... feuille) {
        return repartition(Arrays.asList(feuille), Map.of(), List.of());
    }

    private Repartition repartition(List<Presence> feuille, Map<String, Votant> dejaAssis, List<Votant> sansProcuration) {
        return new Repartition(Votant.tous(comite), new Nommes(mandats), absents::contains, new Feuille(Optional.empty(), feuille), dejaAssis, sansProcuration);
    }

    private static Presence present(Votant siege, String compte) {
        return new Presence(siege, compte, ModeDePresence.PRESENT, null);
    }

    private static Presence represente(Votant siege, String compte, Votant mandataire) {
        return new Presence(siege, compte, ModeDePresence.REPRESENTE, mandataire);
    }

    private Votant siege(String college, int rang) {
        return new Votant(comite.college(college), rang);
    }

    private static MandatDeSiege titulaire(Votant siege, String compte) {
        return new MandatDeSiege(0, siege.college(), siege.siege(), true, compte, LocalDate.EPOCH, null);
    }

    private static MandatDeSiege suppleant(Votant siege, String compte) {
        return new MandatDeSiege(0, siege.college(), siege.siege(), false, compte, LocalDate.EPOCH, null);
    }
}
