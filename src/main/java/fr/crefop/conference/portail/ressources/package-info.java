/** The page of the resources that may be mobilised, and its documents. It shows no case: everybody signed in reads it. */
package fr.crefop.conference.portail.ressources;
