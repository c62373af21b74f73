package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.CompteCree;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ComptesEnBase implements Comptes {

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
        Appartenances.ecrire(compte, base);
        annonces.publishEvent(new CompteCree(compte));
        return compte;
    }

    @Override
    public List<Compte> lister() {
        return base.sql(LectureDesComptes.ACTIFS + " order by c.identifiant").query(LectureDesComptes::compte).list();
    }

    @Override
    public List<Compte> duGroupe(Groupe groupe) {
        return base.sql(LectureDesComptes.ACTIFS + " and exists (select from conference.compte_groupe g where g.identifiant = c.identifiant"
                        + " and g.groupe = ?) order by c.identifiant")
                .param(groupe.code()).query(LectureDesComptes::compte).list();
    }

    @Override
    public Optional<Compte> trouver(String identifiant) {
        if (identifiant != null && Ecriture.illisible(identifiant)) {
            return Optional.empty();
        }
        return base.sql(LectureDesComptes.ACTIFS + " and c.identifiant = ?").param(identifiant)
                .query(LectureDesComptes::compte).optional();
    }

    @Override
    public boolean connait(String identifiant) {
        return base.sql("select exists (select from conference.compte where identifiant = ?)").param(identifiant)
                .query(Boolean.class).single();
    }
}
