package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.DemarcheDAide.Delai;
import fr.crefop.conference.cadre.Disponibilite.Etat;
import fr.crefop.conference.cadre.MontantDAide.CoutHoraire;
import fr.crefop.conference.cadre.MontantDAide.Cpf;
import fr.crefop.conference.cadre.PublicVise.Public;
import fr.crefop.conference.dossier.Declaration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The aids of the regions as their files tell them: what was seen, since when, and what nobody found. */
class AidesDesRegionsTest {

    @Test
    void leurIdEstCeluiDuReferentiel() {
        assertThat(toutes().map(aide -> aide.region() + " " + aide.id())).containsExactly("11 IDF-1", "24 CVL-1", "24 CVL-3", "24 CVL-15",
                "24 CVL-7", "24 CVL-8", "24 CVL-11", "24 CVL-12", "24 CVL-13", "24 CVL-14", "27 BFC-1", "27 BFC-2", "32 HDF-1",
                "32 HDF-2", "32 HDF-3", "53 BRE-1", "75 NA-1", "75 NA-2", "84 ARA-1", "84 ARA-2", "93 PACA-1");
    }

    /** A column of regions.md A.7 needs no other parameter: each of them is known of one aid at least, and unknown of another. */
    @Test
    void chaqueParametreEstLuAuMoinsUneFois() {
        List<VersionDAide> versions = Stream.concat(toutes(), AidesDEssai.lues().stream()).flatMap(aide -> aide.versions().stream()).toList();

        assertThat(ParametreDAide.values()).allSatisfy(parametre -> {
            assertThat(versions).as("%s connu", parametre).anyMatch(version -> parametre.de(version).estDonne());
            assertThat(versions).as("%s inconnu", parametre).anyMatch(version -> parametre.de(version).estInconnu());
        });
        assertThat(Arrays.stream(ParametreDAide.values()).filter(p -> p != ParametreDAide.INSCRIPTION_EXIGEE && p != ParametreDAide.NIVEAU_VISE)).hasSize(31);
    }

    @Test
    void unAbondementFiniEstClosLeLendemain() {
        assertThat(etat("NA-2", "2023-12-31").map(Disponibilite::etat)).contains(Etat.OUVERTE);
        Disponibilite close = etat("NA-2", "2024-01-01").orElseThrow();
        assertThat(close.etat()).isEqualTo(Etat.CLOSE);
        assertThat(close.motif()).isEqualTo("fin de la convention avec la Caisse des dépôts");
        assertThat(etat("NA-2", "2026-11-29")).contains(close);
        assertThat(aide("NA-2").versionLe(LocalDate.parse("2023-04-04"))).isEmpty();
    }

    @Test
    void uneAideSuspenduePuisRouverteSeLitParDate() {
        assertThat(etat("IDF-1", "2023-12-31").map(Disponibilite::etat)).contains(Etat.OUVERTE);
        assertThat(etat("IDF-1", "2024-01-01").map(Disponibilite::etat)).contains(Etat.SUSPENDUE);
        assertThat(etat("IDF-1", "2024-04-25").map(Disponibilite::etat)).contains(Etat.SUSPENDUE);
        assertThat(etat("IDF-1", "2024-04-26").map(Disponibilite::etat)).contains(Etat.OUVERTE);
        assertThat(etat("IDF-1", "2019-12-31")).isEmpty();
    }

    /** Nobody tells since when the Pass is closed: before it was seen so, its state is not known. */
    @Test
    void unEtatVuSansDateDeDebutVautDepuisQuIlAEteVu() {
        assertThat(etat("PACA-1", "2026-08-19").map(Disponibilite::etat)).contains(Etat.CLOSE);
        assertThat(etat("PACA-1", "2026-08-18")).isEmpty();
        assertThat(etat("PACA-1", "2026-11-29").orElseThrow().du().estInconnu()).isTrue();
    }

    @Test
    void leChequeDeCentreNeRepeteAucuneValeurDuRegime() {
        VersionDAide de2018 = aide("CVL-1").versionLe(LocalDate.parse("2018-09-03")).orElseThrow();
        assertThat(de2018.renvoi().dispositif()).isSameAs(Dispositif.de("REGION_CHEQUE"));
        assertThat(Stream.of(ParametreDAide.values()).filter(p -> p != ParametreDAide.DISPONIBILITE)).allMatch(p -> p.de(de2018).estSansObjet());
        assertThat(etat("CVL-1", "2018-09-03").map(Disponibilite::etat)).contains(Etat.OUVERTE);
        assertThat(etat("CVL-1", "2026-01-05").map(Disponibilite::etat)).contains(Etat.CLOSE);
    }

