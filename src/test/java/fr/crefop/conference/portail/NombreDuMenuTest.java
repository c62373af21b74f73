package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The numbers of the header, seen and heard: right up to 99, and said to be more from there on. */
@SpringBootTest(classes = PagesDeTest.class)
class NombreDuMenuTest {

    @Autowired SpringTemplateEngine gabarits;

    private String dit(long nombre) {
        Context contexte = new Context();
        contexte.setVariable("nombre", nombre);
        return gabarits.process("fragments/page", Set.of("combien"), contexte).strip();
    }

    @Test
    void leNombreEstJusteJusquAQuatreVingtDixNeufEtRienNEstDitDeZero() {
        assertThat(dit(0)).isEmpty();
        assertThat(dit(1)).isEqualTo("(1)");
        assertThat(dit(NombreDuMenu.PLAFOND - 1)).isEqualTo("(99)");
    }

    @Test
    void auDelaQuiVoitLitUnSigneEtQuiEntendEntendLesMots() {
        assertThat(dit(NombreDuMenu.PLAFOND)).isEqualTo("<span aria-hidden=\"true\">&#160;(99+)</span><span class=\"invisible\">&#160;(plus de 99)</span>");
    }
}
