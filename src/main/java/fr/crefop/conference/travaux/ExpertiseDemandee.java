package fr.crefop.conference.travaux;

/** Announced in the transaction that stores the request: whoever runs the procedure opens the expert's task. */
public record ExpertiseDemandee(long id, String numero) {}
