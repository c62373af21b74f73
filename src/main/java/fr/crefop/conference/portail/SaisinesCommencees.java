package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.BrouillonsDeSaisine;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.portail.saisie.RechercheEnReferentiel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The drafts of saisines as the pages keep and list them. */
@Service
public class SaisinesCommencees {

    /** The input that tells which draft the page goes on with. */
    static final String BROUILLON = "brouillon";

    /** The last input of the form: without it the page was left before all of it had come. */
    private static final String JUSQU_AU_BOUT = "jusquAuBout";

    /** Inputs that are no answers. */
    static final Set<String> DE_LA_PAGE = Stream.concat(Stream.of("_csrf", "action", "aller", SaisinesCommencees.JUSQU_AU_BOUT, BROUILLON, Repere.CHAMP, Repere.AUTRE),
            RechercheEnReferentiel.CHAMPS.stream()).collect(Collectors.toUnmodifiableSet());
    private static final String SANS_TITRE = "Saisine sans nom ni formation";

    private final BrouillonsDeSaisine brouillons;

    SaisinesCommencees(BrouillonsDeSaisine brouillons) {
        this.brouillons = brouillons;
    }

    /** @param titre who it is about and for which training, as far as it was typed */
    public record Ligne(long id, String titre, Instant modifieLe) {}

    public List<Ligne> du(String compte) {
        return brouillons.du(compte).stream().map(b -> new Ligne(b.id(), titre(b.valeurs()), b.modifieLe())).toList();
    }

    /** As it was typed, with the input that tells which draft it is. */
    Optional<MultiValueMap<String, String>> trouver(String compte, String id) {
        return numero(id).flatMap(numero -> brouillons.trouver(compte, numero)).map(SaisinesCommencees::saisie);
    }

    /**
     * @return which draft it is; empty when the one that the page names is gone
     * @throws fr.crefop.conference.brouillons.BrouillonChangeAilleurs when something else stands there than what the page had read
     * @throws fr.crefop.conference.socle.RefusMetier when it cannot be kept
     */
    Optional<BrouillonsDeSaisine.Garde> garder(String compte, MultiValueMap<String, String> saisie) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>(saisie);
        valeurs.keySet().removeAll(DE_LA_PAGE);
        Repere lu = Repere.choisi(saisie.getFirst(Repere.AUTRE), saisie.getFirst(Repere.CHAMP));
        String connu = saisie.getFirst(BROUILLON);
        if (connu == null || connu.isBlank()) {
            return brouillons.commencer(compte, valeurs, lu);
        }
        return numero(connu).flatMap(id -> brouillons.continuer(compte, id, valeurs, lu));
    }

    /** With what the draft knows of the fields that the page had not shown yet when it was left. */
    MultiValueMap<String, String> entiere(String compte, MultiValueMap<String, String> saisie) {
        return completer(saisie, () -> trouver(compte, saisie.getFirst(BROUILLON)).orElseGet(LinkedMultiValueMap::new));
    }

    /** @param connue what is known of all the fields; asked only of a page that was left before all of it had come */
    static MultiValueMap<String, String> completer(MultiValueMap<String, String> saisie, Supplier<MultiValueMap<String, String>> connue) {
        if (saisie.containsKey(JUSQU_AU_BOUT)) {
            return saisie;
        }
        MultiValueMap<String, String> entiere = new LinkedMultiValueMap<>(connue.get());
        entiere.putAll(saisie);
        return entiere;
    }

    /** The saisine was sent. */
    void clore(String compte, MultiValueMap<String, String> envoyee) {
        brouillons.clore(compte, numero(envoyee.getFirst(BROUILLON)).orElse(null), Repere.lire(envoyee.getFirst(Repere.CHAMP)));
    }

    /** Its author wants it no more. */
    void effacer(String compte, String id) {
        numero(id).ifPresent(numero -> brouillons.effacer(compte, numero));
    }

    private static MultiValueMap<String, String> saisie(Brouillon brouillon) {
        MultiValueMap<String, String> saisie = new LinkedMultiValueMap<>(brouillon.valeurs());
        saisie.set(BROUILLON, String.valueOf(brouillon.id()));
        saisie.set(Repere.CHAMP, Repere.nouveau(brouillon.version()).toString());
        return saisie;
    }

    private static String titre(Map<String, List<String>> valeurs) {
        String personne = Stream.of("identite.prenom", "identite.nom").flatMap(nom -> valeurs.getOrDefault(nom, List.of()).stream())
                .map(String::strip).collect(Collectors.joining(" "));
        String titre = Stream.concat(Stream.of(personne), valeurs.getOrDefault("demande.formation.intitule", List.of()).stream())
                .filter(mot -> !mot.isBlank()).collect(Collectors.joining(", "));
        return titre.isEmpty() ? SANS_TITRE : titre;
    }

    private static Optional<Long> numero(String id) {
        return Optional.ofNullable(id).filter(texte -> texte.matches("\\d{1,15}")).map(Long::valueOf);
    }
}
