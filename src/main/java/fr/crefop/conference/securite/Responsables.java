package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a funder's people when they let a deadline pass: one account of the funder's own group. */
@Service
public class Responsables {

    /** The groups that answer for a funder, in the order of the procedure's pages. */
    public static final List<Groupe> FINANCEURS = List.of(
            Groupe.POLE_EMPLOI, Groupe.FONGECIF, Groupe.REGION, Groupe.OPCA, Groupe.AGEFIPH, Groupe.FPSPP);

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

    /** Empty when none was named, or when the one named left. */
    public Optional<Compte> du(Groupe groupe) {
        return base.sql("select compte from conference.responsable where groupe = ?").param(groupe.code())
                .query(String.class).optional().flatMap(comptes::trouver).filter(compte -> compte.est(groupe));
    }

    /** @throws RefusMetier when the group is no funder's, or the account is not one of its own */
    @Transactional
    public void nommer(Groupe groupe, String identifiant, String par) {
        if (!FINANCEURS.contains(groupe)) {
            throw new RefusMetier("Seul un financeur nomme un responsable.");
        }
        if (comptes.trouver(identifiant).filter(compte -> compte.est(groupe)).isEmpty()) {
            throw new RefusMetier("Le responsable se choisit parmi les comptes de « " + groupe.libelle() + " ».",
                    List.of(new Erreur("compte", identifiant, "compte inconnu de ce financeur")));
        }
        base.sql("""
                insert into conference.responsable (groupe, compte, par, le) values (?, ?, ?, ?)
                on conflict (groupe) do update set compte = excluded.compte, par = excluded.par, le = excluded.le""")
                .params(groupe.code(), identifiant, par, Timestamp.from(horloge.instant())).update();
        journal.noter(par, null, "Responsable nommé", groupe.code() + " : " + identifiant);
    }
}
