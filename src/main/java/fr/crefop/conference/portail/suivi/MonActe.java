package fr.crefop.conference.portail.suivi;

import java.time.LocalDate;

/**
 * What the reader may do now on a case.
 *
 * @param adresse where it is done
 * @param echeance last day; null without one
 * @param reponse true when the procedure waits for it
 */
public record MonActe(String libelle, String adresse, LocalDate echeance, boolean reponse) {}
