package fr.crefop.conference.portail.envois;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.portail.ProblemeDit;
import fr.crefop.conference.socle.TypeDeProbleme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** {@code ETag} and {@code If-Match}: a program acts on what it has read, or is told that it has changed. */
@Component
public class Versions {

    private static final int OCTETS_DITS = 16;

    private final ObjectMapper json;

    Versions(ObjectMapper json) {
        this.json = json;
    }

    /** Of what an account reads: another account, who sees less of it, has another one. {@code "5f…"}, with its quotes. */
    public String de(Object lu) {
        try {
            byte[] condense = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsString(lu).getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(condense, OCTETS_DITS)) + '"';
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param siInchangee the header {@code If-Match}; null asks for nothing; @throws ProblemeDit when it names another version */
    public static void exiger(String siInchangee, String actuelle, String quoi) {
        if (siInchangee != null && !siInchangee.strip().equals("*")
                && Arrays.stream(siInchangee.split(",")).map(String::strip).noneMatch(actuelle::equals)) {
            throw new ProblemeDit(TypeDeProbleme.VERSION_DEPASSEE, quoi + " a changé depuis que vous l'avez lu : rien n'est enregistré. Relisez, puis recommencez.");
        }
    }
}
