/** The description of the API that is served at /v3/api-docs. */
package fr.crefop.conference.portail.description;
