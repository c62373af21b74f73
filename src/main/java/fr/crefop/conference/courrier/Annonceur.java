package fr.crefop.conference.courrier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the announcements to the partners' programs, one transaction each, as the mails go: held while it leaves, so that two nodes never send the same one. */
@Component
@EnableScheduling
class Annonceur {

    static final String NUMERO = "Conference-Annonce";
    private static final int PAR_TOURNEE = 200;
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

    @Scheduled(cron = "${conference.annonces.tournee}", zone = "Europe/Paris")
    void tournee() {
        for (int rang = 0; rang < PAR_TOURNEE && Boolean.TRUE.equals(transaction.execute(statut -> une())); rang++) {
            // One after the other, until none waits.
        }
    }

    private boolean une() {
        Optional<Annonce> prise = registre.prendre();
        prise.filter(registre::attendEncore).ifPresent(annonce -> {
            if (comptes.trouver(annonce.compte()).isEmpty()) {
                registre.fermer(annonce);
            } else {
                presenter(annonce);
            }
        });
        return prise.isPresent();
    }

    private void presenter(Annonce annonce) {
        String corps = corps(annonce);
        Instant moment = horloge.instant();
        try {
            int statut = remise.remettre(annonce.adresse(), corps, Map.of(NUMERO, String.valueOf(annonce.id()),
                    Signature.ENTETE, Signature.de(abonnements.secret(annonce.abonnement(), annonce.sel()), moment, corps)));
            if (statut / CENTAINE == PRISE) {
                registre.remise(annonce);
            } else {
                registre.refusee(annonce, "HTTP " + statut);
            }
        } catch (RefusMetier interdite) {
            registre.refusee(annonce, "adresse refusée");
        } catch (IOException sansReponse) {
            registre.refusee(annonce, "pas de réponse");
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
    }

    /** The subject of the mail says what happened, and nobody's name; the rest is read by the API, with the rights of the moment. */
    private String corps(Annonce annonce) {
        Map<String, Object> dit = new LinkedHashMap<>();
        dit.put("annonce", annonce.id());
        dit.put("compte", annonce.compte());
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
