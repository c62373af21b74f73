package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.EtatSeance;
import fr.crefop.conference.bureau.Seance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A session as an appointment that calendars take (RFC 5545): when, where, and the address of its page. No case stands in it. */
final class RendezVous {

    /** Longer lines are folded. */
    private static final int OCTETS_PAR_LIGNE = 75;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private RendezVous() {}

    /** @param page address of the session, which names the appointment too: taken again after a change, it replaces the one before */
    static String de(Seance seance, String page, Instant maintenant) {
        List<String> lignes = List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Conference des financeurs//Seances//FR", "METHOD:PUBLISH", "BEGIN:VEVENT",
                "UID:" + page, "DTSTAMP:" + MOMENT.format(maintenant), "DTSTART:" + MOMENT.format(seance.debut()),
                "SUMMARY:" + texte("Séance du bureau du CREFOP"), "LOCATION:" + texte(seance.lieu()), "URL:" + page,
                "SEQUENCE:" + maintenant.getEpochSecond() / 60, "STATUS:" + (seance.etat() == EtatSeance.ANNULEE ? "CANCELLED" : "CONFIRMED"), "END:VEVENT", "END:VCALENDAR");
        StringBuilder calendrier = new StringBuilder();
        lignes.forEach(ligne -> plier(ligne, calendrier));
        return calendrier.toString();
    }

    private static String texte(String dit) {
        return dit.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("[\\r\\n]+", "\\\\n");
    }

    /** Between two characters, never within one. */
    private static void plier(String ligne, StringBuilder calendrier) {
        int octets = 0;
        for (int lettre : ligne.codePoints().toArray()) {
            String une = Character.toString(lettre);
            int longueur = une.getBytes(StandardCharsets.UTF_8).length;
            if (octets + longueur > OCTETS_PAR_LIGNE) {
                calendrier.append("\r\n ");
                octets = 1;
            }
            calendrier.append(une);
            octets += longueur;
        }
        calendrier.append("\r\n");
    }
}
