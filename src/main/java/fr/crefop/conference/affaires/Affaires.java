package fr.crefop.conference.affaires;

import fr.crefop.conference.affaires.Affaire.Convention;
import fr.crefop.conference.affaires.Affaire.Dossier;
import fr.crefop.conference.affaires.Affaire.Etude;
import fr.crefop.conference.affaires.Affaire.Valeur;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of all that has a number: it gives the numbers, and holds what is acted on (adr/0014). A number is unique, in the
 * order it is taken, and taken without waiting for the transactions of others; an act that fails does not give it back: a year may
 * have gaps (adr/0016). What is written under a number enters the register with its row, by the database itself.
 */
@Repository
public class Affaires {

    private final JdbcClient base;

    public Affaires(JdbcClient base) {
        this.base = base;
    }

    public Dossier nouveauDossier(int annee) {
        return new Dossier(annee, suivant(Dossier.CODE, annee));
    }

    public Etude nouvelleEtude(int annee) {
        return new Etude(annee, suivant(Etude.CODE, annee));
    }

    public Convention nouvelleConvention(int annee) {
        return new Convention(annee, suivant(Convention.CODE, annee));
    }

    public Valeur nouvelleValeur(int annee) {
        return new Valeur(annee, suivant(Valeur.CODE, annee));
    }

    protected long suivant(String code, int annee) {
        return base.sql("select conference.numero_suivant(?, ?)").params(code, annee).query(Long.class).single();
    }

    /** One that was given elsewhere, {@code CV-2015-00001}, is not given again. */
    public void reserver(Convention donnee) {
        base.sql("select conference.reserver_numero(?, ?, ?)").params(Convention.CODE, donnee.annee(), donnee.rang())
                .query((ligne, rang) -> rang).list();
    }

    /**
     * Holds what bears that number until the end of the transaction. Whoever answers a step, lets its deadline pass, counts votes
     * or changes what is decided takes this hold before any other, so that two acts on one number follow each other and never lock
     * one another out. Rows that only refer to the number are still written meanwhile.
     */
    public void tenir(String numero) {
        base.sql("select numero from conference.affaire where numero = ? for no key update").param(numero)
                .query(String.class).optional();
    }
}
