package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form shown again is the saisine that was sent, whatever was known or not. */
class PreremplissageTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final CatalogueDeSaisie catalogue = new CatalogueDeSaisie(new PeriodesDesRegimes(), new Organismes(Atelier.TOUS));
    private final LecteurDeDemande lecteur = new LecteurDeDemande(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void ceQuiEstRempliSeRelitCommeLaMemeDemande(String cas)  {
        Demande envoyee = lecteur.lire(CasReels.demande("cas-" + cas));
        Saisie remplie = new Preremplissage(catalogue, json).de(new Saisine("Motif", new Identite("Martin", "Lucas"), envoyee));
        JsonNode relue = new LectureDuFormulaire(catalogue).lire(remplie.valeurs(), catalogue.toutes());

        assertThat(lecteur.lire(relue.get("demande"))).usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(envoyee);
        assertThat(relue.at("/identite/nom").asText()).isEqualTo("Martin");
        assertThat(relue.get("motif").asText()).isEqualTo("Motif");
    }

    @Test
    void ceQueSupposaitUnDossierDAvantNEstPasRepris() {
        Demande supposee = lecteur.lire(CasReels.demande("cas-12")).avec(Map.of("aif.plafond", 8000));
        Saisie remplie = new Preremplissage(catalogue, json).de(new Saisine("Motif", new Identite("Martin", "Lucas"), supposee));

        assertThat(new LectureDuFormulaire(catalogue).lire(remplie.valeurs(), catalogue.toutes()).get("demande").has("hypotheses")).isFalse();
    }
}
