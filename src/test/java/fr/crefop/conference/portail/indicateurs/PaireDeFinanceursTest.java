package fr.crefop.conference.portail.indicateurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.conventions.CumulsOuvrables.Concerne;
import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import fr.crefop.conference.conventions.Partie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose convention is proposed, in words: of two funders, and of one who pays both aids. */
class PaireDeFinanceursTest {

    private static final List<Partie> PARTIES = Partie.toutes();
    private static final Partie PREMIERE = PARTIES.get(0);
    private static final Partie SECONDE = PARTIES.get(1);

    @Test
    void deuxFinanceursSignentEntreEux() {
        assertThat(paire(PREMIERE, SECONDE).entreQui()).isEqualTo("entre " + PREMIERE.libelle() + " et " + SECONDE.libelle());
    }

    @Test
    void quiPaieLesDeuxAidesSigneSeul() {
        assertThat(paire(PREMIERE, PREMIERE).entreQui()).isEqualTo("signée par " + PREMIERE.libelle());
    }

    private static PaireDeFinanceurs paire(Partie... payeurs) {
        return new PaireDeFinanceurs(List.of(new CumulOuvrable("cumul.essai", "Deux aides", "ESSAI-1",
                Stream.of(payeurs).map(payeur -> new Concerne(payeur.code(), "Une aide", payeur)).toList())));
    }
}
