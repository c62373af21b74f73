package fr.crefop.conference.portail;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.socle.RefusMetier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The correction of a case that an account has begun and not sent: one for each version of the saisine that was corrected, kept with
 * the case as an answer is, and gone with it. So what is typed over today's saisine takes nothing from what was typed over another.
 */
@Service
class CorrectionsCommencees {

    /** Of no task: these have identifiers of another shape. */
    private static final String SAISINE = "saisine:";
    /** The input that tells which version the page corrects. */
    static final String VERSION = "version";

    private final BrouillonsDesTaches brouillons;
    private final Affaires affaires;
    private final SaisinesRemplacees remplacees;

    CorrectionsCommencees(BrouillonsDesTaches brouillons, Affaires affaires, SaisinesRemplacees remplacees) {
        this.brouillons = brouillons;
        this.affaires = affaires;
        this.remplacees = remplacees;
    }

    /**
     * Held with the case: none comes after its own author has sent a correction of that version.
     *
     * @return what the page has read from now on
     * @throws fr.crefop.conference.brouillons.BrouillonChangeAilleurs when something else stands there than what the page had read
     * @throws RefusMetier when it cannot be kept
     */
    @Transactional
    Repere garder(String compte, String numero, MultiValueMap<String, String> saisie) {
        affaires.tenir(numero);
        int version = version(numero, saisie);
        if (remplacees.du(numero).stream().anyMatch(remplacee -> remplacee.rang() == version && compte.equals(remplacee.par()))) {
            throw new RefusMetier("Le brouillon n'est pas enregistré : vous avez envoyé une correction depuis. Rouvrez la saisine pour en commencer une autre.");
        }
        Map<String, List<String>> valeurs = new LinkedHashMap<>(saisie);
        valeurs.keySet().removeAll(SaisinesCommencees.DE_LA_PAGE);
        valeurs.put(VERSION, List.of(String.valueOf(version)));
        return brouillons.garder(compte, cle(numero, version), numero, valeurs, Repere.choisi(saisie.getFirst(Repere.AUTRE), saisie.getFirst(Repere.CHAMP)));
    }

    /** The version that a page corrects; today's when it names none that there is. */
    int version(String numero, MultiValueMap<String, String> saisie) {
        int derniere = remplacees.version(numero);
        String dite = saisie.getFirst(VERSION);
        return dite != null && dite.matches("[0-9]{1,6}") && Integer.parseInt(dite) >= 1 && Integer.parseInt(dite) <= derniere
                ? Integer.parseInt(dite) : derniere;
    }

    /** As it was typed over that version. */
    Optional<MultiValueMap<String, String>> trouver(String compte, String numero, int version) {
        return brouillons.trouver(compte, cle(numero, version)).map(brouillon -> {
            MultiValueMap<String, String> saisie = new LinkedMultiValueMap<>(brouillon.valeurs());
            saisie.set(Repere.CHAMP, Repere.nouveau(brouillon.version()).toString());
            return saisie;
        });
    }

    /** Typed over versions that somebody else has corrected since, the latest first. */
    List<Brouillon> depassees(String compte, String numero, int version) {
        return brouillons.trouver(compte, cles(numero, version - 1));
    }

    void effacer(String compte, String numero, String version) {
        brouillons.effacer(compte, cle(numero, version));
    }

    /** All, over whichever version. */
    void effacer(String compte, String numero) {
        brouillons.effacer(compte, cles(numero, remplacees.version(numero)));
    }

    private static List<String> cles(String numero, int jusqua) {
        return IntStream.rangeClosed(1, jusqua).mapToObj(version -> cle(numero, version)).toList();
    }

    private static String cle(String numero, Object version) {
        return SAISINE + numero + ":" + version;
    }
}
