package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.CompteCree;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.Ecriture;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ComptesEnBase implements Comptes {

    private final JdbcClient base;
    private final EcritureDesComptes ecriture;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;

    ComptesEnBase(JdbcClient base, EcritureDesComptes ecriture, Journal journal, ApplicationEventPublisher annonces) {
        this.journal = journal;
        this.base = base;
        this.ecriture = ecriture;
        this.annonces = annonces;
    }

    @Override
    @Transactional
    public Compte creer(Compte compte, MotDePasse motDePasse) {
        ecriture.inserer(compte, motDePasse, true);
        journal.noter(Journal.SYSTEME, null, Acte.COMPTE_CREE, CompteEnCodes.de(compte));
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
