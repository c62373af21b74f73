package fr.crefop.conference.securite;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Passwords that guessers try first: the lists of leaked passwords and of common words that zxcvbn carries, their repetitions,
 * dates and rows of keys, and the words of this house and of the account.
 */
final class MotsDePasseDevines {

    private static final Zxcvbn ZXCVBN = new Zxcvbn();
    /** Below it, fewer than a hundred million tries are enough. */
    private static final int NOTE_SUFFISANTE = 3;
    /** What stands beyond only makes it harder to guess, and slower to look at. */
    private static final int REGARDES = 64;
    private static final List<String> DE_LA_MAISON = List.of("conference", "conférence", "financeurs", "financeur", "crefop", "motdepasse",
            "mot de passe", "demo", "bonjour", "azerty", "azertyuiop", "qsdfghjklm", "wxcvbn", "formation", "saisine");

    private MotsDePasseDevines() {}

    static boolean estFacile(String clair, String... siens) {
        List<String> mots = Stream.concat(DE_LA_MAISON.stream(), Arrays.stream(siens).filter(Objects::nonNull)
                .flatMap(mot -> Stream.concat(Stream.of(mot), Arrays.stream(mot.split("[^\\p{L}\\p{N}]+"))))).filter(mot -> !mot.isBlank()).toList();
        return ZXCVBN.measure(clair.substring(0, Math.min(REGARDES, clair.length())), mots).getScore() < NOTE_SUFFISANTE;
    }
}
