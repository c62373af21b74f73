package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.HeureSaisie;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What the secretariat typed to plan a session, to move it or to cancel it. */
final class SaisieDeSeance {

    private static final String JOUR_ATTENDU = "Donnez le jour de la séance, par exemple 20/10/2018.";
    private static final int LIEU_AU_PLUS = 150;
    private static final int MOTIF_AU_PLUS = 300;

    private SaisieDeSeance() {}

    /** The session as the form that moves it shows it. */
    static Map<String, String> telleQuelle(Seance seance) {
        LocalDateTime debut = LocalDateTime.ofInstant(seance.debut(), HorlogeConfiguration.PARIS);
        return Map.of("jour", DateSaisie.ecrire(debut.toLocalDate()), "heure", HeureSaisie.ecrire(debut.toLocalTime()), "lieu", seance.lieu());
    }

    /** @throws RefusMetier when one of them is not a day or an hour, or the year is not of this century */
    static Instant debut(String jour, String heure) {
        LocalDate date = DateSaisie.lire("jour", jour);
        if (date == null) {
            throw new RefusMetier(JOUR_ATTENDU, List.of(new Erreur("jour", jour, JOUR_ATTENDU)));
        }
        return date.atTime(HeureSaisie.lire("heure", heure)).atZone(HorlogeConfiguration.PARIS).toInstant();
    }

    static String lieu(String lieu) {
        String texte = TexteLibre.exiger("lieu", lieu, "Dites où se tient la séance.");
        if (texte.length() > LIEU_AU_PLUS) {
            String message = "Le lieu tient en " + LIEU_AU_PLUS + " caractères.";
            throw new RefusMetier(message, List.of(new Erreur("lieu", texte, message)));
        }
        return texte;
    }

    /** Null when nothing was typed: whether a reason is needed depends on the session. */
    static String motif(String motif) {
        String texte = TexteLibre.lire("motif", motif);
        if (texte != null && texte.length() > MOTIF_AU_PLUS) {
            throw new RefusMetier("Le motif tient en " + MOTIF_AU_PLUS + " caractères.");
        }
        return texte;
    }
}
