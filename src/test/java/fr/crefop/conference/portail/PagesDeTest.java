package fr.crefop.conference.portail;

import static org.mockito.Mockito.mock;

import fr.crefop.conference.demarrage.ModeDemonstration;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.NomsDesParametres;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import fr.crefop.conference.financement.PreuvesDuPlan;
import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.journal.DatesDesActes;
import fr.crefop.conference.portail.saisie.CatalogueDeSaisie;
import fr.crefop.conference.portail.saisie.LectureDuFormulaire;
import fr.crefop.conference.portail.saisie.ReponsesDonnees;
import fr.crefop.conference.processus.TravauxEnPanne;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.util.Map;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's pages alone: neither security, nor procedure, nor database. */
@Configuration
@TestComponent
@ImportAutoConfiguration({JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class, DispatcherServletAutoConfiguration.class, ThymeleafAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class})
@Import({DossierController.class, SaisineController.class, FormulaireDeSaisine.class, ContexteDesPages.class,
    PagesRefusees.class, ErreursDuServeur.class, FichiersDesPages.class, Instance.class, CatalogueDeSaisie.class, LectureDuFormulaire.class,
    ReponsesDonnees.class, PagesDeTest.Connexion.class, ModeDemonstration.class, HorlogeConfiguration.class})
class PagesDeTest {

    @Bean
    PeriodesDesRegimes regimes() {
        return new PeriodesDesRegimes();
    }

    @Bean
    ConsultationDesDossiers dossiers() {
        return mock(ConsultationDesDossiers.class);
    }

    @Bean
    ModelesDuDossier modeles() {
        return mock(ModelesDuDossier.class);
    }

    @Bean
    DatesDesActes dates() {
        return mock(DatesDesActes.class);
    }

    @Bean
    TravauxEnPanne travaux() {
        return mock(TravauxEnPanne.class);
    }

    @Bean
    Droits droits() {
        return mock(Droits.class);
    }

    @Bean
    DepotDeSaisine depot() {
        return mock(DepotDeSaisine.class);
    }

    @Bean
    SaisinesCommencees brouillons() {
        return mock(SaisinesCommencees.class);
    }

    @Bean
    NouvellesDates nouvellesDates() {
        return mock(NouvellesDates.class);
    }

    @Bean
    ChoixEnReferentiel referentiels() {
        return mock(ChoixEnReferentiel.class);
    }

    @Bean
    SuiteDuDossier suite() {
        return mock(SuiteDuDossier.class);
    }

    @Bean
    Suppositions suppositions() {
        return mock(Suppositions.class);
    }

    @Bean
    NomsDesParametres parametres() {
        return mock(NomsDesParametres.class);
    }

    @Bean
    Organismes organismes() {
        return new Organismes(Atelier.TOUS);
    }

    @Bean
    PreuvesDuPlan preuves() {
        return new PreuvesDuPlan(Atelier.REGLEMENTS);
    }

    /** In the house, the room securite says whether passkeys open a door. */
    @Bean("clesDAcces")
    SansCles clesDAcces() {
        return new SansCles();
    }

    public static final class SansCles {

        public boolean ouvertes() {
            return false;
        }
    }

    /** In the house, the room securite answers this address. */
    @Controller
    @TestComponent
    static class Connexion {

        @GetMapping("/connexion")
        String connexion(Model page) {
            page.addAttribute("motsDePasse", true);
            page.addAttribute("fournisseurs", Map.of());
            return "connexion";
        }
    }
}
