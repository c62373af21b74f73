package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
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

    Responsables(JdbcClient base, Comptes comptes, Journal journal) {
        this.base = base;
        this.comptes = comptes;
        this.journal = journal;
    }

    /** The account that most of the group's own are told to answer to; empty when none was named, or when it left. */
    public Optional<Compte> du(Groupe groupe) {
        return base.sql("""
                select c.responsable from conference.compte c
                  join conference.compte_groupe g on g.identifiant = c.identifiant and g.groupe = ?
                 where c.actif and c.responsable is not null
                 group by c.responsable order by count(*) desc, c.responsable limit 1""").param(groupe.code())
                .query(String.class).optional().flatMap(comptes::trouver).filter(compte -> compte.est(groupe));
    }

    /**
     * Every other account of the group answers to this one from now on.
     *
     * @throws RefusMetier when the group is no funder's, or the account is not one of its own
     */
    @Transactional
    public void nommer(Groupe groupe, String identifiant, String par) {
        if (!FINANCEURS.contains(groupe)) {
            throw new RefusMetier("Seul un financeur nomme un responsable.");
        }
        if (comptes.trouver(identifiant).filter(compte -> compte.est(groupe)).isEmpty()) {
            throw new RefusMetier("Le responsable se choisit parmi les comptes de « " + groupe.libelle() + " ».",
                    List.of(new Erreur("compte", identifiant, "compte inconnu de ce financeur")));
        }
        if (comptes.duGroupe(groupe).size() < 2) {
            throw new RefusMetier("Nul n'est son propre responsable : « " + groupe.libelle() + " » n'a qu'un compte.");
        }
        base.sql("""
                update conference.compte c set responsable = nullif(?, c.identifiant)
                  from conference.compte_groupe g where g.identifiant = c.identifiant and g.groupe = ?""")
                .params(identifiant, groupe.code()).update();
        journal.noter(par, null, "Responsable nommé", groupe.code() + " : " + identifiant);
    }
}
