package fr.crefop.conference.processus.identite;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.CompteCree;
import fr.crefop.conference.securite.CompteOublie;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Organisme;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    private final Interlocuteurs interlocuteurs;
    private final Miroir miroir;
    private final DroitsDansLeMoteur droits;
    private final Filtres filtres;
    private final TachesLaissees taches;
    private final JdbcClient base;

    TenueDuMiroir(Comptes comptes, Interlocuteurs interlocuteurs, Miroir miroir, DroitsDansLeMoteur droits, Filtres filtres,
            TachesLaissees taches, JdbcClient base) {
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
        this.miroir = miroir;
        this.droits = droits;
        this.filtres = filtres;
        this.taches = taches;
        this.base = base;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        unSeulALaFois();
        for (Groupe groupe : Groupe.tous()) {
            miroir.groupe(groupe.code());
            droits.ordinaires(groupe.code());
        }
        Organisme.tous().forEach(organisme -> miroir.groupe(organisme.groupe()));
        miroir.groupe(Groups.CAMUNDA_ADMIN);
        droits.administrateurs(Groups.CAMUNDA_ADMIN);
        List<Compte> actifs = comptes.lister();
        actifs.forEach(this::copier);
        miroir.retirer(actifs);
        filtres.ecrire();
    }

    @EventListener
    void surCompteCree(CompteCree annonce) {
        unSeulALaFois();
        copier(annonce.compte());
        suivreLesOrganismes();
    }

    @EventListener
    void surComptesChanges(ComptesChanges annonce) {
        unSeulALaFois();
        Optional<Compte> compte = comptes.trouver(annonce.identifiant());
        compte.ifPresent(this::copier);
        miroir.retirer(comptes.lister());
        taches.parCeluiQuiPart(annonce.identifiant(), compte.<Collection<String>>map(interlocuteurs::groupes).orElse(List.of()));
        suivreLesOrganismes();
    }

    @EventListener
    void surCompteOublie(CompteOublie annonce) {
        miroir.oublier(annonce.identifiant());
    }

    /** The secretariat answers for an organisation from the day when nobody else does, and until somebody does. */
    private void suivreLesOrganismes() {
        comptes.duGroupe(Groupe.SECRETARIAT).forEach(compte -> {
            copier(compte);
            taches.parCeluiQuiPart(compte.identifiant(), interlocuteurs.groupes(compte));
        });
    }

    /** Names and groups, and the list that the groups give. */
    private void copier(Compte compte) {
        miroir.compte(compte);
        filtres.ecrirePour(compte.identifiant(), interlocuteurs.groupes(compte));
    }

    /** Two nodes may start together, or two accounts change at once: the second waits, then finds the first one's work. */
    private void unSeulALaFois() {
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
    }
}
