package fr.crefop.conference.travaux;

/** Announced in the transaction that revokes the request: whoever runs the procedure ends the expert's task. */
public record ExpertiseRevoquee(long id, String numero) {}
