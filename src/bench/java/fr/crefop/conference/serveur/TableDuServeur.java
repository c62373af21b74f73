package fr.crefop.conference.serveur;

import fr.crefop.conference.serveur.ServeurBanc.Resultat;
import java.util.List;
import java.util.Locale;

/** The three cures of the server, without and with, as a page of docs. */
public final class TableDuServeur {

    private TableDuServeur() {}

    /** @param machine what the figures depend on, in one line */
    public static String ecrire(String machine, List<Resultat> resultats) {
        Resultat avant = resultats.get(0);
        Resultat apres = resultats.get(1);
        return "# Three cures of the server: one run\n\n"
                + "Written by `mvn -q -Pbench -Dbench=serveur test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n"
                + machine + "\n\n| cure | measured | before | after | times faster |\n|---|---|---:|---:|---:|\n"
                + ligne("links of a page are not searched in the jars", String.format(Locale.ROOT, "home page at %,d cases, ms", avant.dossiers()),
                        avant.page(), apres.page(), avant.page() / apres.page())
                + ligne("a right password is remembered two minutes", "saisines a second by HTTP Basic, one by one",
                        avant.uneParUne(), apres.uneParUne(), apres.uneParUne() / avant.uneParUne())
                + ligne("a number waits for no other saisine", "saisines a second, " + ServeurBanc.FILS + " people at once, signed in before",
                        avant.toutesALaFois(), apres.toutesALaFois(), apres.toutesALaFois() / avant.toutesALaFois());
    }

    private static String ligne(String cure, String mesure, double avant, double apres, double gain) {
        return String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f | %.1f |%n", cure, mesure, avant, apres, gain);
    }
}
