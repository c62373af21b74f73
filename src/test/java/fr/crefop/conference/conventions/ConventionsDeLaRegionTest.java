package fr.crefop.conference.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.Region.ConventionInitiale;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a region begins with is in its file; the register holds it once, and what people did of it since. */
class ConventionsDeLaRegionTest extends AvecApplication {

    @Autowired ConventionsDeLaRegion reprise;
    @Autowired Conventions conventions;
    @Autowired Affaires affaires;
    @Autowired Journal journal;

    @Test
    void laConventionDeLaRegionEstSigneeEtEnVigueurDepuisSonEffet() {
        Convention reprise = conventions.exiger("CV-2015-00001");

        assertThat(reprise.titre()).isEqualTo("Convention FONGECIF Centre-Val de Loire – Pôle emploi");
        assertThat(reprise.activeLe()).isEqualTo("2014-12-31T23:00:00Z");
        assertThat(reprise.parties()).extracting(s -> s.partie().code()).containsExactly("FONGECIF", "POLE_EMPLOI");
        assertThat(reprise.estSignee()).isTrue();
    }

    @Test
    void unSecondDemarrageNeChangeRien() {
        reprise.reprendre(Cadre.lu().parDefaut());

        assertThat(journal.du("CV-2015-00001")).extracting(Journal.Ligne::acte).containsExactly(Acte.CONVENTION_REPRISE);
    }

    @Test
    void deuxNoeudsQuiDemarrentEnsembleLEcriventUneFoisEtSonNumeroNEstPasRedonne() throws Exception {
        Region region = region("CV-2016-00003", "region");
        Simultanement.Issue<Boolean> issue = Simultanement.faire(Collections.nCopies(4, () -> {
            reprise.reprendre(region);
            return true;
        }));

        assertThat(issue.refus()).isEmpty();
        assertThat(journal.du("CV-2016-00003")).hasSize(1);
        assertThat(affaires.nouvelleConvention(2016).numero()).isEqualTo("CV-2016-00004");

        conventions.denoncer("CV-2016-00003", LocalDate.of(2016, 1, 1), "Fin de l'essai.", "secretariat");
        reprise.reprendre(region);
        assertThat(conventions.exiger("CV-2016-00003").etat()).isEqualTo(EtatConvention.DENONCEE);
    }

    @Test
    void unePartieQuAucunPackNeNommeArreteLeDemarrageEnLaNommant() {
        assertThatThrownBy(() -> reprise.reprendre(region("CV-2016-00009", "inconnue"))).hasMessageContaining("inconnue");
        assertThat(conventions.une("CV-2016-00009")).isEmpty();
    }

    private static Region region(String numero, String partie) {
        Region vraie = Cadre.lu().parDefaut();
        ConventionInitiale convention = new ConventionInitiale(numero, "Convention d'essai", "Essai.", "essai", LocalDate.of(2016, 1, 1),
                List.of("fongecif", partie), List.of("cumul.cif.region"));
        return new Region(vraie.code(), vraie.nom(), vraie.enPhrase(), vraie.connueDepuis(), vraie.conference(), vraie.bureau(),
                vraie.groupes(), vraie.financeurs(), List.of(convention), vraie.aides(), vraie.quiRepond(), vraie.logo(), vraie.gouvernances());
    }
}
