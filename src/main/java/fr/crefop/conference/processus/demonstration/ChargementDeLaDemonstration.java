package fr.crefop.conference.processus.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.demarrage.SansBaseExterne;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the story of each person of the demonstration, once, and only on the embedded database. One transaction each:
 * a start killed half-way leaves whole people behind, and the next start adds the missing ones.
 */
@Component
@Conditional(SansBaseExterne.class)
@ConditionalOnProperty(name = "conference.demonstration.active", matchIfMissing = true)
@Order(30)
class ChargementDeLaDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ChargementDeLaDemonstration.class);

    private final DepotDeSaisines depot;
    private final Comptes comptes;
    private final Recit recit;
    private final ObjectMapper json;
    private final JdbcClient base;
    private final TransactionTemplate transaction;

    ChargementDeLaDemonstration(DepotDeSaisines depot, Comptes comptes, Recit recit, ObjectMapper json, JdbcClient base,
            TransactionTemplate transaction) {
        this.depot = depot;
        this.comptes = comptes;
        this.recit = recit;
        this.json = json;
        this.base = base;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long nouvelles = Personnes.TOUTES.stream().filter(this::absente)
                .peek(personne -> transaction.executeWithoutResult(statut -> raconter(personne))).count();
        if (nouvelles > 0) {
            LOG.info("Démonstration : {} dossiers chargés.", nouvelles);
        }
    }

    private boolean absente(Personne personne) {
        return base.sql("select count(*) from conference.demonstration where reference = ?").param(personne.reference())
                .query(Integer.class).single() == 0;
    }

    private void raconter(Personne personne) {
        Compte compte = comptes.trouver(personne.compte()).orElseThrow();
        String numero = depot.deposer(
                new Saisine(personne.motif(), new Identite(personne.nom(), personne.prenom()), demande(personne)),
                compte.identifiant(), compte.structure());
        personne.histoire().accept(recit, numero);
        base.sql("insert into conference.demonstration (reference, numero) values (?, ?)")
                .params(personne.reference(), numero).update();
    }

    private Demande demande(Personne personne) {
        try (InputStream fichier = new ClassPathResource("rules/regimes/2015-2018/cas/" + personne.cas() + ".json").getInputStream()) {
            ObjectNode demande = (ObjectNode) json.readTree(fichier).get("demande");
            // A shared case may suppose; a person's saisine never does.
            demande.remove("hypotheses");
            changer(demande, "formation.intitule", personne.formation());
            personne.ecarts().forEach((chemin, valeur) -> changer(demande, chemin, valeur));
            return json.treeToValue(demande, Demande.class);
        } catch (IOException e) {
            throw new IllegalStateException("Cas de démonstration illisible : " + personne.cas(), e);
        }
    }

    private void changer(JsonNode demande, String chemin, Object valeur) {
        int point = chemin.indexOf('.');
        ((ObjectNode) demande.get(chemin.substring(0, point))).set(chemin.substring(point + 1), json.valueToTree(valeur));
    }
}
