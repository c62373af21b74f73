/** The lists: looked for, filtered, put in order and cut by the database, the filter standing in the address. */
package fr.crefop.conference.portail.listes;
