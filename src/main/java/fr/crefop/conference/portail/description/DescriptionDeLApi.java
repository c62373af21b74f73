package fr.crefop.conference.portail.description;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.financement.ComparaisonDePlans;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.Montant;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** The served description: what is written in the contracts as it is written there, the rest from the code. */
@Configuration(proxyBeanMethods = false)
class DescriptionDeLApi {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Demande.class, ref("DemandeDeSimulation"))
                .replaceWithSchema(PlanDeFinancement.class, ref("PlanDeFinancement"))
                .replaceWithSchema(ComparaisonDePlans.class, ref("ComparaisonDePlans"))
                .replaceWithSchema(Dispositif.class, ref("Dispositif"))
                .replaceWithSchema(Identite.class, ref("Identite"))
                .replaceWithSchema(Montant.class, new NumberSchema().description("euros, deux décimales"));
    }

    @Bean
    OpenApiCustomizer description(Droits droits) {
        return api -> {
            api.info(Contrats.presentation());
            Contrats.schemas().forEach(api.getComponents()::addSchemas);
            api.getComponents().addSchemas("DemandeVue", Contrats.demandeVue());
            api.getComponents().addSecuritySchemes("compte", new SecurityScheme()
                    .type(SecurityScheme.Type.HTTP).scheme("basic").description("Identifiant et mot de passe du compte."));
            api.getComponents().addSecuritySchemes("cle", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                    .description("Clé de partenaire, que l'administration remet : elle agit au nom d'un compte, dans les pouvoirs qu'elle porte."));
            api.addSecurityItem(new SecurityRequirement().addList("compte"));
            api.addSecurityItem(new SecurityRequirement().addList("cle"));
            problemes(api, droits);
            AnnonceDecrite.ajouterA(api);
        };
    }

    /** What every address may answer; what only one does stands beside it, in its controller. */
    private static void problemes(OpenAPI api, Droits droits) {
        api.getPaths().forEach((adresse, chemin) -> chemin.readOperationsMap().forEach((methode, operation) -> {
            probleme(operation, "401", "Il manque un compte ou une clé valable.");
            droits.pouvoir(methode.name(), adresse).ifPresent(pouvoir -> {
                operation.addExtension("x-pouvoir", pouvoir.code());
                probleme(operation, "403", "Le compte, ou la clé qui agit pour lui, ne peut pas faire cela ; une clé doit porter le pouvoir " + pouvoir.code() + ".");
            });
            probleme(operation, "429", "Trop d'appels, ou trop d'essais de connexion : attendre.").addHeaderObject(HttpHeaders.RETRY_AFTER, attente());
            probleme(operation, "500", "La demande n'a pas pu être traitée ; l'incident est enregistré.");
            probleme(operation, "503", "La base de données ne répond pas : attendre. Un envoi sous une Idempotency-Key peut être renvoyé tel quel.")
                    .addHeaderObject(HttpHeaders.RETRY_AFTER, attente());
            if (methode == HttpMethod.POST) {
                probleme(operation, "400", "L'envoi est refusé ; chaque champ fautif est nommé.");
                probleme(operation, "413", "L'envoi dépasse 256 Ko.");
                probleme(operation, "415", "L'envoi n'est pas annoncé comme du JSON.");
            }
        }));
    }

    /** Where its controller says nothing else of it. */
    private static ApiResponse probleme(Operation operation, String statut, String description) {
        return operation.getResponses().computeIfAbsent(statut, absente -> new ApiResponse().description(description).content(
                new Content().addMediaType("application/problem+json", new MediaType().schema(ref("Probleme")))));
    }

    private static Header attente() {
        return new Header().description("Secondes à attendre, quand elles sont connues").schema(new IntegerSchema());
    }

    private static Schema<?> ref(String nom) {
        return new Schema<>().$ref("#/components/schemas/" + nom);
    }
}
