package fr.crefop.conference.portail.indicateurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region.ConventionInitiale;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.socle.EnFrancais;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApportsNommesTest extends AvecApplication {

    @Autowired ApportsNommes apports;

    @Test
    void uneConventionDontLeTitreLeDitNEstPasNommeeConventionDeuxFois() {
        ConventionInitiale signee = Cadre.lu().parDefaut().conventions().stream().filter(c -> c.numero() != null).findFirst().orElseThrow();
        String code = Indicateur.CONVENTION_EN_VIGUEUR + signee.numero();

        assertThat(signee.titre()).startsWith("Convention ");
        assertThat(apports.noms(Set.of(code)).get(code)).isEqualTo(signee.titre() + " (" + signee.numero() + "), depuis le " + EnFrancais.date(signee.effet()));
    }
}
