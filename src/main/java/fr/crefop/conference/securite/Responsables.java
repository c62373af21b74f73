package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The supervisors: whom a funder names among its own accounts, told when its people let a deadline pass, and whom one account says
 * that it answers to. The first is a fact of the funder; nothing about it is found from the second.
 */
@Service
public class Responsables {

    private final JdbcClient base;
    private final Comptes comptes;
    private final Journal journal;
    private final Clock horloge;

    Responsables(JdbcClient base, Comptes comptes, Journal journal, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Empty when none was named, or when the one who was left the funder or the house. */
    public Optional<Compte> du(Repondant financeur) {
        return base.sql("select compte from conference.responsable_du_financeur where repondant = ?").param(financeur.code()).query(String.class)
                .optional().flatMap(comptes::trouver).filter(compte -> compte.est(financeur));
    }

    /**
     * Whom to tell when the account does not answer: the one it names itself, else the supervisor of the funder that it answers for.
     * Empty where that is the secretariat.
     */
    public Optional<String> auDessusDe(Compte compte) {
        return compte.responsable() != null ? Optional.of(compte.responsable())
                : compte.financeurs().stream().flatMap(financeur -> du(financeur).stream()).map(Compte::identifiant)
                        .filter(responsable -> !responsable.equals(compte.identifiant())).findFirst();
    }

    /**
     * The funder is supervised by this account from now on.
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
        base.sql("""
                insert into conference.responsable_du_financeur (repondant, compte, par, le) values (?, ?, ?, ?)
                on conflict (repondant) do update set compte = excluded.compte, par = excluded.par, le = excluded.le""")
                .params(financeur.code(), identifiant, par, Timestamp.from(horloge.instant())).update();
        journal.noter(par, null, Acte.RESPONSABLE_NOMME, Codes.de("financeur", financeur.code(), "responsable", identifiant));
    }

    private List<Compte> siens(Repondant financeur) {
        return comptes.lister().stream().filter(compte -> compte.est(financeur)).toList();
    }
}
