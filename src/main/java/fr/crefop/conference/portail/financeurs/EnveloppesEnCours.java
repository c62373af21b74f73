package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.engagements.Enveloppe;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a funder's people have committed for this year and the years to come, by dispositif, and what is left of it. */
@Component
public class EnveloppesEnCours {

    private final Enveloppes enveloppes;
    private final FinanceursDuCompte financeurs;
    private final Clock horloge;

    EnveloppesEnCours(Enveloppes enveloppes, FinanceursDuCompte financeurs, Clock horloge) {
        this.enveloppes = enveloppes;
        this.financeurs = financeurs;
        this.horloge = horloge;
    }

    /** @param consomme what people who entered their training take of it, in hundredths; null without a limit; {@code reserve} the same */
    public record Jauge(Enveloppe enveloppe, String consomme, String reserve) {

        static Jauge de(Enveloppe enveloppe) {
            return new Jauge(enveloppe, part(enveloppe.consomme(), enveloppe.montant()), part(enveloppe.reserve(), enveloppe.montant()));
        }

        private static String part(Montant montant, Montant tout) {
            return tout == null || tout.estNul() ? null : montant.euros().multiply(BigDecimal.valueOf(100))
                    .divide(tout.euros(), MathContext.DECIMAL64).setScale(3, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** Newest year first; empty for whoever is no funder's. */
    public List<Jauge> de(Principal principal) {
        List<String> siens = financeurs.de(principal);
        int annee = LocalDate.now(horloge).getYear();
        return siens.isEmpty() ? List.of() : enveloppes.de(siens).stream().filter(e -> e.annee() >= annee).map(Jauge::de).toList();
    }
}
