package fr.crefop.conference.financement.filet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** The demandes and their plans as they are kept: one JSON text a line, in src/test/resources/filet. */
public final class Filet {

    public static final int NOMBRE = 5000;
    private static final long GRAINE = 20181231L;
    private static final Path DOSSIER = Path.of("src/test/resources/filet");
    private static final Path DEMANDES = DOSSIER.resolve("demandes.jsonl.gz");
    private static final Path PLANS = DOSSIER.resolve("plans.jsonl.gz");

    /**
     * Writes as the API does, but for the empreinte: it follows the texts of the rules, and says nothing of the plan itself. Nor does the
     * sentence of a line, which says its calculation in other words.
     */
    private static final ObjectMapper JSON = new Jackson2ObjectMapperBuilder().featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .timeZone("Europe/Paris").mixIn(PlanDeFinancement.class, SansEmpreinte.class)
            .mixIn(Justification.class, SansPhrase.class).build();

    @JsonIgnoreProperties("empreinte")
    private interface SansEmpreinte {}

    @JsonIgnoreProperties("phrase")
    private interface SansPhrase {}

    private Filet() {}

    public static List<String> demandes() {
        return lignes(DEMANDES);
    }

    public static List<String> plans() {
        return lignes(PLANS);
    }

    /** The plans of today's code, in the same order, each with its conseils. */
    public static List<String> calculer(List<String> demandes) {
        return demandes.parallelStream().map(Filet::plan).toList();
    }

    private static String plan(String demande) {
        try {
            return JSON.writeValueAsString(Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(demande.getBytes(StandardCharsets.UTF_8))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Ecart> comparer(String avant, String apres) {
        return ComparaisonDeTextes.comparer(avant, apres);
    }

    public static JsonNode lire(String texte) {
        return ComparaisonDeTextes.lire(texte);
    }

    /** Draws the demandes anew and tells how diverse they are. */
    public static void tirer() {
        List<String> demandes = TirageDuFilet.tirer(NOMBRE, GRAINE);
        ecrire(DEMANDES, demandes);
        ecrirePlans();
        MesureDuFilet.ecrire(DOSSIER.resolve("mesure.md"), demandes, plans());
    }

    public static void ecrirePlans() {
        ecrire(PLANS, calculer(demandes()));
    }

    private static List<String> lignes(Path fichier) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(fichier), 1 << 16), StandardCharsets.UTF_8))) {
            return lecteur.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(Path fichier, List<String> lignes) {
        try (OutputStream flux = new Comprime(Files.newOutputStream(fichier))) {
            for (String ligne : lignes) {
                flux.write((ligne + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As small as gzip can. */
    private static final class Comprime extends GZIPOutputStream {
        Comprime(OutputStream flux) throws IOException {
            super(flux, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
