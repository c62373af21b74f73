package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Journal;
import java.util.List;
import java.util.Optional;

/** The register of those who may sign in. */
public interface Comptes {

    /** @throws fr.crefop.conference.socle.RefusMetier when the identifier is taken */
    Compte creer(Compte compte, MotDePasse motDePasse);

    /** Active accounts, by identifier. */
    List<Compte> lister();

    /** Active accounts of one group, by identifier. */
    List<Compte> duGroupe(Groupe groupe);

    /** An active account. */
    Optional<Compte> trouver(String identifiant);

    /** The same as it is now, whatever an answer that lasts read of it before. */
    default Optional<Compte> relire(String identifiant) {
        return trouver(identifiant);
    }

    /** Whether the identifier was ever given, even to an account no longer active. */
    boolean connait(String identifiant);

    /** For a page: the name of an account, the engine's own included; the identifier of one that is closed; null for null. */
    default String nomDe(String identifiant) {
        return identifiant == null ? null : Journal.SYSTEME.equals(identifiant) ? "la procédure"
                : trouver(identifiant).map(Compte::nom).orElse(identifiant);
    }

    /** The advisors of one house, by identifier: they follow its cases together. */
    default List<Compte> conseillersDe(String structure) {
        return duGroupe(Groupe.CONSEILLER).stream()
                .filter(compte -> compte.structure() != null && compte.structure().equals(structure)).toList();
    }

    /** Whether an active account still works for the house that a case belongs to; one of no house is its author's alone. */
    default boolean travailleEncorePour(String structure, String identifiant) {
        return trouver(identifiant).filter(compte -> structure == null || structure.equals(compte.structure())).isPresent();
    }

    /** Whether an active account acts for that group, as it is now. */
    default boolean est(String identifiant, Groupe groupe) {
        return trouver(identifiant).filter(compte -> compte.est(groupe)).isPresent();
    }
}
