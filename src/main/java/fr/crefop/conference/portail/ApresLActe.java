package fr.crefop.conference.portail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What is put away once an act is done, a draft: should the register be gone by then, the act is done all the same, and its author is told so. */
public final class ApresLActe {

    private static final Logger LOG = LoggerFactory.getLogger(ApresLActe.class);

    private ApresLActe() {}

    public static void ranger(Runnable brouillon) {
        try {
            brouillon.run();
        } catch (DataAccessException | TransactionException panne) {
            LOG.warn("Un acte est fait, son brouillon reste ({})", panne.getClass().getSimpleName());
        }
    }
}
