package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.CompteCree;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ComptesEnBase implements Comptes {

    private static final String LECTURE = """
            select c.identifiant, c.nom, c.structure, c.courriel, c.responsable,
                   (select string_agg(g.groupe, ',') from conference.compte_groupe g
                     where g.identifiant = c.identifiant) as groupes
              from conference.compte c
             where c.actif""";

    private final JdbcClient base;
    private final PasswordEncoder hachage;
    private final ApplicationEventPublisher annonces;

    ComptesEnBase(JdbcClient base, PasswordEncoder hachage, ApplicationEventPublisher annonces) {
        this.base = base;
        this.hachage = hachage;
        this.annonces = annonces;
    }

    @Override
    @Transactional
    public Compte creer(Compte compte, MotDePasse motDePasse) {
        try {
            base.sql("""
                    insert into conference.compte (identifiant, nom, structure, mot_de_passe, courriel, responsable)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(compte.identifiant(), compte.nom(), compte.structure(),
                            hachage.encode(motDePasse.clair()), compte.courriel(), compte.responsable())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RefusMetier("Ce compte existe déjà.",
                    List.of(new Erreur("identifiant", compte.identifiant(), "Choisissez un autre identifiant.")));
        }
        for (Groupe groupe : compte.groupes()) {
            base.sql("insert into conference.compte_groupe (identifiant, groupe) values (?, ?)")
                    .params(compte.identifiant(), groupe.code()).update();
        }
        annonces.publishEvent(new CompteCree(compte));
        return compte;
    }

    @Override
    public List<Compte> lister() {
        return base.sql(LECTURE + " order by c.identifiant").query(ComptesEnBase::lire).list();
    }

    @Override
    public List<Compte> duGroupe(Groupe groupe) {
        return base.sql(LECTURE + " and exists (select from conference.compte_groupe g where g.identifiant = c.identifiant"
                        + " and g.groupe = ?) order by c.identifiant")
                .param(groupe.code()).query(ComptesEnBase::lire).list();
    }

    @Override
    public Optional<Compte> trouver(String identifiant) {
        return base.sql(LECTURE + " and c.identifiant = ?").param(identifiant)
                .query(ComptesEnBase::lire).optional();
    }

    @Override
    public boolean connait(String identifiant) {
        return base.sql("select exists (select from conference.compte where identifiant = ?)").param(identifiant)
                .query(Boolean.class).single();
    }

    private static Compte lire(ResultSet ligne, int rang) throws SQLException {
        return new Compte(ligne.getString("identifiant"), ligne.getString("nom"), ligne.getString("structure"),
                Arrays.stream(ligne.getString("groupes").split(",")).map(Groupe::deCode).collect(Collectors.toSet()),
                ligne.getString("courriel"), ligne.getString("responsable"));
    }
}
