package fr.crefop.conference.processus;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What is known of a list of tasks before it is asked for: how far it is counted, or that it is short. What is answered is the same, and costs less. */
public interface ComptesBornes {

    /**
     * @param auPlus how far tasks are counted; null to the last one
     * @param peu whether a list is known to be short
     */
    record Mesure(Integer auPlus, boolean peu) {

        public static final Mesure TOUT = new Mesure(null, false);
        public static final Mesure PEU = new Mesure(null, true);
    }

    /**
     * Of so many, nobody is told how many more there are, and they need not be counted.
     *
     * @param compte asks the engine for one count of tasks
     * @return how many there are, {@code auPlus} when there are as many or more
     */
    long jusqua(int auPlus, LongSupplier compte);

    /**
     * Of an account for whom little waits, all of it is read and put in order, instead of looking for it among all tasks in their order.
     *
     * @param lecture asks the engine for one page of tasks
     */
    <T> T parmiPeu(Supplier<T> lecture);
}
