package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a funder's people when they let a deadline pass: one of the funder's own accounts. */
@Service
public class Responsables {

    private final JdbcClient base;
    private final Comptes comptes;
    private final Journal journal;

    Responsables(JdbcClient base, Comptes comptes, Journal journal) {
        this.base = base;
        this.comptes = comptes;
        this.journal = journal;
    }

    /** The one of its own accounts that most of the others are told to answer to; empty when none was named, or when it left. */
    public Optional<Compte> du(Repondant financeur) {
        List<Compte> siens = siens(financeur);
        Map<String, Long> voix = siens.stream().map(Compte::responsable).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return siens.stream().filter(compte -> voix.containsKey(compte.identifiant()))
                .min(Comparator.comparing((Compte compte) -> -voix.get(compte.identifiant())).thenComparing(Compte::identifiant));
    }

    /**
     * Every other account of the funder answers to this one from now on.
     *
     * @throws RefusMetier when it is no funder, or the account is not one of its own
     */
    @Transactional
    public void nommer(Repondant financeur, String identifiant, String par) {
        if (!financeur.groupe().estFinanceur()) {
            throw new RefusMetier("Seul un financeur nomme un responsable.");
        }
        List<Compte> siens = siens(financeur);
        if (siens.stream().noneMatch(compte -> compte.identifiant().equals(identifiant))) {
            throw new RefusMetier("Le responsable se choisit parmi les comptes de « " + financeur.libelle() + " ».",
                    List.of(new Erreur("compte", identifiant, "compte inconnu de ce financeur")));
        }
        if (siens.size() < 2) {
            throw new RefusMetier("Nul n'est son propre responsable : « " + financeur.libelle() + " » n'a qu'un compte.");
        }
        siens.forEach(compte -> base.sql("update conference.compte set responsable = nullif(?, identifiant) where identifiant = ?")
                .params(identifiant, compte.identifiant()).update());
        journal.noter(par, null, Acte.RESPONSABLE_NOMME, Codes.de("financeur", financeur.code(), "responsable", identifiant));
    }

    private List<Compte> siens(Repondant financeur) {
        return comptes.lister().stream().filter(compte -> compte.est(financeur)).toList();
    }
}
