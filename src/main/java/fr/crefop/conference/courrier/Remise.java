package fr.crefop.conference.courrier;

import java.io.IOException;
import java.util.Map;

/** Hands an announcement over. */
@FunctionalInterface
interface Remise {

    /** @return the status of the answer, whose words are not read; @throws IOException when there was none in time */
    int remettre(String adresse, String corps, Map<String, String> entetes) throws IOException, InterruptedException;
}
