package fr.crefop.conference.vieprivee;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How long what is known of people is kept: vie-privee/conservation.yaml, read once. */
public final class Conservation {

    private static final String FICHIER = "/vie-privee/conservation.yaml";
    private static final Map<String, Regle> REGLES = lire();

    private Conservation() {}

    /**
     * @param valeurs from a day on, that long; null where no time is set, which {@code sansDuree} then explains
     * @param marque S for what the law says, C for what the conférence sets
     */
    public record Regle(String quoi, String depuis, TreeMap<LocalDate, String> valeurs, String sansDuree, String ensuite, String source,
            String marque) {

        /** In force that day; empty where no time is set. */
        public Optional<Period> duree(LocalDate jour) {
            return Optional.ofNullable(valeurs).map(dates -> dates.floorEntry(jour)).map(entree -> Period.parse(entree.getValue()));
        }
    }

    /** By code, in the order of the file. */
    public static Map<String, Regle> regles() {
        return REGLES;
    }

    /** What happened before that moment is kept no longer. */
    static Instant limite(String code, Instant maintenant) {
        LocalDate jour = LocalDate.ofInstant(maintenant, HorlogeConfiguration.PARIS);
        return maintenant.atZone(HorlogeConfiguration.PARIS).minus(duree(code, jour)).toInstant();
    }

    /** @throws IllegalStateException for a code that the file does not name, or that has no duration that day */
    public static Period duree(String code, LocalDate jour) {
        return Optional.ofNullable(REGLES.get(code)).flatMap(regle -> regle.duree(jour))
                .orElseThrow(() -> new IllegalStateException(FICHIER + " ne dit pas combien de temps se garde « " + code + " »."));
    }

    private static Map<String, Regle> lire() {
        try (InputStream fichier = Conservation.class.getResourceAsStream(FICHIER)) {
            return YAMLMapper.builder().addModule(new JavaTimeModule()).build()
                    .readValue(fichier, new TypeReference<LinkedHashMap<String, Regle>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER + " est illisible", e);
        }
    }
}
