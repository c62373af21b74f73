package fr.crefop.conference.securite;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A key as the administrator sees it: never its secret.
 *
 * @param partenaire the organisation whose programs use it
 * @param compte the account that it acts as
 * @param ancienneJusquAu until when the secret of before is still taken; null when there is none
 * @param servieLe the last day, in Paris, on which it signed a call; null before the first
 */
public record CleDePartenaire(long id, String partenaire, String compte, List<Pouvoir> pouvoirs, Instant creeeLe, String creeePar, Instant expireLe,
        Instant renouveleeLe, Instant ancienneJusquAu, Instant retireeLe, LocalDate servieLe) {

    /** Days before its end from which the administrators are told. */
    public static final int BIENTOT = 30;

    /** What of it the pages say. */
    public enum Etat { EN_VIGUEUR, EXPIRE_BIENTOT, EXPIREE, RETIREE }

    public Etat etat(Instant maintenant) {
        if (retireeLe != null) {
            return Etat.RETIREE;
        }
        return !expireLe.isAfter(maintenant) ? Etat.EXPIREE
                : expireLe.isBefore(maintenant.plus(Duration.ofDays(BIENTOT))) ? Etat.EXPIRE_BIENTOT : Etat.EN_VIGUEUR;
    }
}
