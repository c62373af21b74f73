package fr.crefop.conference.portail;

import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** What becomes of a file that fails while it is written to an answer: nothing may stand in it that is not its own. */
public final class FichierInterrompu {

    private static final Logger LOG = LoggerFactory.getLogger(FichierInterrompu.class);
    private static final Set<String> DU_FICHIER = insensible(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH);

    private FichierInterrompu() {}

    /**
     * Before a byte left, the answer is blank again: whoever asked reads the refusal, and nothing else. After, no sentence can be told any more, and
     * only the connection broken off tells that the file is not whole.
     *
     * @return never: one of both is thrown
     */
    public static IOException jeter(HttpServletResponse reponse, Exception faute) throws IOException {
        if (!reponse.isCommitted()) {
            blanchir(reponse);
            if (faute instanceof RuntimeException refus) {
                throw refus;
            }
            throw (IOException) faute;
        }
        if (!(faute instanceof RefusMetier || faute instanceof IOException)) {
            LOG.error("Un fichier s'arrête avant la fin", faute);
        }
        // Without its cause: a refusal would be answered as one, in the middle of the file.
        throw new IOException("Le fichier s'arrête avant la fin : " + faute.getMessage());
    }

    private static void blanchir(HttpServletResponse reponse) {
        Map<String, List<String>> autres = new LinkedHashMap<>();
        reponse.getHeaderNames().stream().filter(nom -> !DU_FICHIER.contains(nom)).forEach(nom -> autres.put(nom, List.copyOf(reponse.getHeaders(nom))));
        reponse.reset();
        autres.forEach((nom, valeurs) -> valeurs.forEach(valeur -> reponse.addHeader(nom, valeur)));
    }

    private static Set<String> insensible(String... noms) {
        Set<String> tous = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tous.addAll(List.of(noms));
        return tous;
    }
}
