package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.GenericWebApplicationContext;

class HttpEnClairTest {

    private static final Map<String, Object> PUBLIQUE = Map.of("spring.datasource.url", "jdbc:postgresql://base/conference",
            "conference.adresse", "http://conference.example");

    @Test
    void une_maison_publique_sans_https_ne_s_ouvre_pas_et_dit_que_faire() {
        assertThatThrownBy(() -> demarrer(PUBLIQUE)).isInstanceOfSatisfying(HttpEnClairRefuse.class, refus ->
                assertThat(new HttpEnClairAnalyzer().analyze(refus, refus).getAction())
                        .contains("CONFERENCE_ADRESSE=https", "SERVER_ADDRESS=127.0.0.1", "CONFERENCE_HTTP_EN_CLAIR=true"));
    }

    @Test
    void elle_s_ouvre_en_https_sur_cette_machine_seule_ou_si_quelqu_un_l_accepte() {
        assertThatCode(() -> demarrer(avec("conference.adresse", "https://conference.example"))).doesNotThrowAnyException();
        assertThatCode(() -> demarrer(avec("server.address", "127.0.0.1"))).doesNotThrowAnyException();
        assertThatCode(() -> demarrer(avec("CONFERENCE_HTTP_EN_CLAIR", "true"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> demarrer(avec("server.address", "0.0.0.0"))).isInstanceOf(HttpEnClairRefuse.class);
        assertThatThrownBy(() -> demarrer(avec("CONFERENCE_HTTP_EN_CLAIR", "false"))).isInstanceOf(HttpEnClairRefuse.class);
    }

    @Test
    void la_demonstration_qui_n_ecoute_que_cette_machine_s_ouvre_sans_https() {
        assertThatCode(() -> demarrer(Map.of("conference.adresse", "http://localhost:8080"))).doesNotThrowAnyException();
    }

    private static Map<String, Object> avec(String cle, String valeur) {
        Map<String, Object> proprietes = new HashMap<>(PUBLIQUE);
        proprietes.put(cle, valeur);
        return proprietes;
    }

    private static void demarrer(Map<String, Object> proprietes) {
        try (GenericWebApplicationContext contexte = new GenericWebApplicationContext()) {
            // As Spring Boot prepares it.
            contexte.getEnvironment().setConversionService(new ApplicationConversionService());
            contexte.getEnvironment().getPropertySources().addFirst(new MapPropertySource("essai", proprietes));
            new HttpEnClair().initialize(contexte);
        }
    }
}
