package fr.crefop.conference.portail;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.crefop.conference.dossier.LecteurDeComparaison;
import fr.crefop.conference.financement.Atelier;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SimulationControllerTest {

    private final MockMvc api = MockMvcBuilders
            .standaloneSetup(new SimulationController(Atelier.LECTEUR, new LecteurDeComparaison(Atelier.LECTEUR), Atelier.SIMULATEUR))
            .setControllerAdvice(new ProblemesDeLApi())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json().build()))
            .build();

    @Test
    void unPlanEstRendu() throws Exception {
        envoyer(Atelier.demande("01").toString()).andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("COMPLET"))
                .andExpect(jsonPath("$.contributions[0].montant").value(16470.00))
                .andExpect(jsonPath("$.empreinte", notNullValue()));
    }

    @Test
    void chaqueChampFautifEstNommeEnFrancais() throws Exception {
        envoyer(Atelier.demande("01", "formation.prixHt", -1, "formation.debut", "2010-01-01", "beneficiaire.inconnu", 3).toString())
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("formation.prixHt")))
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("formation.debut")))
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("beneficiaire.inconnu")));
    }

    @Test
    void unTexteQuiNEstPasDuJsonEstRefuse() throws Exception {
        envoyer("{\"dateDepot\": ").andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("JSON")));
    }

    @Test
    void unCorpsVideEstRefuse() throws Exception {
        envoyer("").andExpect(status().isBadRequest());
        envoyer("null").andExpect(status().isBadRequest());
        envoyer("[]").andExpect(status().isBadRequest());
    }

    @Test
    void unEnvoiTropVolumineuxEstRefuse() throws Exception {
        envoyer("{\"reference\":\"" + "x".repeat(300_000) + "\"}").andExpect(status().isPayloadTooLarge())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void unAutreFormatQueLeJsonEstRefuseEnFrancais() throws Exception {
        api.perform(post("/api/simulations").contentType(MediaType.TEXT_PLAIN).content("bonjour"))
                .andExpect(status().isUnsupportedMediaType()).andExpect(jsonPath("$.title").value("Format non admis"));
    }

    private ResultActions envoyer(String corps) throws Exception {
        return api.perform(post("/api/simulations").contentType(MediaType.APPLICATION_JSON).content(corps));
    }
}
