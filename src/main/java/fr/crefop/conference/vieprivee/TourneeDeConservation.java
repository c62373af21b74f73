package fr.crefop.conference.vieprivee;

import fr.crefop.conference.dossier.DossiersAOublier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.journal.TetesDuJournal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.OubliDUnDossier.Partie;
import fr.crefop.conference.socle.OubliPeriodique;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every night, on one node: what was kept long enough is forgotten. A case at a time, so that one that cannot be forgotten keeps no
 * other from it; the next night tries it again.
 */
@Component
public class TourneeDeConservation {

    private static final Logger LOG = LoggerFactory.getLogger(TourneeDeConservation.class);
    private static final long VERROU = 7_240_031;
    private static final int PAR_PAGE = 200;
    /** The head of the record is noted each day: a longer gap is a service that stood still, or a clock that jumped, and what is forgotten never comes back. */
    private static final int JOURS_SANS_TETE = 3;
    private static final Set<IssueDuDossier> TOUTES = EnumSet.allOf(IssueDuDossier.class);
    private static final Set<IssueDuDossier> SANS_PLAN = EnumSet.complementOf(EnumSet.copyOf(Effacement.AVEC_PLAN));

    private final Anonymisation anonymisation;
    private final DossiersAOublier dossiers;
    private final List<OubliPeriodique> periodiques;
    private final OublisFaits faits;
    private final JdbcClient base;
    private final TransactionTemplate verrou;
    private final TransactionTemplate aPart;
    private final TetesDuJournal tetes;
    private final Clock horloge;

    TourneeDeConservation(Anonymisation anonymisation, DossiersAOublier dossiers, List<OubliPeriodique> periodiques, OublisFaits faits,
            JdbcClient base, PlatformTransactionManager transactions, TetesDuJournal tetes, Clock horloge) {
        this.anonymisation = anonymisation;
        this.dossiers = dossiers;
        this.periodiques = periodiques;
        this.faits = faits;
        this.base = base;
        this.verrou = new TransactionTemplate(transactions);
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.tetes = tetes;
        this.horloge = horloge;
    }

    @Scheduled(cron = "${conference.conservation.tournee}", zone = "Europe/Paris")
    void chaqueNuit() {
        Instant maintenant = horloge.instant();
        LocalDate jour = LocalDate.ofInstant(maintenant, HorlogeConfiguration.PARIS);
        Optional<LocalDate> avant = tetes.derniereJusquAu(jour);
        if (avant.filter(tete -> tete.plusDays(JOURS_SANS_TETE).isBefore(jour)).isPresent()) {
            LOG.warn("Conservation : d'après l'horloge, {} jours ont passé depuis la dernière tête du journal. Rien n'est oublié cette nuit : vérifiez l'horloge.",
                    ChronoUnit.DAYS.between(avant.get(), jour));
            return;
        }
        faire(maintenant);
    }

    /** @param maintenant the moment from which the durations are counted back */
    public void faire(Instant maintenant) {
        verrou.executeWithoutResult(statut -> {
            // Held until the end; another node finds it taken and has nothing to do.
            if (base.sql("select pg_try_advisory_xact_lock(?)").param(VERROU).query(Boolean.class).single()) {
                partie("saisines-remplacees", Partie.SAISINES_REMPLACEES, maintenant);
                partie("documents", Partie.DOCUMENTS, maintenant);
                partie("scenarios", Partie.SCENARIOS, maintenant);
                dossiers("dossiers-sans-plan", SANS_PLAN, maintenant, numero -> anonymisation.anonymiser(numero, Anonymisation.PROCEDURE));
                dossiers("dossiers-avec-plan", Effacement.AVEC_PLAN, maintenant, numero -> anonymisation.anonymiser(numero, Anonymisation.PROCEDURE));
                periodiques.forEach(oubli -> periodique(oubli, maintenant));
            }
        });
    }

    private void partie(String regle, Partie partie, Instant maintenant) {
        dossiers(regle, TOUTES, maintenant, numero -> anonymisation.oublier(numero, partie, regle));
    }

    private void dossiers(String regle, Set<IssueDuDossier> issues, Instant maintenant, Consumer<String> oublier) {
        Instant limite = Conservation.limite(regle, maintenant);
        int nombre = 0;
        for (List<String> page = dossiers.echus(regle, limite, issues, "", PAR_PAGE); !page.isEmpty();
                page = dossiers.echus(regle, limite, issues, page.get(page.size() - 1), PAR_PAGE)) {
            nombre += (int) page.stream().filter(numero -> essayer(numero, () -> oublier.accept(numero))).count();
        }
        dire(regle, nombre);
    }

    private void periodique(OubliPeriodique oubli, Instant maintenant) {
        Instant limite = Conservation.limite(oubli.regle(), maintenant);
        int[] nombre = {0};
        essayer(oubli.regle(), () -> nombre[0] = oubli.oublierAvant(limite));
        dire(oubli.regle(), nombre[0]);
    }

    private boolean essayer(String quoi, Runnable oubli) {
        try {
            aPart.executeWithoutResult(statut -> oubli.run());
            return true;
        } catch (RuntimeException e) {
            LOG.error("Conservation : {} attend la prochaine nuit", quoi, e);
            return false;
        }
    }

    private void dire(String regle, int nombre) {
        if (nombre > 0) {
            aPart.executeWithoutResult(statut -> faits.noter(regle, nombre));
            LOG.info("Conservation : {}, {} effacés ou anonymisés.", regle, nombre);
        }
    }
}
