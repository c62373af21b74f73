package fr.crefop.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people act at the very same moment. */
public final class Simultanement {

    private Simultanement() {}

    /** @param refus what those who came second were told */
    public record Issue<T>(List<T> reussites, List<Throwable> refus) {}

    public static <T> Issue<T> faire(List<Callable<T>> actes) throws InterruptedException {
        ExecutorService fils = Executors.newFixedThreadPool(actes.size());
        CountDownLatch prets = new CountDownLatch(actes.size());
        CountDownLatch depart = new CountDownLatch(1);
        try {
            List<Future<T>> lances = actes.stream().map(acte -> fils.submit(() -> {
                prets.countDown();
                depart.await();
                return acte.call();
            })).toList();
            prets.await();
            depart.countDown();
            Issue<T> issue = new Issue<>(new ArrayList<>(), new ArrayList<>());
            for (Future<T> lance : lances) {
                try {
                    issue.reussites.add(lance.get());
                } catch (ExecutionException e) {
                    issue.refus.add(e.getCause());
                }
            }
            return issue;
        } finally {
            fils.shutdownNow();
        }
    }
}
