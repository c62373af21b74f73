/** What the page of a case says of it at a glance: where it stands, what the reader may do, its way, its plan in one table. */
package fr.crefop.conference.portail.suivi;
