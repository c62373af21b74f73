package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.vocabulaire.Titres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What holds in every region names no fund of one, and cites the texts of one as what they are. */
class RegionsNommeesTest {

    @Test
    void laDeclarationDesDonneesNeNommeLeFinanceurDAucuneRegion() throws IOException {
        String declaration = Files.readString(Path.of("rules/demande.yaml"));
        Cadre.lu().regions().values().forEach(region -> assertThat(region.financeurs().keySet()).noneMatch(declaration::contains));
    }

    @Test
    void leContratDUneRegionEstCiteAilleursCommeUnModele() {
        Regime regime = RegimeDeTest.DE_2015.regime();
        String ici = Titres.de(regime, Cadre.lu().regions().get("24"), "R0 engagement H");
        assertThat(ici).isEqualTo("Contrat de plan régional des formations 2017-2021, Centre-Val de Loire, engagement H");
        assertThat(Titres.de(regime, Cadre.lu().regions().get("32"), "R0 engagement H")).isEqualTo(ici + " (texte d'une autre région, pris pour modèle)");
    }

    /** A text that names a region in its title is that region's. */
    @Test
    void chaqueTexteDUneRegionDitLaquelle() {
        Cadre.lu().regimes().forEach(regime -> regime.lexique().sources().values().stream().filter(source -> source.titre().contains("Centre-Val de Loire"))
                .forEach(source -> assertThat(source.region()).as(regime.id() + " " + source.cle()).isEqualTo("24")));
    }
}
