package fr.crefop.conference.securite;

import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an administrator asks for: whose key, as which account, to do what, until which day included, in Paris.
 *
 * @param pouvoirs empty: none was ticked
 * @param dernierJour null: none was given
 */
public record CleVoulue(String partenaire, String compte, Set<Pouvoir> pouvoirs, LocalDate dernierJour) {

    static final int NOM_AU_PLUS = 120;
    /** Longer, and nobody knows any more who holds it. */
    static final int ANS_AU_PLUS = 1;

    /** @throws RefusMetier naming all that is wrong */
    void exiger(Optional<Compte> connu, Set<Pouvoir> duCompte, LocalDate aujourdHui) {
        List<Erreur> erreurs = new ArrayList<>();
        if (partenaire == null || partenaire.isBlank() || partenaire.strip().length() > NOM_AU_PLUS || Ecriture.illisibleSurUneLigne(partenaire)) {
            erreurs.add(new Erreur("partenaire", partenaire, "Nommez l'organisme dont les programmes s'en serviront, en " + NOM_AU_PLUS + " caractères au plus."));
        }
        Optional<Erreur> fauteDuCompte = fauteDuCompte(compte, connu);
        fauteDuCompte.ifPresent(erreurs::add);
        if (fauteDuCompte.isEmpty() && !duCompte.containsAll(pouvoirs)) {
            erreurs.add(new Erreur("pouvoirs", null, "Ce compte ne peut pas lui-même : " + pouvoirs.stream().filter(pouvoir -> !duCompte.contains(pouvoir))
                    .sorted().map(Pouvoir::code).collect(Collectors.joining(", ")) + ". Une clé ne peut pas plus que son compte."));
        }
        if (pouvoirs.isEmpty()) {
            erreurs.add(new Erreur("pouvoirs", null, "Cochez au moins une chose que la clé permet."));
        }
        fauteDuDernierJour(dernierJour, aujourdHui).ifPresent(erreurs::add);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("La clé n'est pas faite.", erreurs);
        }
    }

    /** Asked when a key is made, and again each time it serves or is renewed: an account may close, or be given what two persons must confirm. */
    static Optional<Erreur> fauteDuCompte(String compte, Optional<Compte> connu) {
        if (connu.isEmpty()) {
            return Optional.of(new Erreur("compte", compte, "Choisissez le compte, ouvert, au nom duquel la clé agit."));
        }
        return connu.get().demandeDeuxPersonnes()
                ? Optional.of(new Erreur("compte", compte, "Ce compte vote, tient le secrétariat ou administre : aucune clé n'agit pour lui.")) : Optional.empty();
    }

    static void exigerLeDernierJour(LocalDate jour, LocalDate aujourdHui) {
        fauteDuDernierJour(jour, aujourdHui).ifPresent(faute -> {
            throw new RefusMetier(faute.message(), List.of(faute));
        });
    }

    private static Optional<Erreur> fauteDuDernierJour(LocalDate jour, LocalDate aujourdHui) {
        return jour != null && jour.isAfter(aujourdHui) && !jour.isAfter(aujourdHui.plusYears(ANS_AU_PLUS)) ? Optional.empty()
                : Optional.of(new Erreur("dernierJour", null, "Donnez un dernier jour à venir, dans un an au plus."));
    }

    /** The day included. */
    static Instant fin(LocalDate dernierJour) {
        return dernierJour.plusDays(1).atStartOfDay(HorlogeConfiguration.PARIS).toInstant();
    }
}
