package fr.crefop.conference.portail;

/** Nothing here for this person: what does not exist and what may not be seen are told alike. */
class PageIntrouvable extends RuntimeException {}
