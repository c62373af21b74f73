package fr.crefop.conference.processus.identite;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.CompteCree;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.Groupe;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the engine's copy up to date at each start, and with each new account. */
@Component
@Order(20)
class TenueDuMiroir implements ApplicationRunner {

    private static final long VERROU = 7_240_001;

    private final Comptes comptes;
    private final Miroir miroir;
    private final Droits droits;
    private final Filtres filtres;
    private final JdbcClient base;

    TenueDuMiroir(Comptes comptes, Miroir miroir, Droits droits, Filtres filtres, JdbcClient base) {
        this.comptes = comptes;
        this.miroir = miroir;
        this.droits = droits;
        this.filtres = filtres;
        this.base = base;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // Two nodes may start together: the second waits, then finds everything done.
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
        for (Groupe groupe : Groupe.values()) {
            miroir.groupe(groupe.code(), groupe.libelle(), "WORKFLOW");
            droits.ordinaires(groupe.code());
        }
        miroir.groupe(Groups.CAMUNDA_ADMIN, "Administration du moteur", Groups.GROUP_TYPE_SYSTEM);
        droits.administrateurs(Groups.CAMUNDA_ADMIN);
        List<Compte> actifs = comptes.lister();
        actifs.forEach(miroir::compte);
        miroir.retirer(actifs);
        filtres.ecrire();
    }

    @EventListener
    void surCompteCree(CompteCree annonce) {
        annonce.compte().groupes().forEach(groupe -> miroir.groupe(groupe.code(), groupe.libelle(), "WORKFLOW"));
        if (annonce.compte().est(Groupe.ADMIN)) {
            miroir.groupe(Groups.CAMUNDA_ADMIN, "Administration du moteur", Groups.GROUP_TYPE_SYSTEM);
        }
        miroir.compte(annonce.compte());
    }

    @EventListener
    void surComptesChanges(ComptesChanges annonce) {
        comptes.trouver(annonce.identifiant()).ifPresent(miroir::compte);
        miroir.retirer(comptes.lister());
    }
}
