/** The rights file, droits.yaml: read, checked, and matched with addresses. */
package fr.crefop.conference.securite.droits;
