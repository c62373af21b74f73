package fr.crefop.conference.portail;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import fr.crefop.conference.dossier.Demande;
import java.io.IOException;

/** A demande as the contract says it: what is not known, or not seen, is absent and never null. */
class DemandeSansInconnue extends JsonSerializer<Demande> {

    @Override
    public void serialize(Demande demande, JsonGenerator ecriture, SerializerProvider fournisseur) throws IOException {
        JsonNode arbre = ((ObjectMapper) ecriture.getCodec()).valueToTree(demande);
        elaguer(arbre);
        ecriture.writeTree(arbre);
    }

    private static void elaguer(JsonNode noeud) {
        noeud.properties().removeIf(champ -> champ.getValue().isNull());
        noeud.forEach(DemandeSansInconnue::elaguer);
    }
}
