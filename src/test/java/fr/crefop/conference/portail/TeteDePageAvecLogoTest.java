package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** The head of a page where the region has a logo: read by its text, beside the name of the house. */
@SpringBootTest(classes = PagesDeTest.class)
@AutoConfigureMockMvc(addFilters = false)
class TeteDePageAvecLogoTest {

    @Autowired MockMvc mvc;
    @MockitoBean Instance instance;

    @Test
    void leLogoEstDansLaTeteAvecSonTexte() throws Exception {
        when(instance.nom()).thenReturn("Île d'Essai");
        when(instance.logo()).thenReturn("/fichiers/logo/1a2b");
        when(instance.texteDuLogo()).thenReturn("L'Île d'Essai");

        String page = mvc.perform(get("/connexion").accept(MediaType.TEXT_HTML)).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("<img class=\"logo\" src=\"/fichiers/logo/1a2b\" alt=\"L&#39;Île d&#39;Essai\">", "<span class=\"region\">Île d&#39;Essai</span>");
    }
}
