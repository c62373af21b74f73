package fr.crefop.conference.processus.taches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What each person last read of an open task, as fingerprints: nobody answers on figures that are no longer those. Who never
 * read the form, a program that knows the case otherwise, is not held to it. Forgotten with the task.
 */
@Repository
class Lectures {

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
