package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.EnFrancais;
import java.time.LocalDate;

/** First days of training that something is for, both included; null for no limit on that side. */
public record Periode(LocalDate aPartirDu, LocalDate jusquAu) {

    public boolean contient(LocalDate debut) {
        return (aPartirDu == null || !debut.isBefore(aPartirDu)) && (jusquAu == null || !debut.isAfter(jusquAu));
    }

    /** Whether some day belongs to both. */
    public boolean touche(Periode autre) {
        return (aPartirDu == null || autre.jusquAu == null || !aPartirDu.isAfter(autre.jusquAu))
                && (jusquAu == null || autre.aPartirDu == null || !jusquAu.isBefore(autre.aPartirDu));
    }

    public boolean estSansLimite() {
        return aPartirDu == null && jusquAu == null;
    }

    /** {@code à partir du 1er janvier 2019}; empty when nothing limits it. */
    public String enFrancais() {
        if (aPartirDu != null && jusquAu != null) {
            return "entre le " + EnFrancais.date(aPartirDu) + " et le " + EnFrancais.date(jusquAu);
        }
        return aPartirDu != null ? "à partir du " + EnFrancais.date(aPartirDu)
                : jusquAu != null ? "au plus tard le " + EnFrancais.date(jusquAu) : "";
    }
}
