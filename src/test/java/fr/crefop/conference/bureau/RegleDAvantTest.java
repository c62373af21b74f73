package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.cadre.Majorite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every ballot of four colleges gives what it gave before the rule of the bureau was data, word for word. */
class RegleDAvantTest {

    private static final Path BULLETINS = Path.of("src/test/resources/gouvernance/bulletins-a-quatre-colleges.txt");

    @Test
    void aucunBulletinDesQuatreCollegesNeChangeDeResultatNiDExplication() throws IOException {
        List<String> lignes = Files.readAllLines(BULLETINS).stream().filter(ligne -> !ligne.startsWith("#")).toList();

        assertThat(lignes).hasSize(378);
        assertThat(lignes).allSatisfy(ligne -> assertThat(rejouer(ligne)).isEqualTo(ligne));
    }

    private static String rejouer(String ligne) {
        String[] parts = ligne.split(" \\| ", -1);
        List<Choix> reponses = parts[2].isEmpty() ? List.of() : Arrays.stream(parts[2].split(" ")).map(Choix::valueOf).toList();
        Depouillement rendu = new QuatreColleges(Integer.parseInt(parts[0]), Majorite.valueOf(parts[1])).depouiller(reponses);
        String resultat = rendu.resultat() == null ? rendu.egalite().stream().map(Choix::name).collect(Collectors.joining(" ")) : rendu.resultat().name();
        return String.join(" | ", parts[0], parts[1], parts[2], resultat, rendu.explication());
    }
}
