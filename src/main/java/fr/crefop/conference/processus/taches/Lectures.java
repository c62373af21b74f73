package fr.crefop.conference.processus.taches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What each person last read of an open task, as fingerprints: nobody answers on figures that are no longer those. Who never
 * read the form, a program that knows the case otherwise, is not held to it. Forgotten with the task.
 */
@Repository
class Lectures {

    private static final int JETON_AU_PLUS = 4000;
    private static final Pattern EMPREINTE = Pattern.compile("[0-9a-f-]{36}");

    private final JdbcClient base;
    private final ObjectMapper json;

    Lectures(JdbcClient base, ObjectMapper json) {
        this.base = base;
        // The views come from maps without an order: the same view must give the same fingerprint.
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** @param decident the keys of the view that matter, with their names */
    void noter(String tache, String compte, Map<String, Object> vue, Map<String, String> decident) {
        base.sql("""
                insert into conference.lecture_de_tache (tache, compte, vu) values (?, ?, ?::jsonb)
                on conflict (tache, compte) do update set vu = excluded.vu""")
                .params(tache, compte, ecrire(empreintes(vue, decident))).update();
    }

    /** What the account last read of the task, for the page that shows it to carry: it says nothing to whom has not read it. Null when it read none. */
    String jeton(String tache, String compte) {
        return base.sql("select vu from conference.lecture_de_tache where tache = ? and compte = ?").params(tache, compte).query(String.class).optional()
                .map(vu -> Base64.getUrlEncoder().withoutPadding().encodeToString(ecrire(lire(vu)).getBytes(StandardCharsets.UTF_8))).orElse(null);
    }

    /** The account answers on what its page showed, whatever another page of it has shown since; what is no reading of ours changes nothing. */
    void tenirA(String tache, String compte, String jeton) {
        lireLeJeton(jeton).ifPresent(vu -> base.sql("update conference.lecture_de_tache set vu = ?::jsonb where tache = ? and compte = ?")
                .params(ecrire(vu), tache, compte).update());
    }

    private Optional<Map<String, String>> lireLeJeton(String jeton) {
        if (jeton == null || jeton.isEmpty() || jeton.length() > JETON_AU_PLUS) {
            return Optional.empty();
        }
        try {
            Map<String, String> vu = lire(new String(Base64.getUrlDecoder().decode(jeton), StandardCharsets.UTF_8));
            return vu != null && vu.values().stream().allMatch(empreinte -> empreinte != null && EMPREINTE.matcher(empreinte).matches()) ? Optional.of(new TreeMap<>(vu)) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException pasDeNous) {
            return Optional.empty();
        }
    }

    /** @throws RefusMetier when something that matters changed since {@code compte} last read the task */
    void exigerInchangee(String tache, String compte, Supplier<Map<String, Object>> vue, Map<String, String> decident) {
        base.sql("select vu from conference.lecture_de_tache where tache = ? and compte = ?").params(tache, compte)
                .query(String.class).optional().map(this::lire).ifPresent(lu -> {
                    Map<String, String> actuel = empreintes(vue.get(), decident);
                    List<String> changes = decident.entrySet().stream()
                            .filter(cle -> !Objects.equals(lu.get(cle.getKey()), actuel.get(cle.getKey())))
                            .map(Map.Entry::getValue).sorted().toList();
                    if (!changes.isEmpty()) {
                        throw new RefusMetier("Depuis que vous avez ouvert cette tâche, ceci a changé : "
                                + changes.stream().collect(Collectors.joining(", "))
                                + ". Votre réponse n'est pas enregistrée : rouvrez la tâche, relisez-la, puis répondez.");
                    }
                });
    }

    void oublier(String tache) {
        base.sql("delete from conference.lecture_de_tache where tache = ?").param(tache).update();
    }

    private Map<String, String> empreintes(Map<String, Object> vue, Map<String, String> decident) {
        Map<String, String> empreintes = new TreeMap<>();
        decident.keySet().stream().filter(vue::containsKey).forEach(cle -> empreintes.put(cle,
                UUID.nameUUIDFromBytes(ecrire(vue.get(cle)).getBytes(StandardCharsets.UTF_8)).toString()));
        return empreintes;
    }

    private String ecrire(Object valeur) {
        try {
            return json.writeValueAsString(valeur);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vue impossible à écrire", e);
        }
    }

    private Map<String, String> lire(String texte) {
        try {
            return json.readValue(texte, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Lecture enregistrée illisible", e);
        }
    }
}
