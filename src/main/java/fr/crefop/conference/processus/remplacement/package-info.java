/** Brings the tasks of someone who is away to their substitute, and back. */
package fr.crefop.conference.processus.remplacement;
