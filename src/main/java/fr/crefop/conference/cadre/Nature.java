package fr.crefop.conference.cadre;

/** Whose money it is: what T-8 and T-10 ask of public funders is asked of nobody else, and the person pays last. */
public enum Nature { PUBLIC, EMPLOYEUR, PERSONNE }
