package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows only the name of the former OPCA is led to the OPCO that took its place (C.7). */
class AnciensNomsDesOrganismesTest {

    private static final Map<String, String> LISTE = new Organismes(Atelier.TOUS).nommesPar("parcours.opco");

    @Test
    void laListeDitLAncienNomACoteDuNouveau() {
        assertThat(LISTE).containsEntry("OPCOMMERCE", "L'Opcommerce (anciennement FORCO)")
                .containsEntry("OPCO_2I", "OPCO 2i (anciennement OPCAIM, OPCA DEFI, OPCA 3+)")
                .containsEntry("OPCO_EP", "OPCO EP (anciennement Actalians, AGEFOS PME (artisanat, professions libérales))");
    }

    @Test
    void celuiQuiAGardeSonNomNEnDitPasDAutre() {
        assertThat(LISTE).containsEntry("AFDAS", "AFDAS").containsEntry("CONSTRUCTYS", "Constructys").containsEntry("UNIFORMATION", "Uniformation");
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"FORCO, OPCOMMERCE", "OPCA_3_PLUS, OPCO_2I", "OPCA 3+, OPCO_2I", "FAF_TT, AKTO", "intergros, AKTO", "FAFIH, AKTO", "OPCAIM, OPCO_2I", "OPCA_DEFI, OPCO_2I",
        "OPCALIM, OCAPIAT", "FAFSEA, OCAPIAT", "ANFA, OPCO_MOBILITES", "OPCA_TRANSPORTS, OPCO_MOBILITES", "ACTALIANS, OPCO_EP", "AGEFOS_PME, 'OPCO_EP (artisanat, professions libérales)'",
        "FAFIEC, ATLAS", "OPCABAIA, ATLAS", "UNIFAF, OPCO_SANTE"})
    void lAncienNomDonnePourLeNouveauEstRefuseEnNommantLeSuccesseur(String ancien, String opco) {
        assertThat(refus(ancien)).isEqualTo("Cet organisme n'existe plus, celui qui lui a succédé est " + opco);
    }

    /** OPCALIA was shared out by branch: nothing says where. */
    @ParameterizedTest
    @CsvSource({"OPCALIA", "NIMPORTE"})
    void celuiDontOnNeConnaitPasLeSuccesseurEstInconnu(String ancien) {
        assertThat(refus(ancien)).isEqualTo("Organisme inconnu");
    }

    /** Every name that the régime before this one gave to its OPCA, but the one that was shared out and those that kept theirs. */
    @Test
    void chaqueOpcaDAvant2019AUnSuccesseurSaufCeluiQuiFutPartage() {
        assertThat(new Organismes(Atelier.TOUS).nommesPar("parcours.opca").keySet()).filteredOn(code -> Cadre.lu().regime("2019-").financeurs().values().stream()
                .noneMatch(f -> f.succession(code).isPresent() || f.code().equals("OPCO_" + code))).containsExactly("OPCALIA");
    }

    private static String refus(String opco) {
        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> Atelier.plan("26-15a", "parcours.opco", opco));
        assertThat(refus.erreurs()).singleElement().satisfies(erreur -> assertThat(erreur.champ()).isEqualTo("parcours.opco"));
        return refus.erreurs().get(0).message().replaceAll(" ; valeurs admises.*", "");
    }
}
