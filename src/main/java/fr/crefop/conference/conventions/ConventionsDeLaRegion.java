package fr.crefop.conference.conventions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region.ConventionInitiale;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes into the register what the region of this instance begins with (rules/regions): each convention once, by its
 * number, signed and in force since its date of effect. Before anything is computed: as beans are made.
 */
@Component
class ConventionsDeLaRegion implements InitializingBean {

    private final RegistreDesConventions registre;
    private final Affaires affaires;
    private final RegistreEnMemoire memoire;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ConventionsDeLaRegion(RegistreDesConventions registre, Affaires affaires, RegistreEnMemoire memoire, Journal journal,
            TransactionTemplate transaction) {
        this.registre = registre;
        this.affaires = affaires;
        this.memoire = memoire;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        reprendre(Cadre.lu().parDefaut());
    }

    /** What the register knows is left as it is: a convention given up stays given up. */
    void reprendre(Region region) {
        transaction.executeWithoutResult(t -> {
            registre.verrouillerLaReprise();
            region.conventionsSignees().stream().filter(c -> registre.une(c.numero()).isEmpty()).forEach(this::inscrire);
        });
    }

    private static Affaire.Convention numero(ConventionInitiale c) {
        if (Affaire.lire(c.numero()) instanceof Affaire.Convention numero) {
            return numero;
        }
        throw new IllegalStateException(c.numero() + " du fichier de la région n'est pas le numéro d'une convention.");
    }

    private void inscrire(ConventionInitiale c) {
        Instant effet = c.effet().atStartOfDay(HorlogeConfiguration.PARIS).toInstant();
        List<Partie> parties = c.parties().stream().map(Partie::new).toList();
        if (!Partie.toutes().containsAll(parties)) {
            throw new IllegalStateException("Convention " + c.numero() + " du fichier de la région : parties inconnues dans " + c.parties());
        }
        registre.inscrire(c.numero(), new ProjetDeConvention(c.titre(), c.texte(), c.source(), c.effet(), null, parties, c.cumuls(), List.of()));
        parties.forEach(partie -> registre.repondre(c.numero(), partie, true, null, Journal.SYSTEME, effet));
        registre.activer(c.numero(), effet);
        affaires.reserver(numero(c));
        journal.noter(Journal.SYSTEME, c.numero(), Acte.CONVENTION_REPRISE);
        memoire.oublier();
    }
}
