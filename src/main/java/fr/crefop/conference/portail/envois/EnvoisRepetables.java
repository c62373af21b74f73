package fr.crefop.conference.portail.envois;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.portail.ProblemeDit;
import fr.crefop.conference.securite.CleDesSecrets;
import fr.crefop.conference.socle.OubliPeriodique;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TypeDeProbleme;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code Idempotency-Key}: a program that got no answer sends the same again, and is told what was answered the first time. Two at once, be it
 * on two nodes: the second waits for the first. Only what was done is kept; what was refused stored nothing, and is judged anew.
 */
@Component
public class EnvoisRepetables implements OubliPeriodique {

    public static final String CLE = "Idempotency-Key";
    /** For the description of the API. */
    public static final String A_QUOI_SERT_LA_CLE = "Au choix du programme, un UUID par exemple : le même envoi sous la même clé reçoit, pendant 24 heures, la même"
            + " réponse sans être fait deux fois";
    public static final String AUTRE_ENVOI = "Cette Idempotency-Key a déjà servi à un autre envoi : rien n'est enregistré";
    private static final Duration GARDEE = Duration.ofHours(24);
    /** Swept later than free again: what one call finds is still there when it reads it. */
    private static final Duration BALAYEE = Duration.ofHours(25);
    private static final Pattern ADMISE = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final JdbcClient base;
    private final CleDesSecrets secrets;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock horloge;

    EnvoisRepetables(JdbcClient base, CleDesSecrets secrets, TransactionTemplate transaction, ObjectMapper json, Clock horloge) {
        this.base = base;
        this.secrets = secrets;
        this.transaction = transaction;
        this.json = json;
        this.horloge = horloge;
    }

    private record Envoi(String compte, String adresse, String cle, byte[] empreinte) {}

    private record Gardee(byte[] empreinte, Instant le, int statut, String lieu, String corps) {}

    /**
     * @param corps what was sent, byte for byte
     * @param acte what does it, and refuses by an exception; without a key it is done, and nothing is kept
     */
    public ResponseEntity<String> faire(HttpServletRequest demande, String compte, byte[] corps, Supplier<ResponseEntity<?>> acte) {
        Optional<Envoi> envoi = envoi(demande, compte, corps);
        return envoi.isEmpty() ? ecrite(acte.get()) : transaction.execute(statut -> uneFois(envoi.get(), acte));
    }

    /**
     * What was answered to the same before, if it was done: for whoever has long work to do before the act. Nothing is held, and one that is being
     * done at this moment is not waited for: {@link #faire} does.
     *
     * @throws ProblemeDit when the key served for something else
     */
    public Optional<ResponseEntity<String>> dejaFait(HttpServletRequest demande, String compte, byte[] corps) {
        Instant gardeesDepuis = horloge.instant().minus(GARDEE);
        return envoi(demande, compte, corps).flatMap(envoi -> lire(envoi).filter(gardee -> !gardee.le().isBefore(gardeesDepuis))
                .map(gardee -> reponse(gardee, envoi)));
    }

    /** Empty without a key. */
    private Optional<Envoi> envoi(HttpServletRequest demande, String compte, byte[] corps) {
        String cle = demande.getHeader(CLE);
        if (cle == null) {
            return Optional.empty();
        }
        if (!ADMISE.matcher(cle).matches()) {
            String message = "Une Idempotency-Key compte de 1 à 255 caractères simples, sans espace : un UUID convient.";
            throw new RefusMetier(message, List.of(new Erreur(CLE, null, message)));
        }
        return Optional.of(new Envoi(compte, demande.getRequestURI().substring(demande.getContextPath().length()), cle, empreinte(corps)));
    }

    private ResponseEntity<String> uneFois(Envoi envoi, Supplier<ResponseEntity<?>> acte) {
        if (!prendre(envoi)) {
            return reponse(lire(envoi).orElseThrow(), envoi);
        }
        ResponseEntity<String> faite = ecrite(acte.get());
        URI lieu = faite.getHeaders().getLocation();
        base.sql("update conference.envoi_repetable set statut = ?, lieu = ?, corps = ? where compte = ? and adresse = ? and cle = ?")
                .params(faite.getStatusCode().value(), lieu == null ? null : lieu.toString(), faite.getBody(), envoi.compte(), envoi.adresse(), envoi.cle()).update();
        return faite;
    }

    private static ResponseEntity<String> reponse(Gardee gardee, Envoi envoi) {
        if (!MessageDigest.isEqual(gardee.empreinte(), envoi.empreinte())) {
            throw new ProblemeDit(TypeDeProbleme.CLE_D_ENVOI_DEJA_SERVIE,
                    "Cette Idempotency-Key a déjà servi à un autre envoi : rien n'est enregistré. Prenez-en une autre.");
        }
        return reponse(gardee.statut(), gardee.lieu(), gardee.corps());
    }

    /** Waits for who has just taken it. @return whether it is ours; a key of more than a day ago is free again */
    private boolean prendre(Envoi envoi) {
        return base.sql("""
                insert into conference.envoi_repetable as e (compte, adresse, cle, empreinte, le) values (?, ?, ?, ?, ?)
                on conflict (compte, adresse, cle) do update set empreinte = excluded.empreinte, le = excluded.le, statut = null, lieu = null, corps = null
                 where e.le < ?""")
                .params(envoi.compte(), envoi.adresse(), envoi.cle(), envoi.empreinte(), Timestamp.from(horloge.instant()),
                        Timestamp.from(horloge.instant().minus(GARDEE))).update() == 1;
    }

    private Optional<Gardee> lire(Envoi envoi) {
        return base.sql("select empreinte, le, statut, lieu, corps from conference.envoi_repetable where compte = ? and adresse = ? and cle = ?")
                .params(envoi.compte(), envoi.adresse(), envoi.cle())
                .query((ligne, rang) -> new Gardee(ligne.getBytes("empreinte"), ligne.getTimestamp("le").toInstant(), ligne.getInt("statut"), ligne.getString("lieu"), ligne.getString("corps"))).optional();
    }

    private byte[] empreinte(byte[] corps) {
        return secrets.empreinte("envoi\0" + new String(corps, StandardCharsets.ISO_8859_1));
    }

    /** As it is answered, so that the second answer is the first one to the letter. */
    private ResponseEntity<String> ecrite(ResponseEntity<?> faite) {
        try {
            URI lieu = faite.getHeaders().getLocation();
            return reponse(faite.getStatusCode().value(), lieu == null ? null : lieu.toString(), json.writeValueAsString(faite.getBody()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Réponse impossible à écrire", e);
        }
    }

    private static ResponseEntity<String> reponse(int statut, String lieu, String corps) {
        ResponseEntity.BodyBuilder reponse = ResponseEntity.status(statut).contentType(MediaType.APPLICATION_JSON);
        return (lieu == null ? reponse : reponse.header(HttpHeaders.LOCATION, lieu)).body(corps);
    }

    @Override
    public String regle() {
        return "envois-repetables";
    }

    /** Any number of nodes may do it at once. */
    @Override
    public int oublierAvant(Instant limite) {
        return base.sql("delete from conference.envoi_repetable where le < ?").param(Timestamp.from(limite)).update();
    }

    @Scheduled(initialDelayString = "${conference.connexion.menage}", fixedDelayString = "PT10M")
    void balayer() {
        oublierAvant(horloge.instant().minus(BALAYEE));
    }
}
