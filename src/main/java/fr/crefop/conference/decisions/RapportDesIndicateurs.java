package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Cadre;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The annual report on paper: each indicator with its definition, its table and its bars, as whoever asks for it may read them. */
@Service
public class RapportDesIndicateurs {

    private final Gabarit gabarit = new Gabarit("rapport");
    private final ImpressionPdf impression = new ImpressionPdf();

    /**
     * @param titre what it is about: {@code Rapport annuel 2026}
     * @param precision which cases are counted
     * @param arrete when the figures were summed up
     * @param avertissement what is not shown, and why; null when all is
     */
    public record Rapport(String titre, String precision, String arrete, String avertissement, List<Partie> parties) {}

    /**
     * @param colonnes after the name of the line and before its bars
     * @param series what each bar is, in the order of the bars of a line; empty where nothing is drawn
     * @param vide what is said where there is no line
     */
    public record Partie(String titre, String definition, String legende, List<String> colonnes, List<String> series, List<Ligne> lignes, String vide) {}

    /** @param barres how long each is, in hundredths of the longest of its table */
    public record Ligne(String libelle, List<String> cellules, List<Integer> barres) {}

    /** Accessible, on as many pages as it takes; the same figures give the same pages. */
    public byte[] imprimer(Rapport rapport) {
        return impression.imprimer(gabarit.remplir(Cadre.lu().parDefaut(), Map.of("rapport", rapport)));
    }
}
