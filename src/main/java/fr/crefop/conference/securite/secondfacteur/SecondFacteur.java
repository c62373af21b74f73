package fr.crefop.conference.securite.secondfacteur;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.SecondFacteurChange;
import fr.crefop.conference.securite.secondfacteur.RegistreDuSecondFacteur.Ligne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor of an account. A code is taken once, a step of thirty seconds early or late; after five wrong ones in a
 * row the next is looked at later and later, a quarter of an hour at most: its owner is slowed, never locked out.
 */
@Service
class SecondFacteur {

    static final int ESSAIS_LIBRES = 5;
    private static final Duration ATTENTE_AU_PLUS = Duration.ofMinutes(15);
    private static final int SECOURS = 10;
    private static final int OCTETS_DU_SECRET = 20;
    private static final int OCTETS_DU_SECOURS = 10;
    private static final SecureRandom HASARD = new SecureRandom();

    private final RegistreDuSecondFacteur registre;
    private final SecretsChiffres secrets;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    SecondFacteur(RegistreDuSecondFacteur registre, SecretsChiffres secrets, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.secrets = secrets;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** What a code was worth. A refusal is stored too, so it is no exception, which would undo it. */
    enum Reponse { BON, FAUX, TROP_TOT }

    boolean estActif(String compte) {
        return registre.estActif(compte);
    }

    int secoursRestants(String compte) {
        return registre.secoursRestants(compte);
    }

    /** The secret to show, the same until it is in force: a page opened twice does not undo the telephone's. */
    @Transactional
    public byte[] preparer(String compte) {
        Optional<Ligne> ligne = registre.tenir(compte);
        if (ligne.isPresent()) {
            return secrets.dechiffrer(ligne.get().secret());
        }
        byte[] secret = tirer(OCTETS_DU_SECRET);
        registre.preparer(compte, secrets.chiffrer(secret));
        return secret;
    }

    /** In force from the first right code on. */
    @Transactional
    public Reponse activer(String compte, String saisi) {
        Reponse reponse = registre.tenir(compte).filter(ligne -> !ligne.actif()).map(ligne -> essayer(compte, ligne, lettres(saisi)))
                .orElse(Reponse.FAUX);
        if (reponse == Reponse.BON) {
            journal.noter(compte, null, Acte.SECOND_FACTEUR_ACTIVE);
            annonces.publishEvent(new SecondFacteurChange(compte));
        }
        return reponse;
    }

    /** At the door: the telephone's code, or one of those on paper. */
    @Transactional
    public Reponse verifier(String compte, String saisi) {
        return registre.tenir(compte).filter(Ligne::actif).map(ligne -> essayer(compte, ligne, lettres(saisi))).orElse(Reponse.FAUX);
    }

    /** Ten new ones, shown once; those of before are worth nothing any more. */
    @Transactional
    public List<String> secours(String compte) {
        List<String> codes = Stream.generate(() -> Base32.ecrire(tirer(OCTETS_DU_SECOURS)).toLowerCase(Locale.ROOT)).limit(SECOURS).toList();
        registre.ecrireLesSecours(compte, codes);
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    @Transactional
    public void retirer(String compte) {
        registre.retirer(compte);
        journal.noter(compte, null, Acte.SECOND_FACTEUR_RETIRE);
        annonces.publishEvent(new SecondFacteurChange(compte));
    }

    private Reponse essayer(String compte, Ligne ligne, String saisi) {
        Instant maintenant = horloge.instant();
        if (ligne.echecs() >= ESSAIS_LIBRES && maintenant.isBefore(ligne.dernierEchec().plus(attente(ligne.echecs())))) {
            return Reponse.TROP_TOT;
        }
        OptionalLong pas = pasDuCode(ligne, saisi, maintenant);
        if (pas.isPresent()) {
            registre.pris(compte, pas.getAsLong());
            return Reponse.BON;
        }
        if (ligne.actif() && registre.userUnSecours(compte, saisi)) {
            journal.noter(compte, null, Acte.CODE_DE_SECOURS_UTILISE);
            return Reponse.BON;
        }
        registre.rate(compte, maintenant);
        return Reponse.FAUX;
    }

    private OptionalLong pasDuCode(Ligne ligne, String saisi, Instant maintenant) {
        if (saisi.length() != Totp.CHIFFRES) {
            return OptionalLong.empty();
        }
        byte[] secret = secrets.dechiffrer(ligne.secret());
        long pas = Totp.pas(maintenant);
        return LongStream.rangeClosed(pas - 1, pas + 1).filter(candidat -> candidat > ligne.dernierPas())
                .filter(candidat -> MessageDigest.isEqual(Totp.code(secret, candidat).getBytes(StandardCharsets.UTF_8),
                        saisi.getBytes(StandardCharsets.UTF_8))).findFirst();
    }

    private static Duration attente(int echecs) {
        Duration doublee = Duration.ofMinutes(1L << Math.min(echecs - ESSAIS_LIBRES, 5));
        return doublee.compareTo(ATTENTE_AU_PLUS) < 0 ? doublee : ATTENTE_AU_PLUS;
    }

    /** As it is copied from a screen or from paper: with spaces, dashes, capitals. */
    private static String lettres(String saisi) {
        String propre = saisi == null ? "" : saisi.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return propre.length() > 64 ? "" : propre;
    }

    private static byte[] tirer(int octets) {
        byte[] tires = new byte[octets];
        HASARD.nextBytes(tires);
        return tires;
    }
}
