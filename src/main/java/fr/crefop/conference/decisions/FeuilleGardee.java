package fr.crefop.conference.decisions;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import java.io.IOException;

/** The page of a decided plan as it is kept: rules and values that change later change nothing of it. A region stands by its code. */
final class FeuilleGardee {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).addModule(new SimpleModule()
                    .addSerializer(Region.class, new ParSonCode()).addDeserializer(Region.class, new DeSonCode()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private FeuilleGardee() {}

    static String ecrire(FeuilleDuPlan feuille) {
        try {
            return JSON.writeValueAsString(feuille);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Feuille impossible à écrire", e);
        }
    }

    static FeuilleDuPlan lire(String texte) {
        try {
            return JSON.readValue(texte, FeuilleDuPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Feuille gardée illisible", e);
        }
    }

    private static final class ParSonCode extends StdSerializer<Region> {

        ParSonCode() {
            super(Region.class);
        }

        @Override
        public void serialize(Region region, JsonGenerator sortie, SerializerProvider outils) throws IOException {
            sortie.writeString(region.code());
        }
    }

    private static final class DeSonCode extends StdDeserializer<Region> {

        DeSonCode() {
            super(Region.class);
        }

        @Override
        public Region deserialize(JsonParser entree, DeserializationContext outils) throws IOException {
            return Cadre.lu().region(entree.getText(), null);
        }
    }
}
