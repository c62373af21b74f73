package fr.crefop.conference.securite;

/** How many people are signed in now, on all nodes together. Nothing is told of who they are. */
public interface SessionsEnCours {

    long nombre();
}
