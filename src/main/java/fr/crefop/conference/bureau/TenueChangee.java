package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;

/** Who holds a seat of that college may have changed. Said in the transaction that makes it so. */
public record TenueChangee(College college) {}
