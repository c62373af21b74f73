package fr.crefop.conference.pilotage;

import fr.crefop.conference.pilotage.ArretesDesChiffres.Arrete;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures what moved and sums it up, on one node at a time: often where it is quick, more seldom where it is long, so that it never
 * takes more than a hundredth of the time. Public figures change with the month: from one day to the next they would tell one case.
 */
@Component
public class TourneeDesIndicateurs {

    private static final Logger LOG = LoggerFactory.getLogger(TourneeDesIndicateurs.class);
    private static final long VERROU = 7_240_045;
    private static final int REPOS = 100;
    private static final int PEU = 500;

    private final FaitsDesDossiers faits;
    private final RecalculDesPaires paires;
    private final ArretesDesChiffres arretes;
    private final JdbcClient base;
    private final TransactionTemplate verrou;
    private final TransactionTemplate aPart;
    private final Clock horloge;
    private final boolean enService;
    private volatile boolean pret;

    TourneeDesIndicateurs(FaitsDesDossiers faits, RecalculDesPaires paires, ArretesDesChiffres arretes, JdbcClient base, PlatformTransactionManager transactions,
            Clock horloge, @Value("${conference.indicateurs.tournee}") String tournee) {
        this.faits = faits;
        this.paires = paires;
        this.arretes = arretes;
        this.base = base;
        this.verrou = new TransactionTemplate(transactions);
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.horloge = horloge;
        this.enService = !Scheduled.CRON_DISABLED.equals(tournee);
    }

    /** Before, a demonstration is half told. A house that begins has its first figures at once, a large one at the next round. */
    @EventListener(ApplicationReadyEvent.class)
    void toutEstPret() {
        pret = true;
        if (enService) {
            commencer();
        }
    }

    /** No figure is worth a service that does not start. */
    private void commencer() {
        try {
            if (arretes.dernier(false).isEmpty() && faits.restent() <= PEU) {
                faire(horloge.instant());
            }
        } catch (RuntimeException e) {
            LOG.error("Indicateurs : les premiers chiffres attendent la prochaine tournée", e);
        }
    }

    @Scheduled(cron = "${conference.indicateurs.tournee}", zone = "Europe/Paris")
    void deTempsEnTemps() {
        Instant maintenant = horloge.instant();
        if (pret && arretes.dernier(false).filter(arrete -> arrete.le().plus(arrete.duree().multipliedBy(REPOS)).isAfter(maintenant)).isEmpty()) {
            faire(maintenant);
        }
    }

    /** @param maintenant the moment that the figures bear */
    public void faire(Instant maintenant) {
        verrou.executeWithoutResult(statut -> {
            // Held until the end; another node finds it taken and has nothing to do.
            if (base.sql("select pg_try_advisory_xact_lock(?)").param(VERROU).query(Boolean.class).single()) {
                Instant debut = Instant.now();
                mesurer();
                recalculer();
                aPart.executeWithoutResult(arret -> arreter(maintenant, debut));
            }
        });
    }

    private void mesurer() {
        for (List<String> lot = faits.aPrendre(""); !lot.isEmpty(); lot = faits.aPrendre(lot.get(lot.size() - 1))) {
            List<String> ceux = lot;
            aPart.executeWithoutResult(statut -> faits.prendre(ceux));
        }
        for (List<String> lot = faits.aSuivre(""); !lot.isEmpty(); lot = faits.aSuivre(lot.get(lot.size() - 1))) {
            List<String> ceux = lot;
            aPart.executeWithoutResult(statut -> faits.suivre(ceux));
        }
    }

    /** The rest waits for the next round. */
    private void recalculer() {
        String version = paires.version();
        aPart.executeWithoutResult(statut -> paires.perimer(version));
        int faits = 0;
        for (List<String> lot = paires.aRecalculer(version, faits); !lot.isEmpty(); lot = paires.aRecalculer(version, faits)) {
            List<String> ceux = lot;
            aPart.executeWithoutResult(statut -> paires.recalculer(ceux, version));
            faits += ceux.size();
        }
    }

    private void arreter(Instant maintenant, Instant debut) {
        long entiers = arretes.arreter(maintenant);
        Optional<Arrete> publics = arretes.dernier(true);
        if (publics.filter(arrete -> mois(arrete.le()).equals(mois(maintenant))).isEmpty()) {
            arretes.publier(entiers, maintenant);
        }
        Duration duree = Duration.between(debut, Instant.now());
        arretes.noterLaDuree(entiers, duree);
        LOG.debug("Indicateurs arrêtés en {} ms", duree.toMillis());
    }

    /** Shows the public figures of now, whatever the month: for a house that begins. */
    public void publier() {
        aPart.executeWithoutResult(statut -> arretes.dernier(false).ifPresent(arrete -> arretes.publier(arrete.id(), arrete.le())));
    }

    private static YearMonth mois(Instant instant) {
        return YearMonth.from(instant.atZone(HorlogeConfiguration.PARIS));
    }
}
