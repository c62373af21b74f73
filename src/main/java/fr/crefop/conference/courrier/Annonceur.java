package fr.crefop.conference.courrier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the announcements to the partners' programs, the address served longest ago first. Nothing is locked while one leaves: its address is taken for a while,
 * so that two nodes do not send the same one; then what became of it is noted.
 */
@Component
class Annonceur {

    static final String NUMERO = "Conference-Annonce";
    private static final Duration TOURNEE_AU_PLUS = Duration.ofSeconds(60);
    private static final int PRISE = 2;
    private static final int CENTAINE = 100;

    private final RegistreDesAnnonces registre;
    private final Abonnements abonnements;
    private final Comptes comptes;
    private final Remise remise;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock horloge;

    Annonceur(RegistreDesAnnonces registre, Abonnements abonnements, Comptes comptes, Remise remise, TransactionTemplate transaction, ObjectMapper json, Clock horloge) {
        this.registre = registre;
        this.abonnements = abonnements;
        this.comptes = comptes;
        this.remise = remise;
        this.transaction = transaction;
        this.json = json;
        this.horloge = horloge;
    }

    void tournee() {
        Instant fin = horloge.instant().plus(TOURNEE_AU_PLUS);
        boolean encore;
        do {
            encore = une();
        } while (encore && horloge.instant().isBefore(fin) && !Thread.currentThread().isInterrupted());
    }

    private boolean une() {
        Optional<Annonce> prise = transaction.execute(statut -> registre.prendre());
        prise.ifPresent(annonce -> {
            if (comptes.trouver(annonce.compte()).filter(compte -> !compte.demandeDeuxPersonnes()).isEmpty()) {
                abonnements.retirerCeuxDe(annonce.compte());
            } else {
                presenter(annonce);
            }
        });
        return prise.isPresent();
    }

    private void presenter(Annonce annonce) {
        String corps = corps(annonce);
        Map<String, String> entetes = Map.of(NUMERO, String.valueOf(annonce.id()),
                Signature.ENTETE, Signature.de(abonnements.secret(annonce.abonnement(), annonce.sel()), horloge.instant(), corps));
        try {
            Optional<String> refus = remettre(annonce, corps, entetes);
            transaction.executeWithoutResult(statut -> refus.ifPresentOrElse(pourquoi -> registre.refusee(annonce, pourquoi), () -> registre.remise(annonce)));
        } catch (InterruptedException arret) {
            // This node stops: the address is free again once the time for which it was taken is over.
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever is wrong with one address must not stop the others. @return why it was not taken; empty when it was */
    private Optional<String> remettre(Annonce annonce, String corps, Map<String, String> entetes) throws InterruptedException {
        try {
            int statut = remise.remettre(annonce.adresse(), corps, entetes);
            return statut / CENTAINE == PRISE ? Optional.empty() : Optional.of("HTTP " + statut);
        } catch (RefusMetier interdite) {
            return Optional.of("adresse refusée");
        } catch (IOException sansReponse) {
            return Optional.of("pas de réponse");
        } catch (RuntimeException autre) {
            return Optional.of("échec de l'envoi");
        }
    }

    /** A code and the subject of the mail say what happened, and nobody's name; the rest is read by the API, with the rights of the moment. */
    private String corps(Annonce annonce) {
        Map<String, Object> dit = new LinkedHashMap<>();
        dit.put("annonce", annonce.id());
        dit.put("compte", annonce.compte());
        dit.put("evenement", annonce.avis().quoi());
        dit.put("objet", annonce.avis().objet());
        dit.put("le", annonce.ecritLe());
        if (annonce.avis().numero() != null) {
            dit.put("numero", annonce.avis().numero());
        }
        try {
            return json.writeValueAsString(dit);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
