package fr.crefop.conference.serveur;

import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Files of all cases: when their first byte comes, and whether a small heap carries them whole. */
final class ExtractionsMesurees {

    private static final String PAR_SUJET = "/extractions/";
    static final List<String> FICHIERS = Stream.concat(
            Stream.of(PAR_SUJET + "dossiers", PAR_SUJET + "plans", PAR_SUJET + "engagements", PAR_SUJET + "actes", PAR_SUJET + "autres-actes", "/indicateurs", "/ressources")
                    .flatMap(quoi -> Stream.of(".csv", ".xlsx", ".ods").map(quoi::concat)),
            Stream.of("/indicateurs/rapport.pdf", "/ressources.pdf")).toList();
    static final String MEMOIRE = "256m";

    private static final List<String> EN_ENTIER = List.of("/extractions/dossiers.csv", "/extractions/dossiers.xlsx", "/extractions/dossiers.ods", "/extractions/plans.csv",
            "/extractions/engagements.csv");
    private static final int TAMPON = 1 << 16;

    private ExtractionsMesurees() {}

    /** @param lignes line feeds, of a CSV; 0 for the others */
    record Fichier(String adresse, long octets, long lignes, double secondes) {}

    /** The first byte of what is in the file, asked as the page asks it, under a token that tells how far it is; what follows is left unread. */
    static void premierOctet(Visiteur personne, String adresse) {
        HttpResponse<InputStream> reponse = personne.recevoir(adresse.startsWith(PAR_SUJET) ? adresse + "?jeton=" + UUID.randomUUID() : adresse);
        try (InputStream contenu = reponse.body()) {
            if (reponse.statusCode() != 200 || contenu.read() < 0) {
                throw new IllegalStateException(adresse + " a répondu " + reponse.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(adresse, e);
        }
    }

    /** Every file whole, one after the other, from a server of {@value #MEMOIRE} of heap. */
    static List<Fichier> enEntier(Path donnees) throws IOException, InterruptedException {
        try (ServeurDuBanc serveur = ServeurDuBanc.demarrer(MEMOIRE, donnees)) {
            Visiteur secretariat = new Visiteur(serveur.port, null, null).seConnecter("secretariat", "demo");
            List<Fichier> recus = new ArrayList<>();
            for (String adresse : EN_ENTIER) {
                recus.add(recevoir(secretariat, adresse));
            }
            return recus;
        }
    }

    private static Fichier recevoir(Visiteur personne, String adresse) throws IOException {
        long debut = System.nanoTime();
        HttpResponse<InputStream> reponse = personne.recevoir(adresse);
        long octets = 0;
        long lignes = 0;
        byte[] tampon = new byte[TAMPON];
        try (InputStream contenu = reponse.body()) {
            for (int lus = contenu.read(tampon); lus >= 0; lus = contenu.read(tampon)) {
                octets += lus;
                for (int rang = 0; adresse.endsWith(".csv") && rang < lus; rang++) {
                    lignes += tampon[rang] == '\n' ? 1 : 0;
                }
            }
        }
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException(adresse + " a répondu " + reponse.statusCode());
        }
        return new Fichier(adresse, octets, lignes, (System.nanoTime() - debut) / 1e9);
    }
}
