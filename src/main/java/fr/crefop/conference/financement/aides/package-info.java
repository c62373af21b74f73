/** The individual aids that the regions' files tell, looked at for one demande: which one is open, what it asks, what it pays. */
package fr.crefop.conference.financement.aides;
