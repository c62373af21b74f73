package fr.crefop.conference.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DepartementsTest {

    private static final Set<String> REGIONS = Donnee.mots(Declaration.deLaDemande().donnee("beneficiaire.regionDomicile").options()).keySet();

    @Test
    void chaqueDepartementEstDansUneRegionEtChaqueRegionEnA() {
        assertThat(Declaration.departements().keySet()).allSatisfy(departement -> assertThat(Departements.region(departement)).as(departement).isPresent());
        assertThat(Declaration.departements().keySet().stream().map(departement -> Departements.region(departement).orElseThrow()).collect(Collectors.toSet()))
                .isEqualTo(REGIONS);
    }

    @Test
    void ceQuiNEstPasDitNeContreditRien() {
        assertThat(Departements.contredit("45", null)).isEmpty();
        assertThat(Departements.contredit("45", "24")).isEmpty();
        assertThat(Departements.contredit("75", "75")).as("Paris n'est pas en Nouvelle-Aquitaine").isPresent();
    }
}
