package fr.crefop.conference.bureau;

/** Who answers for a seat may have changed: a mandate, or the attendance of a session. Said in the transaction that makes it so. */
public record TenueChangee() {}
