package fr.crefop.conference.dossier;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person of each case agreed to, as the advisor records it. Without it no funder sees the case. */
@Service
public class Consentements {

    /** Said wherever it is missing. */
    public static final String MANQUE = "Le consentement de la personne manque : aucun financeur ne voit ce dossier tant que son"
            + " conseiller ne l'a pas enregistré, à la page du dossier.";

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Consentements(JdbcClient base, Dossiers dossiers, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.base = base;
        this.dossiers = dossiers;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** @param retireLe null while it holds, as {@code retirePar} */
    public record Recueilli(long id, Consentement consentement, String par, LocalDate retireLe, String retirePar) {}

    /** @throws RefusMetier when one holds already, or for a day to come; nothing is stored */
    @Transactional
    public void donner(String numero, Consentement consentement, String par) {
        dossiers.verrouiller(numero);
        exigerPossible(consentement.le(), "le");
        if (enVigueur(numero).isPresent()) {
            throw new RefusMetier("Le consentement de la personne est déjà enregistré.");
        }
        noter(numero, consentement, par);
        evenements.publishEvent(new TraitementChange(numero));
    }

    /** With the saisine itself, before any procedure. */
    void noter(String numero, Consentement consentement, String par) {
        base.sql("""
                insert into conference.consentement (numero, donne_le, portee, enregistre_par, enregistre_le)
                values (?, ?, ?, ?, ?)""")
                .params(numero, Date.valueOf(consentement.le()), consentement.portee(), par, Timestamp.from(horloge.instant())).update();
        journal.noter(par, numero, Acte.CONSENTEMENT_RECUEILLI);
    }

    /** @throws RefusMetier when none holds, or for a day to come or before it was given; nothing is stored */
    @Transactional
    public void retirer(String numero, LocalDate le, String par) {
        dossiers.verrouiller(numero);
        Recueilli donne = enVigueur(numero).orElseThrow(() ->
                new RefusMetier("Aucun consentement n'est en vigueur : il n'y a rien à retirer."));
        exigerPossible(le, "retireLe");
        if (le.isBefore(donne.consentement().le())) {
            throw refus("retireLe", "Ce jour vient avant celui où le consentement a été donné.");
        }
        base.sql("update conference.consentement set retire_le = ?, retrait_par = ?, retrait_note_le = ? where id = ?")
                .params(Date.valueOf(le), par, Timestamp.from(horloge.instant()), donne.id()).update();
        journal.noter(par, numero, Acte.CONSENTEMENT_RETIRE);
        evenements.publishEvent(new TraitementChange(numero));
    }

    public Optional<Recueilli> enVigueur(String numero) {
        return du(numero).stream().filter(recueilli -> recueilli.retireLe() == null).findFirst();
    }

    /** Oldest first. */
    public List<Recueilli> du(String numero) {
        return base.sql("select * from conference.consentement where numero = ? order by id").param(numero).query(Consentements::lire).list();
    }

    /** Whether the case went beyond its admissibility, is not closed, and may not go on towards funders. */
    public boolean arreteLaProcedure(Dossier dossier) {
        return dossier.voie() != null && dossier.etat() != EtatDossier.CLOS && enVigueur(dossier.numero()).isEmpty();
    }

    /** The cases for which that is so, in the order of their numbers. */
    public List<String> arretees() {
        // One look into the index for each open case: asked as a set, the database would read what all the closed ones consented to.
        return base.sql("""
                select d.numero from conference.dossier d
                  left join lateral (select k.numero from conference.dossier_consenti k where k.numero = d.numero limit 1) k on true
                 where d.etat <> 'CLOS' and d.voie is not null and k.numero is null order by d.numero""").query(String.class).list();
    }

    private void exigerPossible(LocalDate jour, String champ) {
        String message = Consentement.refus(jour, LocalDate.now(horloge));
        if (message != null) {
            throw refus(champ, message);
        }
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier("Rien n'est enregistré : " + message.substring(0, 1).toLowerCase() + message.substring(1), List.of(new Erreur(champ, null, message)));
    }

    private static Recueilli lire(ResultSet ligne, int rang) throws SQLException {
        Date retireLe = ligne.getDate("retire_le");
        return new Recueilli(ligne.getLong("id"), new Consentement(ligne.getDate("donne_le").toLocalDate(), ligne.getString("portee")),
                ligne.getString("enregistre_par"), retireLe == null ? null : retireLe.toLocalDate(), ligne.getString("retrait_par"));
    }
}
