package fr.crefop.conference.pilotage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over many amounts, drawn once and for all: the seed is fixed. */
class PartageTest {

    private static final int TIRAGES = 1000;
    private static final Dispositif[] DISPOSITIFS = {Dispositif.de("REGION_CHEQUE"), Dispositif.de("AIF"), Dispositif.de("AGEFIPH"),
            Dispositif.de("PLAN_FORMATION"), Dispositif.de("CIF_CDI"), Dispositif.de("CSP_OPCA")};

    private final Random hasard = new Random(2018);

    @Test
    void unModeleTireDUnDossierPaieSonResteEtToutResteMoindreAuCentPres() {
        for (int tirage = 0; tirage < TIRAGES; tirage++) {
            List<LigneDePlan> payees = lignes(1 + hasard.nextInt(6), () -> centimes(5_000 + hasard.nextInt(495_000)));
            Montant reste = total(payees);
            List<PartDuModele> parts = Partage.tirer(reste, payees);

            assertThat(parts.stream().map(PartDuModele::taux).reduce(BigDecimal.ZERO, BigDecimal::add)).as("%s", payees)
                    .isEqualByComparingTo("100");
            Stream.of(reste, reste.moins(centimes(1)), reste.moins(centimes(2)), moinsQue(reste), moinsQue(reste), centimes(1))
                    .forEach(moindre -> assertThat(Montant.somme(Partage.de(moindre, parts).stream())).as("%s de %s", moindre, parts)
                            .isEqualTo(moindre));
        }
    }

    @Test
    void troisTiersFontToujoursLeTout() {
        IntStream.rangeClosed(3, 2_000).mapToObj(PartageTest::centimes).forEach(reste -> {
            Montant tiers = centimes(reste.euros().movePointRight(2).intValueExact() / 3);
            Montant dernier = reste.moins(tiers).moins(tiers);
            List<Montant> payes = List.of(tiers, tiers, dernier);
            List<PartDuModele> parts = Partage.tirer(reste, lignes(3, payes.iterator()::next));
            assertThat(Montant.somme(Partage.de(reste, parts).stream())).as("%s", reste).isEqualTo(reste);
        });
    }

    @Test
    void aucuneRepartitionNeDepasseNiLeResteNiUnPlafondNiUnTauxDePlusDeQuelquesCentimes() {
        for (int tirage = 0; tirage < TIRAGES; tirage++) {
            Montant reste = centimes(hasard.nextInt(2_000_000));
            List<PartDuModele> parts = modele();
            List<Montant> montants = Partage.de(reste, parts);

            assertThat(Montant.somme(montants.stream())).as("%s de %s", reste, parts).isLessThanOrEqualTo(reste);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(montants.get(i)).isLessThanOrEqualTo(parts.get(i).plafond());
                BigDecimal exact = reste.euros().multiply(parts.get(i).taux()).movePointLeft(2);
                assertThat(montants.get(i).euros()).isLessThan(exact.add(new BigDecimal("0.01").multiply(BigDecimal.valueOf(parts.size()))));
            }
        }
    }

    @Test
    void unFinanceurQuiNaPasToutPayeGardeSaPartEtLeResteResteAFinancer() {
        List<PartDuModele> parts = Partage.tirer(Montant.de("400.00"), lignes(1, () -> Montant.de("100.00")));
        assertThat(parts).singleElement().satisfies(part -> assertThat(part.taux()).isEqualByComparingTo("25"));
        assertThat(Partage.de(Montant.de("400.00"), parts)).containsExactly(Montant.de("100.00"));
    }

    /** As a person writes it: rates of 100 % together at most, and ceilings of any height. */
    private List<PartDuModele> modele() {
        List<PartDuModele> parts = new ArrayList<>();
        int libre = 10_000;
        for (int i = 0; i < DISPOSITIFS.length && libre > 0; i++) {
            int taux = i == DISPOSITIFS.length - 1 && hasard.nextBoolean() ? libre : 1 + hasard.nextInt(libre);
            libre -= taux;
            parts.add(new PartDuModele(DISPOSITIFS[i], Rubrique.CP, BigDecimal.valueOf(taux, 2), centimes(1 + hasard.nextInt(1_000_000))));
        }
        return parts;
    }

    private Montant moinsQue(Montant reste) {
        return centimes(1 + hasard.nextInt(reste.euros().movePointRight(2).intValueExact()));
    }

    private static List<LigneDePlan> lignes(int nombre, java.util.function.Supplier<Montant> montant) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> new LigneDePlan("F" + i, DISPOSITIFS[i], Rubrique.CP, montant.get(), "accord")).toList();
    }

    private static Montant total(List<LigneDePlan> lignes) {
        return Montant.somme(lignes.stream().map(LigneDePlan::montant));
    }

    private static Montant centimes(int centimes) {
        return new Montant(BigDecimal.valueOf(centimes, 2));
    }
}
