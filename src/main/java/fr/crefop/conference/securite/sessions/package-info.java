/** The sessions of browsers, kept in the base so that any node answers any of them (docs/adr/0040). */
package fr.crefop.conference.securite.sessions;
