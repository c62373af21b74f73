package fr.crefop.conference.processus.consequences;

import fr.crefop.conference.processus.consequences.RegistreDesConsequences.ASuivre;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows what was noted, one thread and one connection for each server: at once where the change was made, and with each round for a server that
 * stopped before it did, or for what failed. Each case is a transaction of its own, in which its row goes: it is done and forgotten, or neither.
 */
@Component
class TourneeDesConsequences implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TourneeDesConsequences.class);
    private static final int FIN_AU_PLUS = 10;

    private final RegistreDesConsequences registre;
    private final Map<String, Consequence> parCode;
    private final TransactionTemplate transaction;
    /** One round under way and one that waits: the second begins after whatever was noted before it was asked for. */
    private final ThreadPoolExecutor fil = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1),
            tournee -> new Thread(tournee, "consequences"), new ThreadPoolExecutor.DiscardPolicy());

    TourneeDesConsequences(RegistreDesConsequences registre, List<Consequence> consequences, TransactionTemplate transaction) {
        this.registre = registre;
        this.parCode = consequences.stream().collect(Collectors.toMap(Consequence::code, Function.identity()));
        this.transaction = transaction;
    }

    @TransactionalEventListener(Consequences.Notees.class)
    @Scheduled(cron = "${conference.consequences.tournee}", zone = "Europe/Paris")
    void partir() {
        fil.execute(this::tournee);
    }

    void tournee() {
        try {
            boolean encore;
            do {
                encore = une();
            } while (encore && !fil.isShutdown());
        } catch (RuntimeException e) {
            LOG.warn("Ce qui suit un changement s'est arrêté ({}) : la tournée qui vient reprend.", e.getClass().getSimpleName());
        }
    }

    /** @return whether there was one */
    private boolean une() {
        AtomicReference<ASuivre> prise = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(etat -> {
                Optional<ASuivre> suite = registre.prendre(parCode.keySet());
                suite.ifPresent(prise::set);
                suite.ifPresent(this::suivre);
            });
        } catch (RuntimeException e) {
            ASuivre suite = prise.get();
            if (suite == null) {
                throw e;
            }
            LOG.error("{} {} : la suite d'un changement sera essayée de nouveau", suite.code(), suite.concerne() == null ? "" : suite.concerne(), e);
            transaction.executeWithoutResult(etat -> registre.remettre(suite));
        }
        return prise.get() != null;
    }

    private void suivre(ASuivre suite) {
        Consequence consequence = parCode.get(suite.code());
        if (suite.concerne() == null) {
            registre.noter(suite.code(), suite.changement(), consequence.concernes(suite.changement()));
        } else {
            consequence.suivre(suite.changement(), suite.concerne());
        }
    }

    /** The case in hand is finished, the others wait for the next start, or for another server. */
    @Override
    public void close() throws InterruptedException {
        fil.shutdown();
        if (!fil.awaitTermination(FIN_AU_PLUS, TimeUnit.SECONDS)) {
            LOG.warn("Ce qui suivait un changement n'était pas fini : il sera repris.");
        }
    }
}
