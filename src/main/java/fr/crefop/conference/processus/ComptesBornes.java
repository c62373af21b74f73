package fr.crefop.conference.processus;

import java.util.function.LongSupplier;

/** Counts of tasks that stop at a number: of so many, nobody is told how many more there are, and they need not be counted. */
public interface ComptesBornes {

    /**
     * @param compte asks the engine for one count of tasks
     * @return how many there are, {@code auPlus} when there are as many or more
     */
    long jusqua(int auPlus, LongSupplier compte);
}
