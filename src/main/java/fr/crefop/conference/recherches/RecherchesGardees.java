package fr.crefop.conference.recherches;

import fr.crefop.conference.securite.CompteOublie;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Kept, renamed, put in order and taken away by their owner; nobody else finds them. */
@Repository
public class RecherchesGardees {

    public static final int AU_PLUS = 20;
    public static final int NOM_AU_PLUS = 60;

    private static final String CHAMP = "nom";

    /** As the table takes it. */
    private static final int FILTRE_AU_PLUS = 600;

    private final JdbcClient base;

    RecherchesGardees(JdbcClient base) {
        this.base = base;
    }

    /** In the order of their owner. */
    public List<Recherche> de(String compte) {
        return base.sql("select id, nom, filtre from conference.recherche where compte = ? order by rang, id limit ?").params(compte, AU_PLUS)
                .query(Recherche.class).list();
    }

    /**
     * At the end of the list. The same search under the same name is kept once.
     *
     * @throws RefusMetier without a name, with one that is taken or too long, or when there are many already
     */
    @Transactional
    public void garder(String compte, String nom, String filtre) {
        String lu = exigerUnNom(nom);
        if (filtre.length() > FILTRE_AU_PLUS) {
            throw refus("La recherche n'est pas gardée : ses filtres sont trop longs.");
        }
        List<Recherche> siennes = tenir(compte);
        if (siennes.contains(nommee(siennes, lu, filtre))) {
            return;
        }
        if (siennes.size() >= AU_PLUS) {
            throw refus("La recherche n'est pas gardée : vous en avez déjà " + AU_PLUS + ". Retirez-en une.");
        }
        exigerLibre(compte, lu, 0);
        base.sql("insert into conference.recherche (compte, nom, filtre, rang)"
                + " select :compte, :nom, :filtre, coalesce(max(rang), 0) + 1 from conference.recherche where compte = :compte")
                .param("compte", compte).param("nom", lu).param("filtre", filtre).update();
    }

    /** @return false when it is none of the account's; @throws RefusMetier for a name that cannot be given */
    @Transactional
    public boolean renommer(String compte, long id, String nom) {
        String lu = exigerUnNom(nom);
        tenir(compte);
        exigerLibre(compte, lu, id);
        return base.sql("update conference.recherche set nom = ? where id = ? and compte = ?").params(lu, id, compte).update() == 1;
    }

    /** One rank up; the first stays first. @return false when it is none of the account's */
    @Transactional
    public boolean monter(String compte, long id) {
        List<Long> ordre = new ArrayList<>(tenir(compte).stream().map(Recherche::id).toList());
        int rang = ordre.indexOf(id);
        if (rang > 0) {
            Collections.swap(ordre, rang, rang - 1);
            base.sql("update conference.recherche r set rang = o.rang::int from unnest(?::bigint[]) with ordinality o(id, rang) where r.id = o.id")
                    .param(ordre.toArray(Long[]::new)).update();
        }
        return rang >= 0;
    }

    /** @return false when it is none of the account's, or is gone already */
    public boolean retirer(String compte, long id) {
        return base.sql("delete from conference.recherche where id = ? and compte = ?").params(id, compte).update() == 1;
    }

    @EventListener
    void surCompteOublie(CompteOublie annonce) {
        base.sql("delete from conference.recherche where compte = ?").param(annonce.identifiant()).update();
    }

    /** Two tabs of one account come one after the other. */
    private List<Recherche> tenir(String compte) {
        base.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("recherches " + compte).query((ligne, rang) -> rang).list();
        return de(compte);
    }

    private static Recherche nommee(List<Recherche> parmi, String nom, String filtre) {
        return parmi.stream().filter(recherche -> recherche.nom().equals(nom) && recherche.filtre().equals(filtre)).findFirst().orElse(null);
    }

    private void exigerLibre(String compte, String nom, long sauf) {
        if (base.sql("select exists (select 1 from conference.recherche where compte = ? and id <> ?"
                + " and conference.pour_chercher(nom) = conference.pour_chercher(?))").params(compte, sauf, nom).query(Boolean.class).single()) {
            throw refus("Une de vos recherches porte déjà ce nom : choisissez-en un autre.");
        }
    }

    private static String exigerUnNom(String nom) {
        String lu = nom == null ? "" : nom.strip();
        if (lu.isEmpty()) {
            throw refus("Donnez un nom à cette recherche.");
        }
        if (lu.length() > NOM_AU_PLUS) {
            throw refus("Le nom dépasse " + NOM_AU_PLUS + " caractères.");
        }
        if (Ecriture.illisibleSurUneLigne(lu)) {
            throw refus(Ecriture.REFUS);
        }
        return lu;
    }

    private static RefusMetier refus(String message) {
        return new RefusMetier(message, List.of(new Erreur(CHAMP, null, message)));
    }
}
