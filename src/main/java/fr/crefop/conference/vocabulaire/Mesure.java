package fr.crefop.conference.vocabulaire;

import java.math.BigDecimal;

/** One thing that bounds what a line pays, before it is said: a rule gives these, {@link PhrasesDesMontants} makes the sentence. */
public sealed interface Mesure {

    /** An amount that the payer never goes beyond. */
    record Plafond(BigDecimal euros) implements Mesure {}

    /** Euros an hour, for so many hours. */
    record ALHeure(BigDecimal euros, BigDecimal heures) implements Mesure {}

    /** Hours at the price of the training, or at the rate where that is less. @param taux null for the price alone */
    record AuPrix(BigDecimal heures, BigDecimal taux, BigDecimal prix) implements Mesure {}

    /** A share of the cost, or of what others left of it. */
    record Part(BigDecimal pourcent, BigDecimal euros, boolean deCeQuiReste) implements Mesure {}

    /** All that nobody paid before. */
    record Reste() implements Mesure {}

    /** A sum that somebody declared, or that its payer said it pays at most. */
    record Annoncee(BigDecimal euros) implements Mesure {}

    /** What the payer may pay at most for several costs together. @param entamee when it paid some of it on other costs before */
    record Enveloppe(BigDecimal euros, boolean entamee) implements Mesure {}
}