    @Test
    void lesVersionsSuccessivesDuChequePassOntLeursMontants() {
        assertThat(plafond("HDF-1", "2016-06-01")).isEqualByComparingTo("4000");
        assertThat(plafond("HDF-1", "2020-07-31")).isEqualByComparingTo("6000");
        assertThat(cpf("HDF-1", "2020-07-31").soldeMin().estInconnu()).isTrue();
        assertThat(cpf("HDF-1", "2020-08-01").soldeMin().exiger().euros()).isEqualByComparingTo("500");
        assertThat(plafond("HDF-1", "2021-03-01")).isEqualByComparingTo("5000");
        assertThat(cpf("HDF-1", "2021-03-01").soldeMin().exiger().euros()).isEqualByComparingTo("250");
    }

    @Test
    void leCpfEstCompleteAvant2024EtInterditEnsuite() {
        assertThat(cpf("NA-1", "2018-01-01").mode().exiger()).isEqualTo(Cpf.Mode.DABORD);
        assertThat(cpf("NA-1", "2024-06-01").mode().exiger()).isEqualTo(Cpf.Mode.INTERDIT);
    }

    @Test
    void uneHeureTropChereRejetteOuPlafonne() {
        assertThat(coutHoraire("PACA-1").effet().exiger()).isEqualTo(CoutHoraire.Effet.REJETTE);
        assertThat(coutHoraire("HDF-1").effet().exiger()).isEqualTo(CoutHoraire.Effet.PLAFONNE);
        assertThat(coutHoraire("ARA-1").effet().estInconnu()).isTrue();
    }

    @Test
    void ceQuePersonneNATrouveResteAConfirmer() {
        assertThat(aide("BFC-2").derniereVersion().inconnus()).contains(ParametreDAide.RESIDENCE, ParametreDAide.PLAFOND, ParametreDAide.CPF)
                .doesNotContain(ParametreDAide.CUMUL, ParametreDAide.CIRCUIT);
        assertThat(AidesDEssai.lues().get(0).versions().get(0).inconnus()).isEmpty();
    }

    @Test
    void leDelaiSeCompteDansSonUnite() {
        LocalDate lundi = LocalDate.parse("2026-09-07");
        assertThat(new Delai(11, Delai.Unite.JOURS_OUVRES).dernierJour(lundi)).isEqualTo("2026-08-21");
        assertThat(new Delai(3, Delai.Unite.SEMAINES).dernierJour(lundi)).isEqualTo("2026-08-17");
        assertThat(new Delai(1, Delai.Unite.MOIS).dernierJour(lundi)).isEqualTo("2026-08-07");
        assertThat(new Delai(14, Delai.Unite.JOURS).dernierJour(lundi)).isEqualTo("2026-08-24");
    }

    @Test
    void unPublicSeNommeCommeLeStatutDeLaDemande() {
        assertThat(Stream.of(Public.values()).map(Enum::name).toList())
                .containsAll(Declaration.deLaDemande().donnee("beneficiaire.statut").options().keySet());
    }

    /** Trainings of before are paid as if those regions had no file: no plan of theirs was written. */
    @Test
    void uneRegionDontLeFichierDitAujourdHuiNeDecidePasDHier() {
        Cadre cadre = Cadre.lu();
        assertThat(cadre.region("75", LocalDate.parse("2018-12-31"))).isSameAs(cadre.parDefaut());
        assertThat(cadre.region("75", LocalDate.parse("2019-01-01")).nom()).isEqualTo("Nouvelle-Aquitaine");
        assertThat(cadre.regionsDe(cadre.regime("2015-2018"))).containsExactly(cadre.parDefaut());
        assertThat(cadre.groupes().keySet().stream().toList()).containsSubsequence("region", "region-11", "region-93");
    }

    private static Stream<AideIndividuelle> toutes() {
        return Cadre.lu().regions().values().stream().flatMap(region -> region.aides().stream());
    }

    private static AideIndividuelle aide(String id) {
        return toutes().filter(aide -> aide.id().equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Disponibilite> etat(String id, String jour) {
        return aide(id).versionLe(LocalDate.parse(jour)).flatMap(version -> version.etatLe(LocalDate.parse(jour)));
    }

    private static MontantDAide montant(String id, String jour) {
        return aide(id).versionLe(LocalDate.parse(jour)).orElseThrow().montant();
    }

    private static BigDecimal plafond(String id, String jour) {
        return montant(id, jour).plafond().exiger().lignes().get(0).euros().exiger().euros();
    }

    private static Cpf cpf(String id, String jour) {
        return montant(id, jour).cpf().exiger();
    }

    private static CoutHoraire coutHoraire(String id) {
        return aide(id).derniereVersion().montant().coutHoraire().exiger();
    }
}
