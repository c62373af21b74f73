package fr.crefop.conference.portail.description;

import fr.crefop.conference.courrier.Evenement;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What this house sends to an address that a partner gave, as OpenAPI 3.1 describes it: a webhook. */
final class AnnonceDecrite {

    private static final String ANNONCE = "Annonce";

    private AnnonceDecrite() {}

    static void ajouterA(OpenAPI api) {
        api.getComponents().addSchemas(ANNONCE, annonce());
        api.addWebhooks("annonce", new PathItem().post(new Operation().operationId("recevoirUneAnnonce").addTagsItem("Annonces")
                .summary("Chaque courriel reçu par le compte, annoncé à l'adresse https que l'administration a enregistrée")
                .description("Répondre 2xx aussitôt, puis lire le reste par l'API. Sinon elle revient, de plus en plus tard, dans l'ordre.")
                .security(List.of())
                .addParametersItem(entete("Conference-Annonce", "Numéro de l'annonce : renvoyée, elle garde le même. Ne rien faire deux fois."))
                .addParametersItem(entete("Conference-Signature", "t=<secondes>,v1=<HMAC-SHA256 de « secondes.corps » sous le secret de l'adresse, en hexadécimal>"))
                .requestBody(new RequestBody().required(true).content(new Content().addMediaType("application/json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + ANNONCE)))))
                .responses(new ApiResponses().addApiResponse("2XX", new ApiResponse().description("L'annonce est prise ; le corps n'est pas lu.")))));
    }

    private static Parameter entete(String nom, String description) {
        return new Parameter().in("header").name(nom).required(true).description(description).schema(texte(null));
    }

    private static Schema<?> annonce() {
        List<Evenement> codes = Arrays.stream(Evenement.values()).filter(Evenement::estAnnonce).toList();
        Schema<Object> evenement = texte("Ce qui s'est passé, dans un code qui ne change pas. "
                + codes.stream().map(code -> code + " : " + code.sens() + ".").collect(Collectors.joining(" ")));
        evenement.setEnum(codes.stream().<Object>map(Enum::name).toList());
        Schema<?> annonce = objet().description("Rien d'une personne : le reste se lit par l'API, avec les droits du moment.");
        annonce.addProperty("annonce", new Schema<>().types(Set.of("integer")).format("int64").description("Numéro de l'annonce"));
        annonce.addProperty("compte", texte("Compte qui est prévenu"));
        annonce.addProperty("evenement", evenement);
        annonce.addProperty("objet", texte("La même chose en mots, pour une personne : ils peuvent changer"));
        annonce.addProperty("le", texte("Quand").format("date-time"));
        annonce.addProperty("numero", texte("Numéro du dossier ; absent quand l'annonce n'en concerne aucun"));
        return annonce.required(List.of("annonce", "compte", "evenement", "objet", "le"));
    }

    private static Schema<Object> objet() {
        return new Schema<>().types(Set.of("object"));
    }

    private static Schema<Object> texte(String description) {
        Schema<Object> texte = new Schema<>().types(Set.of("string"));
        texte.setDescription(description);
        return texte;
    }
}
