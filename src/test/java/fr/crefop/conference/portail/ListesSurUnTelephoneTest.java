package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A list on a phone is cards, one a line of the list, and no table is left as the browser draws it. */
class ListesSurUnTelephoneTest {

    private static final Pattern TABLEAU = Pattern.compile("<table\\b[^>]*>");

    @Test
    void chaqueListeEstFaiteDeCartes() {
        assertThat(tableaux()).filteredOn(tableau -> tableau.contains("tableau liste")).isNotEmpty().allMatch(tableau -> tableau.contains("tableau liste empile"));
    }

    @Test
    void aucunTableauNEstNu() {
        assertThat(tableaux()).allMatch(tableau -> tableau.contains("class=\"tableau"));
    }

    /** Of the pages; what only carries a fragment is drawn nowhere. */
    private static List<String> tableaux() {
        return PagesEcrites.toutes().stream().filter(page -> !page.nom().equals("fragments/indicateurs.html"))
                .flatMap(page -> TABLEAU.matcher(page.texte()).results().map(trouve -> page.nom() + " : " + trouve.group())).toList();
    }
}
